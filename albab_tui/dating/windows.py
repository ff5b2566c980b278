"""Calendar units as windows, and arithmetic with them."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable
from datetime import date, timedelta

from albab_tui.dating.date_words import SEASONS
from albab_tui.model.edtf import Edtf, Moment, Point, Qualifier, between, day, lasting


def year(number: int) -> Edtf:
    """A whole year."""
    return _one(Point(_checked(number)))


def decade(number: int) -> Edtf:
    """The ten years that share their first three digits with a year: ``198X``."""
    return _one(Point(_checked(number) // 10 * 10, hidden=1))


def century(number: int) -> Edtf:
    """The hundred years that share their first two digits with a year: ``19XX``, as people count them."""
    return _one(Point(_checked(number) // 100 * 100, hidden=2))


def month(year_number: int, number: int) -> Edtf:
    """A month; its number may lie outside 1 to 12 and is then counted on."""
    return _one(_month_point(year_number, number))


def months(year_number: int, first: int, count: int) -> Edtf:
    """Several whole months from the first on."""
    if count == 1:
        return month(year_number, first)
    return Moment(_month_point(year_number, first), _month_point(year_number, first + count - 1), interval=True)


def week(containing: date) -> Edtf:
    """The week of ISO 8601, Monday to Sunday, that holds a day."""
    monday = containing - timedelta(containing.weekday())
    return between(monday, monday + timedelta(6))


def quarter(year_number: int, number: int) -> Edtf:
    """A quarter of the calendar year; its number may lie outside 1 to 4 and is then counted on."""
    return months(year_number, 3 * number - 2, 3)


def season(year_number: int, name: str) -> Edtf:
    """The season that begins in a year: winter is December of it to February of the next."""
    return months(year_number, SEASONS[name], 3)


def shifted(start: date, count: int) -> date:
    """A day so many months away, or the last day of that month when it is too short."""
    years, index = divmod(start.year * 12 + start.month - 1 + count, 12)
    return date(years, index + 1, min(start.day, monthrange(years, index + 1)[1]))


def back(start: date, count: int, unit: str) -> date:
    """The day so many units before another; negative counts go forward."""
    if unit in ("day", "week"):
        return start - timedelta(count * (7 if unit == "week" else 1))
    return shifted(start, -count * {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}[unit])


def unit_around(containing: date, unit: str) -> Edtf:
    """The calendar unit that holds a day."""
    number = (containing.month + 2) // 3
    if unit == "day":
        return day(containing)
    if unit == "week":
        return week(containing)
    if unit == "month":
        return month(containing.year, containing.month)
    if unit == "quarter":
        return quarter(containing.year, number)
    return {"year": year, "decade": decade, "century": century}[unit](containing.year)


def joined(first: Edtf, last: Edtf) -> Edtf | None:
    """From the first window's beginning to the last one's end, None when they are open or in the wrong order."""
    if not first.first or not last.last or first.first.start >= last.last.end:
        return None
    return first if first == last else Moment(first.first, last.last, interval=True)


def about(window: Edtf) -> Edtf:
    """The same window, marked as approximate."""
    ends = [_about(point) if point else None for point in (window.first, window.last)]
    found = Moment(ends[0], ends[1], window.interval)
    return lasting(found) if window.lasts else found


def nearest_day(days: Iterable[date], written: date, weight: float) -> date:
    """The day nearest to the day of writing, days ahead of it counted as so many times farther."""
    return min(days, key=lambda each: (written - each).days if each <= written else weight * (each - written).days)


def is_day(window: Edtf) -> bool:
    """Whether it means one day, or a time on it."""
    return window.earliest is not None and window.earliest == window.latest


def _one(point: Point) -> Edtf:
    return Moment(point, point)


def _about(point: Point) -> Point:
    return Point(point.year, point.hidden, point.month, point.day, point.clock, Qualifier.APPROXIMATE)


def _month_point(year_number: int, number: int) -> Point:
    years, index = divmod(year_number * 12 + number - 1, 12)
    return Point(_checked(years), month=index + 1)


def _checked(number: int) -> int:
    if not 1 <= number <= 9999:
        raise OverflowError("years run from 1 to 9999")
    return number
