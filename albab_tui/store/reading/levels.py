"""Lists and mappings while they are being read."""

from __future__ import annotations

from typing import TypeAlias

from albab_tui.findings import Finding, Path
from albab_tui.store.reading.positions import OWN, PlaceTree

Tree: TypeAlias = "str | list[Tree] | dict[str, Tree] | None"
"""What a file holds, before it is known to be a store."""

MOST_LEVELS = 50
"""Levels of nesting that are read; a store needs eight."""


def nested_too_deep(at: int, path: Path) -> Finding:
    """What to tell where more are nested, whoever notices first: newer libyaml stops at a depth of its own."""
    return Finding(path, "too-deep", f"more than {MOST_LEVELS} levels are nested", "a store needs eight", at)


class OpenList:
    """A list, and the places of its items, its own first."""

    key: str | None = ""
    """Not None, for a list never waits for the name of a field."""
    __slots__ = ("spans", "values")

    def __init__(self, at: int) -> None:
        self.values: list[Tree] = []
        self.spans: list[PlaceTree] = [at]

    def add(self, value: Tree, span: PlaceTree) -> None:
        """Add the next item."""
        self.values.append(value)
        self.spans.append(span)

    def name(self, key: str, at: int) -> int | None:
        """Lists have no names."""
        raise TypeError

    @property
    def step(self) -> int:
        """The place that the next item gets."""
        return len(self.values)

    @property
    def last(self) -> int | None:
        """The place of the last item, None before the first."""
        return len(self.values) - 1 if self.values else None


class OpenMapping:
    """A mapping, the places of its fields, and the field whose value comes next (None: its name comes first)."""

    __slots__ = ("key", "key_at", "spans", "values")

    def __init__(self, at: int) -> None:
        self.values: dict[str, Tree] = {}
        self.spans: dict[str, tuple[int, PlaceTree]] = {OWN: (at, at)}
        self.key: str | None = None
        self.key_at = at

    def add(self, value: Tree, span: PlaceTree) -> None:
        """Give the field that was named its value."""
        key = self.key or ""
        self.values[key] = value
        self.spans[key] = self.key_at, span
        self.key = None

    def name(self, key: str, at: int) -> int | None:
        """Name the field whose value comes next; gives the place where it was named before, if it was."""
        self.key, self.key_at = key, at
        return self.spans[key][0] if key in self.spans else None

    @property
    def step(self) -> str | None:
        """The field whose value comes next."""
        return self.key

    @property
    def last(self) -> str | None:
        """The field that was named last, None before the first."""
        named = (name for name, (at, _) in self.spans.items() if at == self.key_at and name != OWN)
        return self.key or next(named, None)
