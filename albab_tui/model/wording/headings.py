"""The stretch of time under which a date is listed."""

from __future__ import annotations

from albab_tui.model.edtf import Edtf, Point
from albab_tui.model.wording.names import FULL_MONTHS, year_name, years_name


def heading(when: Edtf | None) -> str:
    """The stretch of time a date is listed under, never finer than the date.

    What lasts stands under its beginning: "December 2016", "2014". A moment stands under all of the time in which it
    may lie: "February 2017", "2017", "the 2010s", "January – February 2017", "By February 2017". "Undated" for None.
    """
    if when is None:
        return "Undated"
    first, last = when.first, when.last
    if first is None:
        return f"{'Until' if when.lasts else 'By'} {_unit(last)}" if last else "Undated"
    if when.lasts:
        return _unit(first)
    if last is None:
        return f"From {_unit(first)} on"
    return _window(first, last)


def _window(first: Point, last: Point) -> str:
    if _unit(first) == _unit(last):
        return _unit(first)
    if first.month and last.month and first.year == last.year:
        return f"{FULL_MONTHS[first.month - 1]} – {_unit(last)}"
    return f"{_unit(first)} – {_unit(last)}"


def _unit(point: Point) -> str:
    return f"{FULL_MONTHS[point.month - 1]} {year_name(point.year)}" if point.month else years_name(point)
