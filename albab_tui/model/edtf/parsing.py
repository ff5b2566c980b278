"""Reading dates from their text."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache

from albab_tui.model.edtf.clock import Clock, ahead, zone_of
from albab_tui.model.edtf.cures import cure_of
from albab_tui.model.edtf.edtf_date import Edtf, Lasting, Moment, Open
from albab_tui.model.edtf.point import UNSPECIFIED, Point, Qualifier
from albab_tui.model.edtf.refusals import EdtfError, examples, no_month, no_sign, not_a_date
from albab_tui.model.edtf.scale import civil, day_number, days_in_month
from albab_tui.text.pattern import Pattern


class Dialect(StrEnum):
    """How dates are written, named as the formats of stores are."""

    ALBAB_1 = "albab-1"
    """``a/b`` is a window, and nobody knows whether what is dated fills it or lies somewhere in it."""
    ALBAB_2 = "albab-2"
    """``a/b`` lasts, ``a..b`` is one moment."""


_POINT = Pattern(
    r"(?P<sign>-?)(?P<year>[0-9]{4}|[0-9]{3}X|[0-9]{2}XX)"
    r"(?:-(?P<month>[0-9]{2}|XX)(?:-(?P<day>[0-9]{2}|XX)(?:T(?P<time>[0-9]{2}:[0-9]{2}(?::[0-9]{2})?)"
    r"(?P<zone>Z|[+-][0-9]{2}(?::?[0-9]{2})?)?)?)?)?"
    r"(?P<qualifier>[?~%]?)",
    re.ASCII,
)
_OTHER_SLASH = Pattern(r"\[.*\]/|/\[|:[0-9]{2} ?\[?[A-Za-z_]+/[A-Za-z]")
"""A window as an end of what lasts, and the name of a zone."""
_LOOSE = Pattern(
    r"[0-9]-[0-9](?![0-9X])| (?:/|\.\.)|(?:/|\.\.) |^[0-9]{4}-[0-9]{2}-[0-9]{2}/[0-9]{2}$"
    r"|^(?:[0-9]{4}/[0-9]|[0-9]{1,2}/[0-9]{4})$",
    re.ASCII,
)
"""What is no range as it stands, and is mended as a whole rather than end by end."""
_LONGEST = 64
_BOTH_OPEN = "an interval open at both ends tells nothing; leave the date out"


@lru_cache(maxsize=4096)
def parse_edtf(text: str, dialect: Dialect = Dialect.ALBAB_2, timezone: str = "") -> Edtf:
    """Read a date.

    Args:
        text: what is written; a set of which one is meant may stand in EDTF's brackets, ``[a..b]``.
        dialect: how dates are written.
        timezone: the zone of the store's clock, which `albab_tui.model.edtf.clock.zone_of` knows; empty for UTC.

    Raises:
        EdtfError: if it is no date, or names a day that does not exist.
    """
    if len(text) > _LONGEST:
        raise EdtfError(f"too long for a date; {examples(dialect)}")
    if _OTHER_SLASH.search(text):
        raise EdtfError(not_a_date(text, dialect))
    if _LOOSE.search(text) and (cure := cure_of(text, dialect)):
        raise EdtfError(f"not a date; {cure}")
    if "/" in text:
        return _interval(text, dialect, timezone)
    bare = text[1:-1] if text[:1] + text[-1:] == "[]" else text
    if ".." in bare and dialect is Dialect.ALBAB_2:
        return _window(bare, timezone)
    point = _point(text, dialect, timezone)
    return Moment(point, point)


def by_clock(when: Edtf, timezone: str) -> Edtf:
    """A date that was made for the clock of UTC, counted by that of a zone; times without a zone stay as they are."""
    zoned = any(point and point.clock and point.clock.zone for point in (when.first, when.last))
    if not timezone or not zoned:
        return when
    try:
        return parse_edtf(str(when), timezone=timezone)
    except EdtfError:  # the hours between the two clocks lie between its ends
        return when


def _window(text: str, timezone: str) -> Edtf:
    """``a..b``, ``..b`` and ``a..``."""
    left, _, right = text.partition("..")
    if set("{,") & set(text) or "..." in text:
        raise EdtfError(not_a_date(text, Dialect.ALBAB_2))
    if not left and not right:
        raise EdtfError("a window open at both ends tells nothing; leave the date out")
    first = _point(left, Dialect.ALBAB_2, timezone) if left else None
    last = _point(right, Dialect.ALBAB_2, timezone) if right else None
    _in_order(first, last, f"{right}..{left}")
    return Moment(first, last, interval=True)


def _interval(text: str, dialect: Dialect, timezone: str) -> Edtf:
    """``a/b`` with its open forms."""
    left, _, right = text.partition("/")
    first, last = (_end(end, dialect, timezone) for end in (left, right))
    if isinstance(first, Open) and isinstance(last, Open):
        raise EdtfError(_BOTH_OPEN if text != "/" else not_a_date(text, dialect))
    begin, end = first if isinstance(first, Point) else None, last if isinstance(last, Point) else None
    _in_order(begin, end, f"{right}/{left}")
    return Lasting(first, last) if dialect is Dialect.ALBAB_2 else Moment(begin, end, interval=True)


def _end(text: str, dialect: Dialect, timezone: str) -> Point | Open:
    if text == "..":
        return Open.ONGOING
    if not text and dialect is Dialect.ALBAB_2:
        return Open.UNTOLD
    return _point(text, dialect, timezone)


def _in_order(first: Point | None, last: Point | None, other: str) -> None:
    if first and last and first.start >= last.end:
        if _put_back(first, last):
            raise EdtfError(
                "the store's clock is put back between its ends; write the day, or the timezone as an offset"
            )
        raise EdtfError(f"it ends before it begins; did you mean {other}?")


def _put_back(first: Point, last: Point) -> bool:
    """Whether only the store's clock tells them in the wrong order, for it is put back in that night."""
    ends = [_by_greenwich(each, each.clock) for each in (first, last) if each.clock and each.clock.zone]
    return len(ends) == 2 and ends[0] < ends[1]


def _by_greenwich(point: Point, clock: Clock) -> int:
    offset = zone_of(clock.zone).utcoffset(None)
    return point.start - clock.ahead - (round(offset.total_seconds()) if offset else 0)


def _point(text: str, dialect: Dialect, timezone: str) -> Point:
    match = _POINT.fullmatch(text)
    if match is None:
        raise EdtfError(not_a_date(text, dialect))
    digits = match["year"]
    hidden = digits.count("X")
    year = int(digits.replace("X", "0"))
    if match["sign"]:
        if not year:
            raise EdtfError(no_sign(hidden, dialect))
        year = -year - 10**hidden + 1
    month, day = _part(match["month"]), _part(match["day"])
    if hidden and month is not None:
        raise EdtfError("a decade or century has no month; leave the month out")
    if month is not None and month > 12:
        raise EdtfError(no_month(year, month, dialect))
    if day and month == UNSPECIFIED:
        raise EdtfError("a day needs its month; write XX for an unknown day too")
    if day and month and day > days_in_month(year, month):
        last, shown = days_in_month(year, month), f"{Point(year)}-{month:02d}"
        raise EdtfError(f"{shown} has {last} days; its last is {shown}-{last}")
    clock = _clock(match, year, month, day, timezone) if match["time"] else None
    return Point(year, hidden, month, day, clock, Qualifier(match["qualifier"]))


def _part(digits: str | None) -> int | None:
    if digits is None or digits == "XX":
        return None if digits is None else UNSPECIFIED
    if digits == "00":
        raise EdtfError("months and days count from 01; write XX for an unknown one")
    return int(digits)


def _clock(match: re.Match[str], year: int, month: int | None, day: int | None, timezone: str) -> Clock:
    if not day or not month:
        raise EdtfError("a time of day needs its day; leave the time out")
    hour, minute, *rest = map(int, match["time"].split(":"))
    second = rest[0] if rest else None
    if hour > 23 or minute > 59 or (second or 0) > 59:
        raise EdtfError("times run from 00:00 to 23:59" + (":59" if rest else "") + _midnight(match, year, month, day))
    zone = match["zone"] or ""
    try:
        zone_of(zone)
    except ValueError:
        raise EdtfError(f"{zone} is no offset; offsets run from -23:59 to +23:59") from None
    since = hour * 3600 + minute * 60 + (second or 0)
    return Clock(hour, minute, second, zone, ahead(day_number(year, month, day), since, zone, timezone) if zone else 0)


def _midnight(match: re.Match[str], year: int, month: int, day: int) -> str:
    """What to write for the last moment of a day, which is the first of the next."""
    if not match["time"].startswith("24:00") or (year, month, day) == (9999, 12, 31):
        return ""
    next_year, next_month, next_day = civil(day_number(year, month, day) + 1)
    return f"; write {Point(next_year, month=next_month, day=next_day)}T00:00{match['zone'] or ''}"
