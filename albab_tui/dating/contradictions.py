"""Days that contradict themselves: a weekday that is not the day's, a day that its month does not have."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date

from albab_tui.dating.resolve import LONGEST
from albab_tui.dating.rule import Reading
from albab_tui.dating.rules.monthdays import month_day, year_told
from albab_tui.dating.vocabulary import WEEKDAYS, month_number
from albab_tui.dating.words import plain
from albab_tui.model.wording import FULL_MONTHS


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

    A day without its year is taken as the one of the year of writing.
    """
    if len(expression) > LONGEST:
        return None
    match = month_day.pattern.fullmatch(plain(expression).removeprefix("on "))
    if not match:
        return None
    year = year_told(match, Reading(written, None, ()))
    if year is None:
        year = written.year
    if not MINYEAR <= year <= MAXYEAR:
        return None
    month, number = month_number(match["month"]), int(match["day"])
    days = monthrange(year, month)[1]
    if number > days:
        return ShortMonth(year, month, days)
    if number and match["weekday"] and date(year, month, number).weekday() != WEEKDAYS.index(match["weekday"]):
        return OtherWeekday(date(year, month, number))
    return None


def reason(expression: str, written: date) -> str:
    """The contradiction in words, "8 February 2017 is a Wednesday"; empty where there is none."""
    match contradiction(expression, written):
        case OtherWeekday(day):
            weekday = WEEKDAYS[day.weekday()].title()
            return f"{day.day} {FULL_MONTHS[day.month - 1]} {day.year} is a {weekday}"
        case ShortMonth(year, month, days):
            return f"{FULL_MONTHS[month - 1]} {year} has {days} days"
        case None:
            return ""
