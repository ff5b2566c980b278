"""Reading dates from their text."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import time
from functools import lru_cache

from albab_tui.model.edtf.date import Edtf
from albab_tui.model.edtf.point import UNSPECIFIED, Point, Qualifier


class EdtfError(ValueError):
    """The text is not a date of the subset; the message says what would be."""


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
        raise EdtfError("a decade or century has no month; leave the month out")
    if month is not None and month > 12:
        raise EdtfError(_no_month(year, month))
    if day and month == UNSPECIFIED:
        raise EdtfError("a day needs its month; write XX for an unknown day too")
    if day and month and day > monthrange(year, month)[1]:
        last = monthrange(year, month)[1]
        raise EdtfError(f"{year:04d}-{month:02d} has {last} days; its last is {year:04d}-{month:02d}-{last}")
    return Point(year, hidden, month, day, _clock(match["clock"], day), Qualifier(match["qualifier"]))


def _no_month(year: int, month: int) -> str:
    """EDTF numbers the seasons 21 to 24, behind the months, and leaves open which months each has (ISO 8601-2)."""
    if not 21 <= month <= 24:
        return "months run from 01 to 12"
    cure = "seasons are not part of this format; write their months as an interval"
    first = 3 * (month - 20)
    # The winter of one year has two beginnings.
    return cure if month == 24 else f"{cure}, such as {year:04d}-{first:02d}/{year:04d}-{first + 2:02d}"


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
        raise EdtfError("a time of day needs its day; leave the time out")
    hour, minute = int(text[:2]), int(text[3:])
    if hour > 23 or minute > 59:
        raise EdtfError("times run from 00:00 to 23:59")
    return time(hour, minute)
