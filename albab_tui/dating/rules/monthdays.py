"""Days of months without their year, or with it told from the year of writing: "Jan. 23", "Feb. 7-8"."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace
from datetime import date
from re import Match

from albab_tui.dating.rule import Reading, Resolved, Told, rule
from albab_tui.dating.rules.years import number_of
from albab_tui.dating.vocabulary import WEEKDAYS, WHICH, month_number
from albab_tui.dating.windows import nearest, shifted
from albab_tui.model.edtf import between, day

_AHEAD = 2
"""How many times farther a day ahead counts than one behind: newspapers look back, and announce days."""
_SOON = 14
"""A day so far ahead in the month of writing may be of that month, without its name."""
_YEAR = r"(?: (?:of )?(?:{year}|{which} year))?"


def pick(days: list[date], when: Reading) -> date | None:
    """The nearest of several days; only of those ahead or those behind when the tense is known."""
    if when.future is not None:
        days = [each for each in days if each == when.written or (each > when.written) is when.future]
    return nearest(days, when.written, _AHEAD) if days else None


def year_told(match: Match[str], when: Reading) -> int | None:
    """The year that stands behind a day of a month; None where there is none."""
    if match["which"]:
        return when.written.year + WHICH[match["which"]]
    return number_of(match["year"], when.written) if match["year"] else None


def _on(year: int, match: Match[str], number: int) -> date | None:
    try:
        found = date(year, month_number(match["month"]), number)
    except ValueError:
        return None
    return None if match["weekday"] and WEEKDAYS[found.weekday()] != match["weekday"] else found


def _name(match: Match[str], last: str = "") -> str:
    name = f"{match['month'].title()} {int(match['day'])}{last}"
    if match["year"] or match["which"]:
        return f"{name} of the year told"
    return f"the {name} nearest to the day of writing (days ahead counted twice as far)"


def _found(match: Match[str], when: Reading, number: int) -> date | None:
    year = year_told(match, when)
    if year is not None:
        return _on(year, match, number)
    around = range(when.written.year - 4, when.written.year + 5)
    return pick([each for each in (_on(year, match, number) for year in around) if each], when)


@rule(
    "month-day",
    r"(?:{weekday} )?(?:the )?(?:(?:this )?(?P<side>last|past|next|coming) )?{month} (?:the )?{day}" + _YEAR,
)
def month_day(match: Match[str], when: Reading) -> Told:
    """A day of a month without a year is the nearest one, days ahead counted twice as far; a weekday that does not
    agree means that it can't be told.
    """
    if match["side"]:
        when = replace(when, future=match["side"] in ("next", "coming"))
    found = _found(match, when, int(match["day"]))
    return (day(found), _name(match)) if found else None


@rule(
    "month-days",
    r"(?:{weekday} )?(?:the )?{month} {day}(?:-| to | and | through )(?P<last>[0-3]?[0-9])(?:st|nd|rd|th)?" + _YEAR,
)
def month_days(match: Match[str], when: Reading) -> Told:
    """Days of one month joined by a dash are all of them."""
    first = _found(match, when, int(match["day"]))
    if not first or not first.day < int(match["last"]):
        return None
    try:
        return between(first, first.replace(day=int(match["last"]))), _name(match, "-" + match["last"])
    except ValueError:
        return None


@rule(
    "days-before-month",
    r"(?:from |between )?(?:the )?{day} (?:to|and|through) (?:the )?{month} (?P<last>[0-3]?[0-9])" + _YEAR,
)
def days_before(match: Match[str], when: Reading) -> Resolved | None:
    """The same with the month behind the last day."""
    year = f" {match['year']}" if match["year"] else f" {match['which']} year" if match["which"] else ""
    return when.read(f"{match['month']} {match['day']}-{match['last']}{year}")


@rule(
    "day-of-month",
    r"the (?P<number>[0-3]?[0-9])(?:st|nd|rd|th)(?P<of>(?: day)? of (?:this|the|(?P<which>last|next)) month)?",
)
def day_of_month(match: Match[str], when: Reading) -> Told:
    """A day whose month is not told is of the month of writing, unless more than two weeks ahead; below the 11th it may
    be an ordinal of something else.
    """
    number = int(match["number"])
    if not match["of"] and (number < 11 or number - when.written.day > _SOON):
        return None
    holder = shifted(when.written.replace(day=1), WHICH[match["which"] or "this"])
    if not 1 <= number <= monthrange(holder.year, holder.month)[1]:
        return None
    return day(holder.replace(day=number)), f"day {number} of {match['which'] or 'this'} month"


RULES = (month_day, month_days, days_before, day_of_month)
