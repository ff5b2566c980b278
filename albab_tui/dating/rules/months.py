"""Months, and days of months, with and without their year."""

from __future__ import annotations

from re import Match

from albab_tui.dating.date_words import WHICH, month_number
from albab_tui.dating.rule import Standpoint, Told, time_rule
from albab_tui.dating.rules.years import year_meant
from albab_tui.dating.windows import month
from albab_tui.model.edtf import Edtf

_EITHER = 3
"""So many months ahead, one more within the year of writing, either one may be meant: of one in another year
newspapers rather say so."""


def _counted(when: Standpoint, name: str, months_ahead: int) -> Edtf:
    """The month of that name that lies 0 to 11 months after the month so many ahead of the one of writing."""
    start = when.written.month + months_ahead
    return month(when.written.year, start + (month_number(name) - start) % 12)


@time_rule(
    "month",
    r"{the}(?:month of )?{month}",
)
def bare_month(match: Match[str], when: Standpoint) -> Told:
    """A month without a year is the last one, but up to three months ahead in the same year, or two in the next, the
    coming one; the month after these can't be told. The month of writing is itself.
    """
    name = match["month"]
    ahead = (month_number(name) - when.written.month) % 12
    either = _EITHER + (month_number(name) > when.written.month)
    if when.future is None and ahead == either:
        return None
    if when.future or (when.future is None and ahead < either):
        return _counted(when, name, 0), f"the nearest {name.title()} (this month or ahead)"
    return _counted(when, name, -11), f"the last {name.title()} (the month of writing included)"


@time_rule(
    "last-month-named",
    r"(?:this )?(?:last|past) {month}",
)
def last_month_named(match: Match[str], when: Standpoint) -> Told:
    """With last it is the nearest one before the month of writing."""
    return _counted(when, match["month"], -12), f"the last {match['month'].title()} before the month of writing"


@time_rule(
    "next-month-named",
    r"(?:this )?(?:next|coming) {month}",
)
def next_month_named(match: Match[str], when: Standpoint) -> Told:
    """With next it is the nearest one after the month of writing."""
    return _counted(when, match["month"], 1), f"the next {match['month'].title()} after the month of writing"


@time_rule(
    "this-month-named",
    r"this {month}",
)
def this_month_named(match: Match[str], when: Standpoint) -> Told:
    """With this it is the one of the year of writing."""
    return month(when.written.year, month_number(match["month"])), f"{match['month'].title()} of the year of writing"


@time_rule(
    "month-year",
    r"{the}(?:month of )?{month}(?: of| in)?(?: the year)? {year}",
)
def with_year(match: Match[str], when: Standpoint) -> Told:
    """A month and a year say it all."""
    return month(year_meant(match["year"], when.written), month_number(match["month"])), "the month as named"


@time_rule(
    "month-of-year",
    r"{month}(?: of)? {which} year",
)
def month_of_year(match: Match[str], when: Standpoint) -> Told:
    """The year of a month may be told from the year of writing."""
    name, which = match["month"], match["which"]
    window = month(when.written.year + WHICH[which], month_number(name))
    return window, f"{name.title()} of {which} year"


RULES = (bare_month, last_month_named, next_month_named, this_month_named, with_year, month_of_year)
