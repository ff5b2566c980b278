"""A ruler over a row of columns: cells as wide as there is room for, folds wide enough for the names beside them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec import Struct

from albab_tui.archive.units import Unit
from albab_tui.axis.labels import PlacedName, even_names, free, names
from albab_tui.axis.ruler import Ruler

_WIDEST = 3
"""Columns of a cell at most: a picture that is drawn wider tells nothing more."""


class Fitted(Struct, frozen=True):
    """A ruler over columns."""

    ruler: Ruler
    columns: tuple[int, ...]
    """For each column the number of the cell that stands there."""
    labels: tuple[PlacedName, ...]

    def column(self, cell: int) -> int:
        """The first column of a cell."""
        return self.columns.index(cell)


def fitted(ruler: Ruler, width: int) -> Fitted | None:
    """A ruler over a width, cells of one width; None where it has more cells than there are columns.

    A fold is made wider where the name of what stands before it would not fit else.
    """
    if len(ruler) > width:
        return None
    for times in range(_WIDEST, 0, -1):
        for padded in (True, False):
            columns = _columns(ruler, times, padded=padded)
            if len(columns) <= width:
                return Fitted(ruler, columns, _labels(ruler, columns, width))
    raise AssertionError  # one column a cell was tried last


def _columns(ruler: Ruler, times: int, *, padded: bool) -> tuple[int, ...]:
    named = {cell: name for level in reversed(names(ruler)) for cell, name in level}
    columns: list[int] = []
    wanted = 0
    for cell in range(len(ruler)):
        if cell in ruler.folded:
            columns += [cell] * (max(wanted - len(columns), 1) if padded else 1)
            continue
        if cell == 0 or cell - 1 in ruler.folded:
            wanted = len(columns) + len(named.get(cell, "")) + 1
        columns += [cell] * times
    return tuple(columns)


def _labels(ruler: Ruler, columns: Sequence[int], width: int) -> tuple[PlacedName, ...]:
    first = {cell: place for place, cell in reversed(list(enumerate(columns)))}
    taken: list[PlacedName] = []
    for level in (*names(ruler), *even_names(ruler)):
        placed = (PlacedName(first[cell], name) for cell, name in level)
        taken += free((each for each in placed if each.after <= width), taken)
    return tuple(sorted(taken, key=lambda label: label.place))


def finest(units: Sequence[Unit], ruler: Callable[[Unit], Ruler], width: int) -> Fitted | None:
    """The finest unit whose ruler fits a width.

    Args:
        units: those to try, the finest first.
        ruler: what makes a ruler of a unit.
        width: how many columns there are.

    Returns None where none fits.
    """
    return next((found for unit in units if (found := fitted(ruler(unit), width))), None)
