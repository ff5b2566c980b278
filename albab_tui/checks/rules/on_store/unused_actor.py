"""Actors that nothing names."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.checks.engines.defining import rule
from albab_tui.checks.engines.uses import answering, unreached
from albab_tui.findings import Finding
from albab_tui.model.event import Event
from albab_tui.model.open_question import OF_ACTORS
from albab_tui.model.store import Store

RULE = "unused-actor"


@rule(RULE)
def unused_actor(store: Store) -> Iterator[Finding]:
    """An actor without a role, a word or a member that has one only lengthens the list to filter by."""
    used = {id for event in store.events for id in _actors(event)} | answering(store, OF_ACTORS)
    yield from unreached(RULE, "actors", store.actors, used, "no event or report names")


def _actors(event: Event) -> Iterator[str]:
    for _, ids in event.actors.items():
        yield from ids
    for report in event.reports:
        yield from (id for id in (report.by, *(figure.whom for figure in report.figures)) if id)
