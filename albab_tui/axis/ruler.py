"""A line of cells, each of which stands for a stretch of time."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from msgspec import Struct

from albab_tui.archive.units import Unit


class Ruler(Struct, frozen=True):
    """Cells side by side, without gaps between them."""

    unit: Unit
    """The unit of time by which it is divided."""
    edges: tuple[int, ...]
    """The first second of each cell, and the first second after the last; rising, two at least."""
    folded: frozenset[int] = frozenset()
    """The numbers of the cells that stand for several units, in which nothing is known to have been."""

    def __len__(self) -> int:
        """How many cells it has."""
        return len(self.edges) - 1

    @property
    def first(self) -> int:
        """Its first second."""
        return self.edges[0]

    @property
    def after(self) -> int:
        """The first second after it."""
        return self.edges[-1]

    def cell(self, second: int) -> int:
        """The number of the cell in which a second lies: -1 before all of them, their number after all of them."""
        return bisect_right(self.edges, second) - 1

    def holds(self, second: int) -> bool:
        """Whether a second lies in one of its cells."""
        return self.first <= second < self.after

    def span(self, first: int, after: int) -> range:
        """The cells that a stretch of at least a second touches; those outside are left out."""
        return range(max(self.cell(first), 0), min(self.cell(after - 1) + 1, len(self)))


def divided(unit: Unit, first: int, after: int, most: int) -> Ruler:
    """A stretch of time by whole units, each in a cell, or several of them where there are too many.

    Args:
        unit: the unit.
        first: a second in the first unit.
        after: the first second after one in the last unit; later than `first`.
        most: how many cells there may be, 1 at least.
    """
    low, high = unit.number(first), unit.number(after - 1) + 1
    step = -(-(high - low) // most)
    return Ruler(unit, tuple(map(unit.start, (*range(low, high, step), high))))


def with_folds(unit: Unit, numbers: Sequence[int], first: int, after: int, shortest: int = 4) -> Ruler:
    """A cell for each unit, but for long runs of units of which nothing is certain: those are folded to one cell each.

    Args:
        unit: the unit.
        numbers: the numbers of the units that need a cell of their own, rising.
        first: a second in the first unit to be shown.
        after: the first second after one in the last unit to be shown; later than `first`.
        shortest: how many units are folded at least.
    """
    low, high = unit.number(first), unit.number(after - 1) + 1
    starts, within, here = list[int](), set[int](), low
    for number in (*(each for each in numbers if low <= each < high), high):
        if number - here >= shortest:
            within.add(len(starts))
            starts.append(here)
        else:
            starts += range(here, number)
        if number < high:
            starts.append(number)
        here = number + 1
    return Ruler(unit, tuple(map(unit.start, (*starts, high))), frozenset(within))
