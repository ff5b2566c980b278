"""A stretch of time on the scale of seconds as the range that a filter asks for."""

from __future__ import annotations

from albab_tui.model.edtf import Clock, Edtf, Lasting, Point
from albab_tui.model.edtf.scale import DAY, FIRST_YEAR, LAST_YEAR, Stretch, civil, day_number
from albab_tui.question.ranges import days

_MINUTE = 60
_FIRST, _AFTER = day_number(FIRST_YEAR, 1, 1) * DAY, (day_number(LAST_YEAR, 12, 31) + 1) * DAY
"""The calendar's first second, and the first second after it."""


def window_of(first: int, after: int, within: Edtf | None = None) -> Edtf | None:
    """The range from one second to another that is no longer of it, in whole days or else in whole minutes.

    Args:
        first: the first second; what lies outside of the calendar is left out.
        after: the first second after it, later than the first.
        within: a range that is asked for already, outside of which nothing is to be found; open if left out.

    Returns None where nothing of it lies in the other range, or in the calendar.
    """
    low, high = _narrowed((max(first, _FIRST), min(after, _AFTER)), within)
    if low >= high:
        return None
    if low % DAY == high % DAY == 0:
        return days(low // DAY, high // DAY - 1)
    return Lasting(_minute(low), _minute(high - 1))


def _narrowed(stretch: tuple[int, int], within: Edtf | None) -> tuple[int, int]:
    known: Stretch = (within.start, within.end) if within else (None, None)
    low, high = stretch
    return low if known[0] is None else max(low, known[0]), high if known[1] is None else min(high, known[1])


def _minute(second: int) -> Point:
    year, month, day = civil(second // DAY)
    minutes = second % DAY // _MINUTE
    return Point(year, month=month, day=day, clock=Clock(minutes // 60, minutes % 60))
