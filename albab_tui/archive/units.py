"""Units of time, each stretch of one numbered without gaps, so that stretches can be counted and walked through."""

from __future__ import annotations

from enum import Enum

from albab_tui.model.edtf.scale import DAY, civil, day_number

_HOUR = 3_600


class Unit(Enum):
    """A unit of time, from the finest on."""

    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    """From Monday to Sunday (ISO 8601)."""
    MONTH = "month"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    """From the year that ends in 00, as EDTF counts them."""

    def number(self, second: int) -> int:
        """The number of the stretch in which a second lies."""
        match self:
            case Unit.HOUR:
                return second // _HOUR
            case Unit.DAY:
                return second // DAY
            case Unit.WEEK:  # 1970-01-01 was a Thursday
                return (second // DAY + 3) // 7
            case Unit.MONTH:
                year, month, _ = civil(second // DAY)
                return year * 12 + month - 1
            case _:
                return civil(second // DAY)[0] // _YEARS[self]

    def start(self, number: int) -> int:
        """The first second of a stretch by its number."""
        match self:
            case Unit.HOUR:
                return number * _HOUR
            case Unit.DAY:
                return number * DAY
            case Unit.WEEK:
                return (number * 7 - 3) * DAY
            case Unit.MONTH:
                return day_number(number // 12, number % 12 + 1, 1) * DAY
            case _:
                return day_number(number * _YEARS[self], 1, 1) * DAY


_YEARS = {Unit.YEAR: 1, Unit.DECADE: 10, Unit.CENTURY: 100}
