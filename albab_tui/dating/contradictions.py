"""Days that contradict themselves: a weekday that is not the day's, a day that its month does not have."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from re import Match

from albab_tui.dating.date_words import WEEKDAY_WORDS, month_number
from albab_tui.dating.eras import REASON, outside
from albab_tui.dating.resolve import LONGEST_EXPRESSION
from albab_tui.dating.rule import Standpoint
from albab_tui.dating.rules.monthdays import agreeing, month_day, pick, same_days, year_told
from albab_tui.dating.rules.weekdays import days_numbered, weekday_and_day
from albab_tui.dating.spelling_out import plain_expression
from albab_tui.dating.windows import nearest_day
from albab_tui.model.edtf import Dialect, cure_of
from albab_tui.text.calendar_names import MONTHS, WEEKDAYS

_AROUND = re.compile(r"^(?:(?:on|by|until|till|since|before|after|from|through|due) )+")


@dataclass(frozen=True, slots=True)
class OtherWeekday:
    """The day has another weekday than the one told with it."""

    day: date


@dataclass(frozen=True, slots=True)
class ShortMonth:
    """The month has fewer days than the number told."""

    year: int
    month: int
    days: int
    """How many it has."""


def contradiction(expression: str, written: date) -> OtherWeekday | ShortMonth | None:
    """Why a day that can't be told contradicts itself; None where that is not the reason.

    A day without its year is taken as the one nearest to the day of writing.
    """
    if len(expression) > LONGEST_EXPRESSION:
        return None
    text = _AROUND.sub("", plain_expression(expression))
    try:
        if match := month_day.pattern.fullmatch(text):
            return _of_month_day(match, written)
        match = weekday_and_day.pattern.fullmatch(text)
        return _of_numbered_day(match["weekday"], int(match["day"]), written) if match else None
    except (OverflowError, ValueError):
        # The calendar ends at the years 1 and 9999.
        return None


def _year_told(expression: str) -> str:
    """The year that is meant as the format writes it, where that is all that the words tell; else how it does."""
    cure = cure_of(expression.strip(), Dialect.ALBAB_2)
    return cure if cure.startswith(("did you mean", "a year has")) else REASON


def _of_month_day(match: Match[str], written: date) -> OtherWeekday | ShortMonth | None:
    number, month, weekday = int(match["day"]), month_number(match["month"]), match["weekday"]
    year = year_told(match, Standpoint(written, None, ()))
    if year is None:
        days = list(same_days(match, written, number))
        found = pick(days, Standpoint(written, None, ())) if days else None
        if found and agreeing(days, weekday, Standpoint(written, None, ())) is None:
            return OtherWeekday(found)
        year = written.year
    if number > monthrange(year, month)[1]:
        return ShortMonth(year, month, monthrange(year, month)[1])
    contrary = number and weekday and match["year" if match["year"] else "which"]
    if contrary and date(year, month, number).weekday() != WEEKDAY_WORDS.index(weekday):
        return OtherWeekday(date(year, month, number))
    return None


def _of_numbered_day(weekday: str, number: int, written: date) -> OtherWeekday | None:
    days = list(days_numbered(number, written))
    if not days or any(each.weekday() == WEEKDAY_WORDS.index(weekday) for each in days):
        return None
    return OtherWeekday(nearest_day(days, written, 1))


def reason(expression: str, written: date) -> str:
    """The contradiction in words, "8 February 2017 is a Wednesday", or that the year is none; else empty."""
    if len(expression) <= LONGEST_EXPRESSION and outside(expression):
        return _year_told(expression)
    match contradiction(expression, written):
        case OtherWeekday(day):
            weekday = WEEKDAYS[day.weekday()]
            return f"{day.day} {MONTHS[day.month - 1]} {day.year} is a {weekday}"
        case ShortMonth(year, month, days):
            return f"{MONTHS[month - 1]} {year} has {days} days"
        case None:
            return ""
