"""A time of day with its zone, and what it is on another clock."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import lru_cache

from msgspec import Struct

from albab_tui.model.edtf.scale import DAY
from albab_tui.text.pattern import Pattern

_OFFSET = Pattern(r"([+-])([01][0-9]|2[0-3])(?::?([0-5][0-9]))?", re.ASCII)
_CYCLE = 400 * 365 + 97
"""Days after which the calendar, weekdays included, repeats itself."""


class Clock(Struct, frozen=True):
    """A time of day as it is written."""

    hour: int
    minute: int
    second: int | None = None
    zone: str = ""
    """``Z``, an offset such as ``+03:00``, or empty: then it counts by the store's clock."""
    ahead: int = 0
    """Seconds from the clock that is written to the store's: 0 where no zone is written."""

    @property
    def start(self) -> int:
        """Seconds from midnight of the day written, on the store's clock."""
        return self.hour * 3600 + self.minute * 60 + (self.second or 0) + self.ahead

    @property
    def length(self) -> int:
        """Seconds that it leaves open: one or 60."""
        return 60 if self.second is None else 1

    def __str__(self) -> str:
        second = "" if self.second is None else f":{self.second:02d}"
        return f"{self.hour:02d}:{self.minute:02d}{second}"


class ZoneError(ValueError):
    """No such zone."""


@lru_cache(maxsize=256)
def zone_of(name: str) -> tzinfo:
    """The zone of a name: ``Z``, an offset such as ``+03:00``, or a name of the IANA database.

    Raises:
        ZoneError: if there is none of that name.
    """
    if name in ("", "Z", "UTC"):
        return UTC
    if match := _OFFSET.fullmatch(name):
        minutes = int(match[2]) * 60 + int(match[3] or 0)
        return timezone(timedelta(minutes=minutes if match[1] == "+" else -minutes))
    from zoneinfo import ZoneInfo  # few stores name one

    try:
        return ZoneInfo(name)
    except (LookupError, ValueError, OSError):  # names lead to files
        raise ZoneError("there is no such time zone") from None


def ahead(day: int, second: int, written: str, store: str) -> int:
    """Seconds to add to a time in one zone to have it in the store's: 10800 from ``Z`` to ``+03:00``.

    Args:
        day: the day number written.
        second: seconds from that day's midnight.
        written: the zone written with the time.
        store: the store's zone, empty for UTC.
    """
    there = _offset_at_local(day * DAY + second, zone_of(written))
    universal = day * DAY + second - there
    return _offset_at_universal(universal, zone_of(store)) - there


def _offset_at_local(local: int, zone: tzinfo) -> int:
    moment = _python(local).replace(tzinfo=zone)
    return _seconds(moment.utcoffset())


def _offset_at_universal(universal: int, zone: tzinfo) -> int:
    return _seconds(_python(universal).replace(tzinfo=UTC).astimezone(zone).utcoffset())


def _python(second: int) -> datetime:
    """The same day and time in a year that Python has: zones knew no law before the year 2000 less 400."""
    day, rest = divmod(second, DAY)
    while day < -700_000:
        day += _CYCLE
    while day > 2_900_000:
        day -= _CYCLE
    return datetime(1970, 1, 1) + timedelta(days=day, seconds=rest)


def _seconds(offset: timedelta | None) -> int:
    return round(offset.total_seconds()) if offset is not None else 0
