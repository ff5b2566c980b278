"""Which date one comes to who goes to a window of time."""

from __future__ import annotations

from collections.abc import Iterable

from albab_tui.model.edtf import Edtf

_FAR = 10**13
"""Seconds beyond all that the calendar holds."""


def nearest_to(window: Edtf, dates: Iterable[tuple[Edtf, int]]) -> int | None:
    """The rank of the first event in a window, or of the one nearest to it; None where there is no date.

    In a window without a beginning, "before 8 feb", the last event is the first that one comes to.

    Args:
        window: where to go.
        dates: each distinct date with the lowest rank of an event that has it.
    """
    dates = list(dates)
    inside = [(when, rank) for when, rank in dates if when.start is not None and when.within(window)]
    near = [(when, rank) for when, rank in dates if when.first and when.last and when.overlaps(window)]
    if inside and window.start is None:
        return min((-(when.end or when.start or 0), rank) for when, rank in inside)[1]
    if inside:
        return min(rank for _, rank in inside)
    if near:
        return min((_length(when), rank) for when, rank in near)[1]
    return min(((_distance(when, window), rank) for when, rank in dates), default=(0, None))[1]


def _length(when: Edtf) -> int:
    """Seconds that a closed window takes."""
    return when.end - when.start if when.start is not None and when.end is not None else _FAR


def _distance(when: Edtf, window: Edtf) -> int:
    """Seconds between a date and a window."""
    ends = [end for end in (when.start, when.end) if end is not None]
    marks = [end for end in (window.start, window.end) if end is not None]
    return min((abs(a - b) for a in ends for b in marks), default=_FAR)
