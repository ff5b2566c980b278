"""Titles that two events or two sources share."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.checks.engines.defining import rule
from albab_tui.findings import Finding, quoted
from albab_tui.model.store import Store
from albab_tui.text.folding import fold

RULE = "duplicate-title"


@rule(RULE)
def duplicate_title(store: Store) -> Iterator[Finding]:
    """Two events, or two sources, with one title can't be told apart in a list."""
    for collection, titles in (
        ("sources", [source.title for source in store.sources]),
        ("events", [event.title for event in store.events]),
    ):
        first: dict[str, int] = {}
        for index, title in enumerate(titles):
            earlier = first.setdefault(fold(title), index)
            if earlier != index:
                message = f"{collection}[{earlier}] has the title {quoted(title)} too"
                yield Finding((collection, index, "title"), RULE, message, "make the titles differ, or the two one")
