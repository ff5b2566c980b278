"""Positions of which only one half is given."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from albab_tui.checks.engines.defining import rule
from albab_tui.findings import Finding
from albab_tui.model.event import Event
from albab_tui.model.place import Place
from albab_tui.model.store import Store

RULE = "half-position"


@rule(RULE)
def half_position(store: Store) -> Iterator[Finding]:
    """A latitude without a longitude is no position, so it is shown nowhere."""
    yield from _halves("places", store.places)
    yield from _halves("events", store.events)


def _halves(collection: str, parts: Sequence[Place | Event]) -> Iterator[Finding]:
    for index, part in enumerate(parts):
        given = [field for field in ("latitude", "longitude") if getattr(part, field) is not None]
        if len(given) == 1:
            other = "longitude" if given == ["latitude"] else "latitude"
            message = f"there is a {given[0]}, and no {other}"
            yield Finding((collection, index, given[0]), RULE, message, f"add the {other}, or leave both out")
