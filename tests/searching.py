"""The table of what a search finds, `search.tsv`: each place that searches is held to it."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from albab_tui.model.store import Store
from tests.stores import event, store


class Case(NamedTuple):
    """One row: what is typed, a text, whether it is found in it, and why."""

    query: str
    text: str
    matches: bool
    why: str

    @property
    def store(self) -> Store:
        """A store of two events, of which the first holds the text, and the other nothing that is looked for."""
        return store(event("held", "2031-05-18", summary=self.text, title="xx"), title="xx")


def _read() -> list[Case]:
    lines = Path(__file__).with_name("search.tsv").read_text(encoding="utf-8").splitlines()[1:]
    rows = [line.split("\t") for line in lines]
    return [Case(query, text, {"yes": True, "no": False}[matches], why) for query, text, matches, why in rows]


CASES = _read()
"""The rows in order."""
