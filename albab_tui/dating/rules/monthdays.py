"""Days of months without their year, or with it told from the year of writing: "Jan. 23", "Feb. 7-8"."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from re import Match

from albab_tui.dating.date_words import WEEKDAY_WORDS, WHICH, month_number
from albab_tui.dating.rule import Resolved, Standpoint, Told, time_rule
from albab_tui.dating.rules.years import year_meant
from albab_tui.dating.windows import nearest_day, shifted
from albab_tui.model.edtf import between, day, lasting, moment

_AHEAD = 2
"""How many times farther a day ahead counts than one behind: newspapers look back, and announce days."""
_SOON = 14
"""A day so far ahead in the month of writing may be of that month, without its name."""
_NEAR = timedelta(60)
"""So near to the day of writing a day told with another weekday than its own is a slip, not the one of another year."""
_YEAR = r"(?: (?:of )?(?:{year}|{which} year))?"


def pick(days: list[date], when: Standpoint) -> date | None:
    """The nearest of several days; only of those ahead or those behind when the tense is known."""
    if when.leaning:
        return nearest_day(days, when.written, 1 / _AHEAD) if days else None
    if when.future is not None:
        days = [each for each in days if each == when.written or (each > when.written) is when.future]
    return nearest_day(days, when.written, _AHEAD) if days else None


def agreeing(days: list[date], weekday: str | None, when: Standpoint) -> date | None:
    """As `pick`, for a day told with its weekday: the nearest day must have it.

    One farther off that has it is no answer: where the near one has another weekday, the words contradict themselves,
    and a leap of a year would hide that, whatever the tense.
    """
    found = pick(days, when)
    if found is None or weekday is None:
        return found
    near = nearest_day(days, when.written, 1)
    if abs(near - when.written) <= _NEAR and WEEKDAY_WORDS[near.weekday()] != weekday:
        return None
    tried = (found, near) if when.future is None else (found,)
    return next((each for each in tried if WEEKDAY_WORDS[each.weekday()] == weekday), None)


def year_told(match: Match[str], when: Standpoint) -> int | None:
    """The year that stands behind a day of a month; None where there is none."""
    if match["which"]:
        return when.written.year + WHICH[match["which"]]
    return year_meant(match["year"], when.written) if match["year"] else None


def _on(year: int, match: Match[str], number: int) -> date | None:
    try:
        return date(year, month_number(match["month"]), number)
    except ValueError:
        return None


def _name(match: Match[str], last: str = "") -> str:
    name = f"{match['month'].title()} {int(match['day'])}{last}"
    if match["year"] or match["which"]:
        return f"{name} of the year told"
    return f"the {name} nearest to the day of writing (days ahead counted twice as far)"


def _found(match: Match[str], when: Standpoint, number: int) -> date | None:
    year, weekday = year_told(match, when), match["weekday"]
    if year is not None:
        found = _on(year, match, number)
        return found if found and weekday in (None, WEEKDAY_WORDS[found.weekday()]) else None
    return agreeing(list(same_days(match, when.written, number)), weekday, when)


def same_days(match: Match[str], written: date, number: int) -> Iterator[date]:
    """That day of the month told in each of the years around."""
    around = range(written.year - 4, written.year + 5)
    return (each for each in (_on(year, match, number) for year in around) if each)


@time_rule(
    "month-day",
    r"(?:{weekday} )?(?:the )?(?:(?:this )?(?P<side>last|past|next|coming) )?{month} (?:the )?{day}" + _YEAR,
)
def month_day(match: Match[str], when: Standpoint) -> Told:
    """A day of a month without a year is the nearest one, days ahead counted twice as far; where the nearest one has
    another weekday than the one told, it can't be told.
    """
    if match["side"]:
        when = replace(when, future=match["side"] in ("next", "coming"))
    found = _found(match, when, int(match["day"]))
    return (day(found), _name(match)) if found else None


@time_rule(
    "month-days",
    r"(?:{weekday} )?(?:the )?{month} {day}(?:-| to | and | through )(?P<last>[0-3]?[0-9])(?:st|nd|rd|th)?" + _YEAR,
)
def month_days(match: Match[str], when: Standpoint) -> Told:
    """Days of one month joined by a dash last from the first to the last."""
    first = _found(match, when, int(match["day"]))
    if not first or not first.day < int(match["last"]):
        return None
    try:
        window = between(first, first.replace(day=int(match["last"])))
        return lasting(window), _name(match, "-" + match["last"])
    except ValueError:
        return None


@time_rule(
    "days-before-month",
    r"(?:from |(?P<between>between ))?(?:the )?{day} (?:to|and|through) (?:the )?{month} (?P<last>[0-3]?[0-9])" + _YEAR,
)
def days_before(match: Match[str], when: Standpoint) -> Resolved | None:
    """The same with the month behind the last day; between two days is one moment."""
    year = f" {match['year']}" if match["year"] else f" {match['which']} year" if match["which"] else ""
    found = when.read(f"{match['month']} {match['day']}-{match['last']}{year}")
    return replace(found, date=moment(found.date)) if found and match["between"] else found


@time_rule(
    "day-of-month",
    r"the (?P<number>[0-3]?[0-9])(?:st|nd|rd|th)(?P<of>(?: day)? of (?:this|the|(?P<which>last|next)) month)?",
)
def day_of_month(match: Match[str], when: Standpoint) -> Told:
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
