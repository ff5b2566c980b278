"""A mixed ruler over a row of columns: names stand before the cells that they name, and each cell has its columns."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from albab_tui.archive.units import Unit
from albab_tui.axis.labels import PlacedName
from albab_tui.axis.mixed_ruler import Certain, MixedRuler, coarsest, mixed
from albab_tui.axis.strip_bounds import Bounds
from albab_tui.axis.strip_names import Detail, names_before

_SHORTEST = (4, 8, 16, 32)
"""How many empty units are folded at least, the most folds first."""
_WIDEST = 3
"""Columns of a cell at most: a picture that is drawn wider tells nothing more."""


class StripColumns(Struct, frozen=True):
    """Columns side by side."""

    mixed: MixedRuler
    cells: tuple[int | None, ...]
    """For each column the number of the cell that stands there; None for that of a name or a blank."""
    names: tuple[PlacedName, ...]

    def cell_after(self, name: PlacedName) -> int:
        """The cell that a name stands before."""
        return next(cell for cell in self.cells[name.after :] if cell is not None)

    def columns(self, cells: range) -> range:
        """The columns from the first of these cells to the last, with the names between."""
        places = [place for place, cell in enumerate(self.cells) if cell is not None and cell in cells]
        return range(places[0], places[-1] + 1) if places else range(0)


def over(units: Iterable[Unit], certain: Certain, bounds: Bounds, width: int) -> StripColumns:
    """All there is over a width, by the finest unit that fits, by which a quarter of what is in columns is known.

    It fits with the names of its years and months at least.

    Args:
        units: those to try, the finest first.
        certain: how many moments surely lay in each stretch of a unit.
        bounds: where it begins and ends, at least.
        width: how many columns there are, 1 at least.
    """
    few = sum(certain(Unit.CENTURY).values()) / 4
    used = [unit for unit in units if few and sum(certain(unit).values()) >= few] or [Unit.YEAR]
    for unit in dict.fromkeys((*used, Unit.CENTURY)):
        if found := _with_names(unit, certain, bounds, width):
            return _stretched(found, certain, bounds, width)
    return _laid(coarsest(bounds, width), {}, 1)


def _with_names(unit: Unit, certain: Certain, bounds: Bounds, width: int) -> StripColumns | None:
    """By a unit, with as many names as fit; None where those of years and months don't."""
    if len(certain(unit)) > width:  # each of them has a cell
        return None
    ruler = mixed(unit, certain, bounds, _SHORTEST[0])
    if len(ruler.ruler) > width:
        return None
    laid = (_laid(ruler, names_before(ruler, detail), 1) for detail in reversed(Detail))
    return next((found for found in laid if len(found.cells) <= width), None)


def _stretched(found: StripColumns, certain: Certain, bounds: Bounds, width: int) -> StripColumns:
    """The same with longer and longer stretches unfolded, and cells made wider, as far as there is room."""
    unit = found.mixed.ruler.unit
    for shortest in _SHORTEST[1:]:
        ruler = mixed(unit, certain, bounds, shortest)
        if len(ruler.ruler) > width:
            break
        wider = _laid(ruler, names_before(ruler, Detail.ALL), 1)
        if len(wider.cells) > width:
            break
        found = wider
    names = {found.cell_after(name): name.text for name in found.names}
    laid = (_laid(found.mixed, names, times) for times in range(_WIDEST, 1, -1))
    return next((wider for wider in laid if len(wider.cells) <= width), found)


def _laid(ruler: MixedRuler, names: dict[int, str], times: int) -> StripColumns:
    cells: list[int | None] = []
    placed: list[PlacedName] = []
    for cell in range(len(ruler.ruler)):
        if name := names.get(cell):
            if cells and not ruler.is_fold(cell - 1):
                cells.append(None)
            placed.append(PlacedName(len(cells), name))
            cells += [None] * len(name)
        cells += [cell] * (1 if ruler.is_fold(cell) else times)
    return StripColumns(ruler, tuple(cells), tuple(placed))
