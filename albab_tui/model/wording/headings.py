"""The stretch of time under which a date is listed."""

from __future__ import annotations

from albab_tui.model.edtf import Edtf, Point
from albab_tui.model.wording.year_names import year_name, years_name
from albab_tui.text.calendar_names import MONTHS


def heading(when: Edtf | None) -> str:
    """The month or the year of the first bound that `brief` names below it: "December 2016", "2014", "the 2010s".

    A heading completes the short dates under it and says nothing else, so that "by 9", "Thu 9" and "9.." all stand
    under one "February 2017". It is never finer than that bound. "Undated" for None.
    """
    point = when and (when.first or when.last)
    return _unit(point) if point else "Undated"


def _unit(point: Point) -> str:
    return f"{MONTHS[point.month - 1]} {year_name(point.year)}" if point.month else years_name(point)
