"""Stores as text to be broken: a value is changed where it stands, and found again by PyYAML's own marks."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml

from albab_tui.checks.checking import Outcome, check
from albab_tui.errors import Problem, StoreError
from albab_tui.store.opening import OpenedStore, parse_store

HERE = Path(__file__).parent
ARTICLES = HERE / "articles"
Steps = tuple[str | int, ...]


@dataclass(frozen=True)
class Text:
    """A store's text."""

    text: str

    @cached_property
    def root(self) -> Any:
        """The text as PyYAML's nodes, which know where they begin and end."""
        return yaml.compose(self.text, Loader=getattr(yaml, "CBaseLoader", yaml.BaseLoader))

    @cached_property
    def data(self) -> Any:
        """The text as plain data."""
        return yaml.load(self.text, Loader=getattr(yaml, "CBaseLoader", yaml.BaseLoader))

    def node(self, *steps: str | int) -> Any:
        """The node of a value."""
        found = self.root
        for step in steps:
            if isinstance(step, int):
                found = found.value[step]
            else:
                found = next(value for key, value in found.value if key.value == step)
        return found

    def line(self, *steps: str | int) -> int:
        """The line, from 1, on which a value stands."""
        return int(self.node(*steps).start_mark.line) + 1

    def with_value(self, *steps: str | int, value: str) -> Text:
        """The text with another value in one place."""
        start, end = self._span(self.node(*steps))
        return Text(self.text[:start] + value + self.text[end:])

    def without(self, *steps: str | int) -> Text:
        """The text without a field: of a mapping in braces, or one with lines of its own."""
        *above, name = steps
        key, value = next((key, value) for key, value in self.node(*above).value if key.value == name)
        start, end = key.start_mark.index, self._span(value)[1]
        if self.node(*above).flow_style:
            rest = self.text[end:].removeprefix(", ")
            return Text((self.text[:start] if rest != self.text[end:] else self.text[:start].rstrip(", ")) + rest)
        return Text(self.text[: start - key.start_mark.column] + self.text[self.text.index("\n", end) + 1 :])

    def without_lines(self, *steps: str | int) -> Text:
        """The text without a field whose value goes on over several lines."""
        *above, name = steps
        key, value = next((key, value) for key, value in self.node(*above).value if key.value == name)
        start, end = key.start_mark.index - key.start_mark.column, self._span(value)[1]
        return Text(self.text[:start] + self.text[self.text.index("\n", end) + 1 :])

    def _span(self, node: Any) -> tuple[int, int]:
        """Where a node begins and ends; PyYAML counts the white space behind it in."""
        start, end = node.start_mark.index, node.end_mark.index
        return start, start + len(self.text[start:end].rstrip())

    def with_field(self, *steps: str | int, value: str) -> Text:
        """The text with one more field in front of a mapping's others."""
        *above, name = steps
        node = self.node(*above)
        at = node.value[0][0].start_mark
        break_ = ", " if node.flow_style else "\n" + " " * at.column
        return Text(f"{self.text[: at.index]}{name}: {value}{break_}{self.text[at.index :]}")

    def with_item(self, *steps: str | int, value: str) -> Text:
        """The text with one more item in front of a list's others."""
        node = self.node(*steps)
        if node.flow_style:
            at = node.start_mark.index + 1
            return Text(f"{self.text[:at]}{value}{', ' if node.value else ''}{self.text[at:]}")
        start = node.start_mark
        return Text(f"{self.text[: start.index]}- {value}\n{' ' * start.column}{self.text[start.index :]}")

    def opened(self) -> OpenedStore:
        """The text as a store."""
        return parse_store(self.text.encode(), "store.yaml")

    def check(self, articles: Path | None = None) -> Outcome:
        """What `check` finds in the store."""
        return check(self.opened(), articles)

    def problems(self, articles: Path | None = None) -> tuple[Problem, ...]:
        """What is wrong, also where the store can't be opened."""
        try:
            return self.check(articles).problems
        except StoreError as error:
            return error.problems


SMALL = Text((HERE / "store.yaml").read_text(encoding="utf-8"))
"""An invented store in which everything is right, as `ARTICLES` prove."""


def event(text: Text, id: str) -> int:
    """The place of an event."""
    return next(index for index, each in enumerate(text.data["events"]) if each["id"] == id)
