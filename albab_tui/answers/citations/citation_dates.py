"""Dates as bibliographies write them: at the precision that they have, or coarser, never finer."""

from __future__ import annotations

from typing import Any

from albab_tui.model.edtf import Edtf, Lasting, Point, Qualifier
from albab_tui.model.wording import spell


def biblatex_date(when: Edtf) -> str:
    """The date for biblatex, which knows EDTF's level 1: ``2017-02-12?``; empty where it has no way to say it."""
    if isinstance(when, Lasting):
        ends = when.first, when.last
        if ends == (None, None) or any(end and end.hidden for end in ends):
            return ""
        begin, _, end = str(when).partition("/")
        return f"{_plain(when.first) if when.first else begin}/{_plain(when.last) if when.last else end}"
    point = _one(when)
    return str(point) if point and (point.year >= 0 or not point.hidden) else ""


def csl_date(when: Edtf) -> dict[str, Any]:
    """The date for CSL-JSON: years, months and days as numbers, or words where they can't say it."""
    if isinstance(when, Lasting):
        points = [_plain(end) for end in (when.first, when.last) if end]
        told = len(points) == 2
    else:
        point = _one(when)
        points, told = ([point], True) if point else ([], False)
    if not told or any(point.hidden or point.year < 1 for point in points):
        return {"literal": spell(when)}
    doubtful = any(point.qualifier for point in points)
    return {"date-parts": [_parts(point) for point in points]} | ({"circa": True} if doubtful else {})


def said_by(when: Edtf) -> bool:
    """Whether `biblatex_date` says all of it."""
    return biblatex_date(when) == str(when).replace("-XX", "")


def _one(when: Edtf) -> Point | None:
    """A moment as one date; a window as the month or year that it lies in, if there is one."""
    first, last = when.first, when.last
    if not when.interval:
        return _plain(first) if first else None
    if first is None or last is None or first.hidden or last.hidden or first.year != last.year:
        return None
    month = first.month if first.month and first.month == last.month else None
    return Point(first.year, month=month, qualifier=when.qualifier)


def _plain(point: Point) -> Point:
    """The date without what is unspecified, and without a time of day; a hidden year can have no doubt beside it."""
    month = point.month or None
    qualifier = Qualifier.NONE if point.hidden else point.qualifier
    return Point(point.year, point.hidden, month, (point.day or None) if month else None, None, qualifier)


def _parts(point: Point) -> list[int]:
    return [part for part in (point.year, point.month, point.day) if part]
