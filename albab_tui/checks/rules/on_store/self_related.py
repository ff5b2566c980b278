"""Events that point to themselves."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.checks.engines.defining import rule
from albab_tui.findings import Finding
from albab_tui.model.store import Store

RULE = "self-related"


@rule(RULE)
def self_related(store: Store) -> Iterator[Finding]:
    """An event that points to itself leads the reader nowhere."""
    for index, event in enumerate(store.events):
        for field, ids in (("related", event.related), ("fulfils", event.fulfils)):
            for place, id in enumerate(ids):
                if id == event.id:
                    yield Finding(("events", index, field, place), RULE, "the event points to itself", "leave it out")
