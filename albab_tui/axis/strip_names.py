"""The names before the cells of a mixed ruler: where a run of cells begins, and where a year or a month does in it."""

from __future__ import annotations

from enum import IntEnum

from albab_tui.archive.units import Unit
from albab_tui.axis.mixed_ruler import UNITS, MixedRuler
from albab_tui.model.edtf.scale import DAY, civil, day_number
from albab_tui.model.wording.year_names import year_name
from albab_tui.text.calendar_names import SHORT_MONTHS


class Detail(IntEnum):
    """How much is told by names; each level holds the one before."""

    LEAST = 0
    """Months in which a month's cells or days begin, years, and what is coarser."""
    DAYS = 1
    """The first day of a run of days where it is the first in its month."""
    ALL = 2
    """The first cell of every run."""


def names_before(mixed: MixedRuler, detail: Detail) -> dict[int, str]:
    """Names by the cells before which they stand; none is finer than its cell."""
    found: dict[int, str] = {}
    told: tuple[int | None, int | None] = None, None
    for cell, unit in enumerate(mixed.units):
        start = mixed.ruler.edges[cell]
        year, month, day = civil(start // DAY)
        if mixed.is_fold(cell):
            if cell == 0:
                found[cell] = _years(mixed.known_by, mixed.known_by.number(start))
                told = year, None
            continue
        opens = (
            cell == 0 or mixed.is_fold(cell - 1) or mixed.units[cell - 1] is not unit or unit is not mixed.ruler.unit
        )
        text = _name(unit, (year, month, day), told, opens=opens, detail=detail)
        if opens and detail is Detail.ALL and unit is Unit.HOUR:
            text = f"{text} {start % DAY // 3_600}h".lstrip()
        if text:
            found[cell] = text
        told = year, month if UNITS.index(unit) <= UNITS.index(Unit.MONTH) else None
    return found


def _name(
    unit: Unit, at: tuple[int, int, int], told: tuple[int | None, int | None], *, opens: bool, detail: Detail
) -> str:
    year, month, day = at
    if unit in (Unit.DECADE, Unit.CENTURY):
        return _years(unit, unit.number(day_number(*at) * DAY)) if opens else ""
    new_year = year != told[0]
    if unit is Unit.YEAR:
        return year_name(year) if opens or year % 10 == 0 else ""
    if unit is Unit.MONTH:
        return _month(at, new_year=new_year, opens=opens)
    new_month = new_year or month != told[1]
    if not new_month:
        return str(day) if opens and detail is Detail.ALL else ""
    by_day = opens and detail >= Detail.DAYS
    return " ".join((str(day),) * by_day + (SHORT_MONTHS[month - 1],) + (year_name(year),) * new_year)


def _month(at: tuple[int, int, int], *, new_year: bool, opens: bool) -> str:
    year, month, _ = at
    if not (opens or new_year):
        return ""
    if month == 1 and new_year and not opens:
        return year_name(year)
    return " ".join((SHORT_MONTHS[month - 1],) + (year_name(year),) * new_year)


def _years(unit: Unit, number: int) -> str:
    """A year, a decade as "2010s", a century as "1900–1999", for "1900s" might be a decade."""
    step = {Unit.DECADE: 10, Unit.CENTURY: 100}.get(unit, 1)
    year = number * step
    if unit is Unit.DECADE and year > 100 and year % 100:
        return f"{year}s"
    return year_name(year) if step == 1 else f"{year_name(year)}–{year_name(year + step - 1)}"
