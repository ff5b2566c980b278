"""Dates as a subset of EDTF, the Extended Date/Time Format of ISO 8601-2:2019 (Annex A).

Understood: ``2017``, ``2017-02``, ``2017-02-08``, ``2017-02-08T14:30``; unspecified digits
``201X``, ``20XX``, ``2017-XX``, ``2017-02-XX``, ``2017-XX-XX``; the qualifiers ``?`` (uncertain),
``~`` (approximate) and ``%`` (both) at the end of a date; intervals ``a/b`` and, open, ``../b``
and ``a/..``. Years run from 0001 to 9999. An interval is read as a window: what is dated lies
somewhere in it, or fills it.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from functools import lru_cache


class EdtfError(ValueError):
    """The text is not a date of the subset; the message says what would be."""


class Precision(StrEnum):
    """How finely a date is told, from the finest to the coarsest."""

    MINUTE = "minute"
    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    INTERVAL = "interval"


class Qualifier(StrEnum):
    """What EDTF says about a date's standing."""

    NONE = ""
    UNCERTAIN = "?"
    APPROXIMATE = "~"
    BOTH = "%"


UNSPECIFIED = 0
"""Stands for ``XX`` in a month or a day."""


@dataclass(frozen=True, slots=True)
class Point:
    """One date, without an interval around it."""

    year: int
    """The year, 1 to 9999; with unspecified digits, the first year they allow."""
    hidden: int = 0
    """How many last digits of the year are ``X``: 0, 1 (a decade) or 2 (a century)."""
    month: int | None = None
    """1 to 12, `UNSPECIFIED` for ``XX``, None when only the year is told."""
    day: int | None = None
    """1 to 31, `UNSPECIFIED` for ``XX``, None when only the month is told."""
    clock: time | None = None
    """The time of day to the minute, local to where it happened."""
    qualifier: Qualifier = Qualifier.NONE

    @property
    def precision(self) -> Precision:
        """The finest unit that is told: ``2017-02-XX`` is known to the month."""
        if self.clock is not None:
            return Precision.MINUTE
        if self.day:
            return Precision.DAY
        if self.month:
            return Precision.MONTH
        return (Precision.YEAR, Precision.DECADE, Precision.CENTURY)[self.hidden]

    @property
    def start(self) -> datetime:
        """The first minute the date can mean."""
        year = max(self.year, 1)
        return datetime.combine(date(year, self.month or 1, self.day or 1), self.clock or time.min)

    @property
    def end(self) -> datetime:
        """The last minute the date can mean."""
        year = self.year + 10**self.hidden - 1
        month = self.month or 12
        day = self.day or monthrange(year, month)[1]
        return datetime.combine(date(year, month, day), self.clock or time(23, 59))

    def __str__(self) -> str:
        text = f"{self.year:04d}"
        if self.hidden:
            text = text[: -self.hidden] + "X" * self.hidden
        for part in (self.month, self.day):
            if part is not None:
                text += f"-{part:02d}" if part else "-XX"
        if self.clock is not None:
            text += f"T{self.clock:%H:%M}"
        return text + self.qualifier


class Edtf:
    """A date or an interval, immutable; `str` gives its EDTF text back.

    A plain class, not a dataclass, so that msgspec reads it from text through our hook.
    """

    __slots__ = ("_first", "_interval", "_last")

    def __init__(self, first: Point | None, last: Point | None, interval: bool = False) -> None:
        self._first = first
        self._last = last
        self._interval = interval

    @property
    def first(self) -> Point | None:
        """The date, or where the interval begins; None for an open beginning (``..``)."""
        return self._first

    @property
    def last(self) -> Point | None:
        """The date again, or where the interval ends; None for an open end (``..``)."""
        return self._last

    @property
    def interval(self) -> bool:
        """Whether it was told as an interval."""
        return self._interval

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Edtf):
            return NotImplemented
        return (self._first, self._last, self._interval) == (other._first, other._last, other._interval)

    def __hash__(self) -> int:
        return hash((self._first, self._last, self._interval))

    def __repr__(self) -> str:
        return f"Edtf({str(self)!r})"

    @property
    def start(self) -> datetime | None:
        """The first minute it can mean, None when open."""
        return self.first.start if self.first else None

    @property
    def end(self) -> datetime | None:
        """The last minute it can mean, None when open."""
        return self.last.end if self.last else None

    @property
    def earliest(self) -> date | None:
        """The first day it can mean, None when open."""
        return self.first.start.date() if self.first else None

    @property
    def latest(self) -> date | None:
        """The last day it can mean, None when open."""
        return self.last.end.date() if self.last else None

    @property
    def precision(self) -> Precision:
        """The finest unit that is told; an interval is its own precision."""
        if self.interval or self.first is None:
            return Precision.INTERVAL
        return self.first.precision

    @property
    def qualifier(self) -> Qualifier:
        """The qualifiers of both ends together."""
        marks = {point.qualifier for point in (self.first, self.last) if point} - {Qualifier.NONE}
        if not marks:
            return Qualifier.NONE
        return marks.pop() if len(marks) == 1 else Qualifier.BOTH

    def overlaps(self, other: Edtf) -> bool:
        """Whether both can be true at once: some minute lies in both windows."""
        return not (_before(self.end, other.start) or _before(other.end, self.start))

    def within(self, other: Edtf) -> bool:
        """Whether every minute it can mean lies in the other's window."""
        return _covers(other.start, self.start, -1) and _covers(other.end, self.end, 1)

    def __str__(self) -> str:
        if not self.interval:
            return str(self.first)
        return f"{self.first or '..'}/{self.last or '..'}"


def _before(end: datetime | None, start: datetime | None) -> bool:
    return end is not None and start is not None and end < start


def _covers(outer: datetime | None, inner: datetime | None, side: int) -> bool:
    if outer is None:
        return True
    if inner is None:
        return False
    return inner >= outer if side < 0 else inner <= outer


_POINT = re.compile(
    r"(?P<year>[0-9]{4}|[0-9]{3}X|[0-9]{2}XX)"
    r"(?:-(?P<month>[0-9]{2}|XX)(?:-(?P<day>[0-9]{2}|XX)(?:T(?P<clock>[0-9]{2}:[0-9]{2}))?)?)?"
    r"(?P<qualifier>[?~%]?)",
    re.ASCII,
)
_EXAMPLES = "write 2017, 2017-02, 2017-02-08, 2017-02-08T14:30, 201X, a/b, ../b or a/.., with ?, ~ or % after a date"
_LONGEST = 64


@lru_cache(maxsize=4096)
def parse_edtf(text: str) -> Edtf:
    """Read a date of the subset.

    Raises:
        EdtfError: if the text is not one, or names a day that does not exist.
    """
    if len(text) > _LONGEST:
        raise EdtfError(f"too long for a date; {_EXAMPLES}")
    if "/" not in text:
        point = _point(text)
        return Edtf(point, point)
    left, _, right = text.partition("/")
    first = None if left == ".." else _point(left)
    last = None if right == ".." else _point(right)
    if first is None and last is None:
        raise EdtfError("an interval open at both ends tells nothing; leave the date out")
    if first and last and first.start > last.end:
        raise EdtfError(f"the interval ends before it begins; did you mean {right}/{left}?")
    return Edtf(first, last, interval=True)


def _point(text: str) -> Point:
    match = _POINT.fullmatch(text)
    if match is None:
        raise EdtfError(f"not a date; {_EXAMPLES}")
    digits = match["year"]
    hidden = digits.count("X")
    year = int(digits.replace("X", "0"))
    if year + 10**hidden - 1 < 1 or (year == 0 and not hidden):
        raise EdtfError("years run from 0001 to 9999")
    month, day = _part(match["month"]), _part(match["day"])
    if hidden and month is not None:
        raise EdtfError("a decade or century has no month")
    if month is not None and month > 12:
        raise EdtfError("months run from 01 to 12")
    if day and month == UNSPECIFIED:
        raise EdtfError("a day needs its month; write XX for an unknown day too")
    if day and month and day > monthrange(year, month)[1]:
        raise EdtfError(f"{year:04d}-{month:02d} has {monthrange(year, month)[1]} days")
    return Point(year, hidden, month, day, _clock(match["clock"], day), Qualifier(match["qualifier"]))


def _part(digits: str | None) -> int | None:
    if digits is None or digits == "XX":
        return None if digits is None else UNSPECIFIED
    if digits == "00":
        raise EdtfError("months and days count from 01; write XX for an unknown one")
    return int(digits)


def _clock(text: str | None, day: int | None) -> time | None:
    if text is None:
        return None
    if not day:
        raise EdtfError("a time of day needs its day")
    hour, minute = int(text[:2]), int(text[3:])
    if hour > 23 or minute > 59:
        raise EdtfError("times run from 00:00 to 23:59")
    return time(hour, minute)


def day(value: date) -> Edtf:
    """The date of one day."""
    point = Point(value.year, month=value.month, day=value.day)
    return Edtf(point, point)


def between(earliest: date | None, latest: date | None) -> Edtf:
    """The plainest date that means exactly these days: a day, a month, a year or an interval."""
    if earliest is None or latest is None:
        return Edtf(_day_point(earliest), _day_point(latest), interval=True)
    if earliest == latest:
        return day(earliest)
    whole = Point(earliest.year, month=earliest.month)
    if whole.start.date() == earliest and whole.end.date() == latest:
        return Edtf(whole, whole)
    year = Point(earliest.year)
    if year.start.date() == earliest and year.end.date() == latest:
        return Edtf(year, year)
    return Edtf(_day_point(earliest), _day_point(latest), interval=True)


def _day_point(value: date | None) -> Point | None:
    return Point(value.year, month=value.month, day=value.day) if value else None
