"""One date without an interval around it: its units, its qualifier, and the minutes it can mean."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, datetime, time
from enum import StrEnum

from msgspec import Struct


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


class Point(Struct, frozen=True):
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
