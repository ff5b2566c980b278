"""The one scale of time: whole seconds from 1970-01-01T00:00, as the calendar and clock of the store count them.

The calendar is the proleptic Gregorian one with astronomical years: year 0 is 1 BC, -44 is 45 BC (ISO 8601). Stretches
of time are half open: a day runs from its first second to the first second of the next day, which is no longer of it.
Python's own dates end at the year 1, so whole numbers stand for days and seconds here.
"""

from __future__ import annotations

from datetime import date

DAY = 86_400
"""Seconds of a day; leap seconds are not counted."""
FIRST_YEAR, LAST_YEAR = -9999, 9999
_EPOCH = date(1970, 1, 1).toordinal()
_ERA = 146_097
"""Days of 400 years, after which the calendar repeats itself."""

Stretch = tuple[int | None, int | None]
"""First second, and first second after it; None where it is open."""


def day_number(year: int, month: int, day: int) -> int:
    """Days from 1970-01-01 to a day, by Howard Hinnant's ``days_from_civil``, whose years begin with March."""
    year -= month <= 2
    era, of_era = divmod(year, 400)
    day_of_year = (153 * ((month + 9) % 12) + 2) // 5 + day - 1
    return era * _ERA + of_era * 365 + of_era // 4 - of_era // 100 + day_of_year - 719_468


def civil(number: int) -> tuple[int, int, int]:
    """Year, month and day of a day number: ``civil_from_days``, the inverse of `day_number`."""
    era, of_era = divmod(number + 719_468, _ERA)
    year = (of_era - of_era // 1460 + of_era // 36_524 - of_era // 146_096) // 365
    day_of_year = of_era - (365 * year + year // 4 - year // 100)
    shifted = (5 * day_of_year + 2) // 153
    month = shifted + 3 if shifted < 10 else shifted - 9
    return year + era * 400 + (month <= 2), month, day_of_year - (153 * shifted + 2) // 5 + 1


def weekday(number: int) -> int:
    """0 for Monday to 6 for Sunday: 1970-01-01 was a Thursday."""
    return (number + 3) % 7


def days_in_month(year: int, month: int) -> int:
    """How many days a month has."""
    following = (year + 1, 1) if month == 12 else (year, month + 1)
    return day_number(*following, 1) - day_number(year, month, 1)


def python_day(number: int | None) -> date | None:
    """A day number as Python's date; None for none, and outside of the years 1 to 9999."""
    ordinal = 0 if number is None else number + _EPOCH
    return date.fromordinal(ordinal) if 1 <= ordinal <= date.max.toordinal() else None


def number_of(day: date | int) -> int:
    """A Python date as a day number; a number as it is."""
    return day if isinstance(day, int) else day.toordinal() - _EPOCH
