"""Which kinds of event last, and which are one moment: what a date is held against."""

from __future__ import annotations

from typing import Literal

from albab_tui.model.event import EventKind

Duration = Literal["lasts", "moment", "either"]

_LASTING: frozenset[EventKind] = frozenset({"siege", "situation"})
_MOMENTARY: frozenset[EventKind] = frozenset({"strike", "meeting", "agreement", "statement", "casualties"})


def duration(kind: EventKind) -> Duration:
    """Whether events of a kind last, are one moment, or may be either: an advance is a day's or a month's."""
    if kind in _LASTING:
        return "lasts"
    return "moment" if kind in _MOMENTARY else "either"
