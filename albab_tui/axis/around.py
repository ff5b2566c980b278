"""The time around an event: its own window, and so many units on each side."""

from __future__ import annotations

from albab_tui.archive.units import Unit
from albab_tui.model.edtf import Edtf
from albab_tui.model.edtf.scale import DAY, FIRST_YEAR, LAST_YEAR, day_number
from albab_tui.question.ranges import days

_EARLIEST, _LATEST = day_number(FIRST_YEAR, 1, 1), day_number(LAST_YEAR, 12, 31)
"""The first and the last day of the calendar."""


def around(when: Edtf, unit: Unit, steps: int) -> Edtf | None:
    """The days around a date; None for all of time.

    What lasts and has an open end is open there. Of a moment of which only one bound is known, it is the time around
    that: "by 9 February" may be any day before, but the 9th is what is known of it.

    Args:
        when: the date.
        unit: the unit; of hours there are no ranges, so a day stands for them.
        steps: whole units on each side of those that the date touches.
    """
    unit = Unit.DAY if unit is Unit.HOUR else unit
    first, last = when.first_day, when.last_day
    if not when.lasts:
        first, last = (last if first is None else first), (first if last is None else last)
    begin = None if first is None else max(unit.start(unit.number(first * DAY) - steps) // DAY, _EARLIEST)
    end = None if last is None else min(unit.start(unit.number(last * DAY) + steps + 1) // DAY - 1, _LATEST)
    return days(begin, end)


def steps_around(when: Edtf, unit: Unit, range: Edtf | None) -> int:
    """By how many units a range is the time around a date; 0 where it is not."""
    unit = Unit.DAY if unit is Unit.HOUR else unit
    nearest = around(when, unit, 1)
    if range is None or nearest is None:
        return 0
    pairs = ((nearest.first_day, range.first_day), (nearest.last_day, range.last_day))
    shifts = (abs(unit.number(b * DAY) - unit.number(a * DAY)) for a, b in pairs if a is not None and b is not None)
    steps = max(shifts, default=0) + 1
    return steps if around(when, unit, steps) == range else 0
