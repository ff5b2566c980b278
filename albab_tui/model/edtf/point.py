"""One date without another end: its units, its qualifier, and the seconds it can mean."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from albab_tui.model.edtf.clock import Clock
from albab_tui.model.edtf.scale import DAY, day_number, days_in_month
from albab_tui.model.edtf.scale import weekday as weekday_of


class Precision(StrEnum):
    """How finely a date is told, from the finest to the coarsest."""

    SECOND = "second"
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

    @property
    def approximate(self) -> bool:
        """Whether it may lie beside what is written."""
        return self in (Qualifier.APPROXIMATE, Qualifier.BOTH)


UNSPECIFIED = 0
"""Stands for ``XX`` in a month or a day."""


class Point(Struct, frozen=True):
    """One date, without another end."""

    year: int
    """The astronomical year, -9999 to 9999; with unspecified digits, the first year they allow."""
    hidden: int = 0
    """How many last digits of the year are ``X``: 0, 1 (a decade) or 2 (a century)."""
    month: int | None = None
    """1 to 12, `UNSPECIFIED` for ``XX``, None when only the year is told."""
    day: int | None = None
    """1 to 31, `UNSPECIFIED` for ``XX``, None when only the month is told."""
    clock: Clock | None = None
    """The time of day."""
    qualifier: Qualifier = Qualifier.NONE

    @property
    def precision(self) -> Precision:
        """The finest unit that is told: ``2017-02-XX`` is known to the month."""
        if self.clock is not None:
            return Precision.MINUTE if self.clock.second is None else Precision.SECOND
        if self.day:
            return Precision.DAY
        if self.month:
            return Precision.MONTH
        return (Precision.YEAR, Precision.DECADE, Precision.CENTURY)[self.hidden]

    @property
    def final_year(self) -> int:
        """The last year it can mean."""
        return self.year + (0, 9, 99)[self.hidden]

    @property
    def start(self) -> int:
        """The first second it can mean: see `albab_tui.model.edtf.scale`."""
        first = day_number(self.year, self.month or 1, self.day or 1) * DAY
        return first + self.clock.start if self.clock else first

    @property
    def end(self) -> int:
        """The first second after all that it can mean."""
        if self.clock:
            return self.start + self.clock.length
        month = self.month or 12
        day = self.day or days_in_month(self.final_year, month)
        return (day_number(self.final_year, month, day) + 1) * DAY

    @property
    def weekday(self) -> int:
        """Of a day as it is written: 0 for Monday to 6 for Sunday."""
        return weekday_of(day_number(self.year, self.month or 1, self.day or 1))

    def __str__(self) -> str:
        shown = self.year if self.year >= 0 else -self.final_year
        text = f"{shown:04d}"
        if self.hidden:
            text = text[: -self.hidden] + "X" * self.hidden
        text = "-" * (self.year < 0) + text
        for part in (self.month, self.day):
            if part is not None:
                text += f"-{part:02d}" if part else "-XX"
        if self.clock is not None:
            text += f"T{self.clock}{self.clock.zone}"
        return text + self.qualifier
