"""Places where nothing is."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.checks.engines.defining import rule
from albab_tui.checks.engines.uses import answering, unreached
from albab_tui.findings import Finding
from albab_tui.model.open_question import OF_PLACES
from albab_tui.model.store import Store

RULE = "unused-place"


@rule(RULE)
def unused_place(store: Store) -> Iterator[Finding]:
    """A place where nothing is, not even a part of it, only lengthens the list to filter by."""
    used = {id for event in store.events for id in event.places} | answering(store, OF_PLACES)
    yield from unreached(RULE, "places", store.places, used, "no event is at")
