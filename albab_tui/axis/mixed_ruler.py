"""A ruler for all there is: by one unit where dates tell it, by coarser ones where they tell no more, else folded."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise

from msgspec import Struct

from albab_tui.archive.units import Unit
from albab_tui.axis.ruler import Ruler, divided
from albab_tui.axis.strip_bounds import Bounds

UNITS = (Unit.HOUR, Unit.DAY, Unit.MONTH, Unit.YEAR, Unit.DECADE, Unit.CENTURY)
"""Units of which each begins where one of the next finer does; weeks begin in the middle of months."""

Certain = Callable[[Unit], Mapping[int, int]]
"""How many moments surely lay in each stretch of a unit, by its number."""


class MixedRuler(Struct, frozen=True):
    """Cells, each of which is one stretch of a unit of its own."""

    ruler: Ruler
    """The cells; its unit is the finest of theirs."""
    units: tuple[Unit, ...]
    """The unit of each cell; of a fold and of what has several units, the finest."""
    known_by: Unit = Unit.YEAR
    """The unit by which its beginning is known, or a coarser one."""

    def is_fold(self, cell: int) -> bool:
        """Whether a cell stands for several units that no moment needs for itself."""
        return cell in self.ruler.folded


def mixed(unit: Unit, certain: Certain, bounds: Bounds, shortest: int = 4) -> MixedRuler:
    """A cell for each unit in which a moment surely was, and for coarser ones of moments that are known no better.

    No cell is finer than the date of a moment for which it is there. Short runs of other units have a cell for each,
    long ones are folded.

    Args:
        unit: the finest, one of `UNITS`.
        certain: how many moments surely lay in each stretch.
        bounds: where it begins and ends, at least.
        shortest: how many units are folded at least.
    """
    first, after = (unit.start(unit.number(second) + by) for second, by in ((bounds.first, 0), (bounds.after - 1, 1)))
    units = UNITS[UNITS.index(unit) :]
    counted = [(each, sorted(certain(each))) for each in units]
    found = list(_cells(counted, first, after, _Emptiness(unit, shortest)))
    edges = (*(start for start, _ in found), after)
    folds = frozenset(place for place, (_, each) in enumerate(found) if each is None)
    return MixedRuler(Ruler(unit, edges, folds), tuple(each or unit for _, each in found), bounds.known_by)


def _cells(
    counted: Sequence[tuple[Unit, Sequence[int]]], first: int, after: int, empty: _Emptiness
) -> Iterator[tuple[int, Unit | None]]:
    """The beginning and the unit of each cell of a stretch; None for a fold."""
    if not counted:
        yield from empty.cells(first, after)
        return
    (unit, numbers), *coarser = counted
    here = first
    for number in numbers[bisect_left(numbers, unit.number(first)) :]:
        start, end = unit.start(number), unit.start(number + 1)
        if end > after:
            break
        if start >= here:
            if start > here:
                yield from _cells(coarser, here, start, empty)
            yield start, unit
            here = end
    if here < after:
        yield from _cells(coarser, here, after, empty)


class _Emptiness(Struct, frozen=True):
    unit: Unit
    shortest: int

    def cells(self, first: int, after: int) -> Iterator[tuple[int, Unit | None]]:
        low, high = self.unit.number(first), self.unit.number(after - 1) + 1
        if high - low >= self.shortest:
            yield first, None
        else:
            yield from ((self.unit.start(number), self.unit) for number in range(low, high))


def coarsest(bounds: Bounds, most: int) -> MixedRuler:
    """All there is by centuries, several of them to a cell where there are too many."""
    ruler = divided(Unit.CENTURY, bounds.first, bounds.after, most)
    return MixedRuler(ruler, tuple(Unit.CENTURY for _ in pairwise(ruler.edges)))
