"""Dates: one moment in a window, or something that lasts."""

from __future__ import annotations

from abc import ABC, abstractmethod
from datetime import date
from enum import Enum
from functools import cached_property

from albab_tui.model.edtf.point import Point, Precision, Qualifier
from albab_tui.model.edtf.scale import DAY, Stretch, civil, number_of, python_day


class Open(Enum):
    """An end without a date."""

    ONGOING = ".."
    """It goes on, or has always been so."""
    UNTOLD = ""
    """It has an end, or a beginning, that nobody tells."""


class Edtf(ABC):
    """A date, immutable; `str` gives its text back as albab-2 writes it.

    Plain classes, not dataclasses, so that msgspec reads them from text through our hook. The ends are worked out
    once, for a large store is sorted and searched by them at every key.
    """

    def __init__(self, first: Point | None, last: Point | None, interval: bool) -> None:
        self._first = first
        self._last = last
        self._interval = interval

    @property
    def first(self) -> Point | None:
        """The date, or the first of its two ends; None for an open one."""
        return self._first

    @property
    def last(self) -> Point | None:
        """The date again, or the last of its two ends; None for an open one."""
        return self._last

    @property
    def interval(self) -> bool:
        """Whether it is told by two ends."""
        return self._interval

    @property
    @abstractmethod
    def lasts(self) -> bool:
        """Whether it goes on for some time, and is not one moment."""

    @property
    @abstractmethod
    def edtf(self) -> str:
        """Its text in EDTF (ISO 8601-2, Annex A), level 2: ``[2017-02-07..2017-02-08]``."""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Edtf) and self._told == other._told

    def __hash__(self) -> int:
        return hash(self._told)

    @property
    def _told(self) -> tuple[object, ...]:
        return type(self), self._first, self._last, self._interval

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"

    @cached_property
    def start(self) -> int | None:
        """The first second it can touch, None when open: see `albab_tui.model.edtf.scale`."""
        return self._first.start if self._first else None

    @cached_property
    def end(self) -> int | None:
        """The first second after all that it can touch, None when open."""
        return self._last.end if self._last else None

    @property
    def first_day(self) -> int | None:
        """Number of the first day it can touch, None when open."""
        return None if self.start is None else self.start // DAY

    @property
    def last_day(self) -> int | None:
        """Number of the last day it can touch, None when open."""
        return None if self.end is None else (self.end - 1) // DAY

    @property
    def earliest(self) -> date | None:
        """`first_day` for Python's calendar; None also outside of the years 1 to 9999."""
        return python_day(self.first_day)

    @property
    def latest(self) -> date | None:
        """`last_day` for Python's calendar; None also outside of the years 1 to 9999."""
        return python_day(self.last_day)

    @cached_property
    def possible(self) -> Stretch:
        """What it can touch, each approximate end (``~``, ``%``) given room of one of its own unit."""
        start, end = self.start, self.end
        before = None if start is None else start - _room(self._first)
        return before, None if end is None else end + _room(self._last)

    @property
    def precision(self) -> Precision:
        """The finest unit that is told; two ends are a precision of their own."""
        if self._interval or self._first is None:
            return Precision.INTERVAL
        return self._first.precision

    @property
    def qualifier(self) -> Qualifier:
        """The qualifiers of both ends together."""
        marks = {point.qualifier for point in (self._first, self._last) if point} - {Qualifier.NONE}
        if not marks:
            return Qualifier.NONE
        return marks.pop() if len(marks) == 1 else Qualifier.BOTH

    def overlaps(self, other: Edtf) -> bool:
        """Whether both can be true at once: some second lies in both."""
        return not (_ends_before(self.end, other.start) or _ends_before(other.end, self.start))

    def within(self, other: Edtf) -> bool:
        """Whether every second it can touch lies in the other's."""
        after = other.start is None or (self.start is not None and self.start >= other.start)
        return after and (other.end is None or (self.end is not None and self.end <= other.end))

    @property
    def window(self) -> str:
        """All that it can touch as an EDTF interval, ``a/b``, or as the one date it is."""
        return f"{self._first or '..'}/{self._last or '..'}" if self._interval else str(self._first)


class Moment(Edtf):
    """Something that was at one moment, which lies in a window: a day, a month, ``a..b``, ``..b``, ``a..``."""

    def __init__(self, first: Point | None, last: Point | None, interval: bool = False) -> None:
        super().__init__(first, last, interval)

    @property
    def lasts(self) -> bool:
        """False: it is one moment."""
        return False

    def __str__(self) -> str:
        return f"{self._first or ''}..{self._last or ''}" if self._interval else str(self._first)

    @property
    def edtf(self) -> str:
        """A window as a set of which one member is meant: ``[a..b]``."""
        return f"[{self}]" if self._interval else str(self)


class Lasting(Edtf):
    """Something that lasts from one date to another: ``a/b``, ``a/..``, ``a/``, ``../b``, ``/b``."""

    def __init__(self, first: Point | Open, last: Point | Open) -> None:
        super().__init__(
            first if isinstance(first, Point) else None, last if isinstance(last, Point) else None, interval=True
        )
        self._ends = first, last

    @property
    def _told(self) -> tuple[object, ...]:
        return type(self), *self._ends

    @property
    def lasts(self) -> bool:
        """True."""
        return True

    @property
    def goes_on(self) -> bool:
        """Whether it still goes on: ``a/..``."""
        return self._ends[1] is Open.ONGOING

    @property
    def untold(self) -> bool:
        """Whether its open end is one that nobody tells, ``a/`` or ``/b``."""
        return Open.UNTOLD in self._ends

    def __str__(self) -> str:
        return "/".join(str(end) if isinstance(end, Point) else end.value for end in self._ends)

    @property
    def edtf(self) -> str:
        """Its own text: EDTF and albab-2 write it alike."""
        return str(self)


def _ends_before(end: int | None, start: int | None) -> bool:
    return end is not None and start is not None and end <= start


def _room(point: Point | None) -> int:
    return point.end - point.start if point and point.qualifier.approximate else 0


def day(value: date | int) -> Moment:
    """The date of one day, of Python's or by its number."""
    point = _day_point(value)
    return Moment(point, point)


def between(earliest: date | int | None, latest: date | int | None) -> Moment:
    """The plainest date for one moment in exactly these days: a day, a month, a year or a window."""
    if earliest is None or latest is None:
        return Moment(_open_point(earliest), _open_point(latest), interval=True)
    start, end = number_of(earliest) * DAY, (number_of(latest) + 1) * DAY
    first = _day_point(earliest)
    for unit in (first, Point(first.year, month=first.month), Point(first.year)):
        if (unit.start, unit.end) == (start, end):
            return Moment(unit, unit)
    return Moment(first, _day_point(latest), interval=True)


def lasting(window: Edtf) -> Lasting:
    """What lasts from the beginning of a window to its end, ``a/b``; it goes on where the window is open."""
    return window if isinstance(window, Lasting) else Lasting(window.first or Open.ONGOING, window.last or Open.ONGOING)


def moment(window: Edtf) -> Moment:
    """What is some time in a window, ``a..b``."""
    if isinstance(window, Moment):
        return window
    return Moment(window.first, window.last, interval=window.first != window.last)


def _open_point(value: date | int | None) -> Point | None:
    return None if value is None else _day_point(value)


def _day_point(value: date | int) -> Point:
    year, month, number = civil(number_of(value))
    return Point(year, month=month, day=number)
