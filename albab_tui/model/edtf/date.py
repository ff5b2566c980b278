"""A date or an interval, read as a window."""

from __future__ import annotations

from datetime import date, datetime
from functools import cached_property

from albab_tui.model.edtf.point import Point, Precision, Qualifier


class Edtf:
    """A date or an interval, immutable; `str` gives its EDTF text back.

    A plain class, not a dataclass, so that msgspec reads it from text through our hook. Its ends are worked out
    once, for a large store is sorted and searched by them at every key.
    """

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

    @cached_property
    def start(self) -> datetime | None:
        """The first minute it can mean, None when open."""
        return self.first.start if self.first else None

    @cached_property
    def end(self) -> datetime | None:
        """The last minute it can mean, None when open."""
        return self.last.end if self.last else None

    @property
    def earliest(self) -> date | None:
        """The first day it can mean, None when open."""
        return self.start.date() if self.start else None

    @property
    def latest(self) -> date | None:
        """The last day it can mean, None when open."""
        return self.end.date() if self.end else None

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
