"""Names of the cells of an axis, each by the unit that it is: a day, a month, a year, whatever stands beside it."""

from __future__ import annotations

from albab_tui.archive.units import Unit
from albab_tui.axis.ruler import Ruler
from albab_tui.axis.stretch_names import stretch_name
from albab_tui.model.edtf.scale import DAY, civil
from albab_tui.model.wording.year_names import year_name
from albab_tui.text.calendar_names import SHORT_MONTHS

CellNames = list[tuple[int, str]]
"""Cells with their names."""


def cell_names(ruler: Ruler) -> list[CellNames]:
    """Names of cells in the order in which they may take their place; those that are no whole unit have none.

    First those that begin a row of cells, then those that begin a year or a month, then all others.
    """
    levels: list[CellNames] = [[], [], []]
    last: tuple[int, ...] = ()
    for cell in range(len(ruler)):
        unit = unit_of(ruler, cell)
        if unit is None or cell in ruler.folded:
            continue
        here = civil(ruler.edges[cell] // DAY)
        begins = not last or cell - 1 in ruler.folded
        level = 0 if begins else 1 if last[:2] != here[:2] else 2
        levels[level].append((cell, _name(unit, ruler.edges[cell], last, begins)))
        last = here
    return levels


def unit_of(ruler: Ruler, cell: int) -> Unit | None:
    """The unit that a cell is, the finest where it is several; None where it is none."""
    first, after = ruler.edges[cell : cell + 2]
    for unit in Unit:
        number = unit.number(first)
        if unit.start(number) == first and unit.start(number + 1) == after:
            return unit
    return None


def _name(unit: Unit, second: int, last: tuple[int, ...], begins: bool) -> str:
    """With all that the name before does not tell already."""
    year, month, day = civil(second // DAY)
    known_year = last[:1] == (year,)
    of_year = "" if known_year else f" {year_name(year)}"
    match unit:
        case Unit.HOUR:
            hour = f"{second % DAY // 3_600}h"
            return hour if last == (year, month, day) else f"{day} {SHORT_MONTHS[month - 1]}{of_year} {hour}"
        case Unit.DAY | Unit.WEEK:
            short = not begins and last[:2] == (year, month)
            return f"{day}" if short else f"{day} {SHORT_MONTHS[month - 1]}{of_year}"
        case Unit.MONTH:
            return f"{SHORT_MONTHS[month - 1]}{of_year}"
        case _:
            return stretch_name(unit, second).removeprefix("the ")
