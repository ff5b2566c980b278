"""Dates of a row as EDTF, at the precision that its cells give: nothing is completed and nothing guessed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import suppress
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import NamedTuple

from albab_tui.model.edtf import EdtfError, parse_edtf
from albab_tui.readers.tables.making.taking import taken
from albab_tui.readers.tables.maps.map_form import DateTake, MomentTake
from albab_tui.readers.tables.table_rows import RowCells

_ISO = re.compile(
    r"(?P<day>-?\d{4}(-\d\d(-\d\d)?)?)([T ](?P<clock>\d\d:\d\d(:\d\d)?)([.,]\d+)?\s*(?P<zone>Z|UTC|[+-]\d\d:?\d\d)?)?"
)
_AROUND = re.compile(r"±(\d{1,4})d")
_CUT = {"day": 10, "month": 7, "year": 4}
_FINEST = (("%H", "%I", "%T", "%X", "%c"), ("%d", "%j", "%D", "%x"), ("%m", "%b", "%B"))
"""Directives of strptime that tell an hour, a day, a month."""


class ToldDate(NamedTuple):
    """A date of a row."""

    edtf: str
    """As a store writes it; empty where there is none."""
    unread: str = ""
    """The cell that holds none that could be read."""


def told_date(take: DateTake | None, cells: RowCells) -> ToldDate:
    """When a row's event was."""
    if take is None:
        return ToldDate("")
    read = [_moment(each, take.formats, cells) for each in (take.at or take.start, take.end)]
    unread = next((each.unread for each in read if each.unread), "")
    if unread:
        return ToldDate("", unread)
    start, end = (each.edtf for each in read)
    if start and take.precision:
        start = _as_precise(start, take.precision.values.get(cells.get(take.precision.column, ""), ""))
    return _joined(start, end, "/" if take.lasts else "..")


def _moment(moment: MomentTake | str | None, formats: Sequence[str], cells: RowCells) -> ToldDate:
    if isinstance(moment, MomentTake) and moment.year:
        return _of_parts(moment, cells)
    text = taken(moment, cells)
    found = parsed_date(text, tuple(formats)) if text else ""
    return ToldDate(found or "", "" if found is not None else text)


def _of_parts(moment: MomentTake, cells: RowCells) -> ToldDate:
    year, month, day, time = (
        cells.get(each or "", "") for each in (moment.year, moment.month, moment.day, moment.time)
    )
    if not year:
        return ToldDate("")
    text = "-".join((_year(year), *(part.zfill(2) for part in (month, day) if part)))
    text += f"T{time}" if time and day else ""
    return ToldDate(text) if _is_date(text) else ToldDate("", " ".join(filter(None, (year, month, day, time))))


def _year(text: str) -> str:
    return f"-{text[1:].zfill(4)}" if text.startswith("-") else text.zfill(4)


@lru_cache(maxsize=100_000)
def parsed_date(text: str, formats: tuple[str, ...]) -> str | None:
    """A cell as EDTF; None where it fits no format."""
    return next((found for each in formats if (found := _parsed(text, each))), None)


def _parsed(text: str, format: str) -> str | None:
    if format in ("iso", "day"):
        found = _ISO.fullmatch(text)
        return _in_iso(found, with_time=format == "iso") if found else None
    if format == "edtf":
        return text if _is_date(text) else None
    with suppress(ValueError):
        return _cut_to(datetime.strptime(text, format), format)
    return None


def _in_iso(found: re.Match[str], *, with_time: bool) -> str | None:
    day, clock, zone = found["day"], found["clock"], found["zone"] or ""
    text = f"{day}T{clock}{'Z' if zone == 'UTC' else zone}" if with_time and clock else day
    return text if _is_date(text) else None


def _cut_to(moment: datetime, format: str) -> str:
    """A moment as precise as a pattern of strptime asks for it."""
    hour, day, month = (any(each in format for each in directives) for directives in _FINEST)
    if hour:
        return f"{moment:%Y-%m-%dT%H:%M}".zfill(16) + (f":{moment:%S}" if "%S" in format or "%T" in format else "")
    return f"{moment.year:04}" + (f"-{moment:%m}" if month or day else "") + (f"-{moment:%d}" if day else "")


def _is_date(text: str) -> bool:
    try:
        parse_edtf(text)
    except EdtfError:
        return False
    return True


def _as_precise(text: str, precision: str) -> str:
    """A day cut to what is sure of it, or widened to the days around it."""
    if around := _AROUND.fullmatch(precision):
        with suppress(ValueError, OverflowError):
            middle, days = date.fromisoformat(text[:10]), timedelta(days=int(around[1]))
            return f"{middle - days}..{middle + days}"
        return text
    return text[: _CUT.get(precision, len(text))]


def _joined(start: str, end: str, sign: str) -> ToldDate:
    if not end or start == end:
        return ToldDate(start)
    if not start:
        return ToldDate(f"..{end}" if sign == ".." else f"/{end}")
    if sign == ".." and (unit := _whole_unit(start, end)):
        return ToldDate(unit)
    joined = f"{start}{sign}{end}"
    return ToldDate(joined) if _is_date(joined) else ToldDate("", f"{start} to {end}")


def _whole_unit(start: str, end: str) -> str:
    """The month or year that a window of days is, from its first to its last; empty where it is none."""
    with suppress(ValueError):
        first, last = date.fromisoformat(start), date.fromisoformat(end)
        after = last + timedelta(days=1)
        if first.day == after.day == 1:
            if (first.year, first.month) == (last.year, last.month):
                return start[:7]
            if first.month == after.month == 1 and first.year == last.year:
                return start[:4]
    return ""
