"""The dates on which work is worth most: of events that are wide or undated, and to which many others lead."""

from __future__ import annotations

from msgspec import Struct

from albab_tui.evidence.links import links
from albab_tui.model.edtf import Edtf
from albab_tui.model.edtf.scale import DAY
from albab_tui.model.event import Event
from albab_tui.model.store import Store


class Pending(Struct, frozen=True):
    """An event whose date is not known to the day."""

    event: Event
    days: int | None
    """How many days its date leaves open; None where it has no date, or one that is open at an end."""
    leading: int
    """How many other events lead to it."""


def pending(store: Store) -> list[Pending]:
    """All of them: those to which most others lead first, and among these the widest, undated and open ones before all.

    What lasts and still goes on is as wide as its beginning.
    """
    found = links(store.events)
    every = (Pending(event, _days(event.date), len(found[event.id].all)) for event in store.events)
    return sorted((each for each in every if each.days != 1), key=_order)


def _order(each: Pending) -> tuple[int, bool, int, str]:
    return -each.leading, each.days is not None, -(each.days or 0), each.event.id


def _days(date: Edtf | None) -> int | None:
    """How many days a moment, or the beginning of what lasts, may be."""
    if date is None:
        return None
    window = date.first if date.lasts else date
    if window is None or window.start is None or window.end is None:
        return None
    return (window.end - 1) // DAY - window.start // DAY + 1
