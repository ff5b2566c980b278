"""Events along a line of cells, each a stretch of time: what is sure of a cell, and the share of what may lie in it.

A line that counts each event in every cell that it may lie in would tell one event that is not known for many, so a
moment counts in them by shares of its window, together one; what lasts is counted once, and beside the cells.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import accumulate, pairwise

from msgspec import Struct

from albab_tui.archive.runs import Run
from albab_tui.archive.spread import Shares, Window
from albab_tui.archive.units import Unit
from albab_tui.model.edtf import Edtf
from albab_tui.model.edtf.four_bounds import ends_of
from albab_tui.model.edtf.scale import DAY

_MONTHS = ((Unit.MONTH, 1), (Unit.YEAR, 12), (Unit.DECADE, 120), (Unit.CENTURY, 1200))
"""Units of which each holds so many months, counted from the year 0."""


class CellCount(Struct, frozen=True):
    """One cell."""

    certain: int
    """Moments that were in it, as far as their date is right."""
    share: float
    """The sum of the shares of moments that were in it or in another."""
    going_on: int
    """How many of those that last surely went on in some part of it."""


class Along(Struct, frozen=True):
    """Events by cells; but for `CellCount.going_on` each stands in one of its parts only."""

    cells: tuple[CellCount, ...]
    earlier: float
    """Moments, and shares of them, in front of the first cell."""
    later: float
    """Moments, and shares of them, behind the last cell."""
    lasting: int
    """Events that lasted."""
    before: int
    """Moments of which only the latest time is known: in no cell."""
    after: int
    """Moments of which only the earliest time is known: in no cell."""
    undated: int

    @property
    def total(self) -> float:
        """How many events there are."""
        in_cells = sum(cell.certain + cell.share for cell in self.cells)
        return in_cells + self.earlier + self.later + self.lasting + self.before + self.after + self.undated


def along(runs: Iterable[Run], edges: Sequence[int]) -> Along:
    """Events by cells.

    Args:
        runs: the events by their dates.
        edges: the first second of each cell, and the first second after the last; rising, two at least.
    """
    counting = _Counting(edges)
    for run in runs:
        counting.take(run.date, run.count)
    return counting.result()


class _Counting:
    def __init__(self, edges: Sequence[int]) -> None:
        self._edges = edges
        self._cells = len(edges) - 1
        self._certain = [0] * self._cells
        self._steps = [0] * (self._cells + 1)
        self._windows: list[Window] = []
        self._outside = {"earlier": 0, "later": 0, "lasting": 0, "before": 0, "after": 0, "undated": 0}

    def take(self, when: Edtf | None, count: int) -> None:
        """Count events of one date."""
        if when is None:
            self._outside["undated"] += count
        elif when.lasts:
            self._outside["lasting"] += count
            self._go_on(when, count)
        elif when.start is None or when.end is None:
            self._outside["before" if when.start is None else "after"] += count
        else:
            self._moment(when.start, when.end, count)

    def _moment(self, start: int, end: int, count: int) -> None:
        first, last = self._cell(start), self._cell(end - 1)
        if first != last:
            self._windows.append((start, end, count))
        elif 0 <= first < self._cells:
            self._certain[first] += count
        else:
            self._outside["earlier" if first < 0 else "later"] += count

    def _go_on(self, when: Edtf, count: int) -> None:
        """A cell that holds all the doubt of an end counts as one in which it went on, as it is drawn."""
        known = ends_of(when)
        latest, soonest = known.begins[1], known.ends[0]
        first = 0 if latest is None else max(self._cell(latest - 1), 0)
        last = self._cells - 1 if soonest is None else min(self._cell(soonest), self._cells - 1)
        if first <= last:
            self._steps[first] += count
            self._steps[last + 1] -= count

    def _cell(self, second: int) -> int:
        return bisect_right(self._edges, second) - 1

    def result(self) -> Along:
        """What was counted."""
        shares, going_on = Shares(self._windows), accumulate(self._steps)
        parts = [shares.between(first, after) for first, after in pairwise(self._edges)]
        cells = tuple(map(CellCount, self._certain, parts, going_on))
        earlier, later = shares.up_to(self._edges[0]), shares.from_on(self._edges[-1])
        outside = self._outside
        return Along(
            cells,
            outside.pop("earlier") + earlier,
            outside.pop("later") + later,
            **outside,
        )


def certain_by_units(runs: Iterable[Run]) -> dict[Unit, dict[int, int]]:
    """How many moments surely lay in each stretch of each unit, by its number; stretches without one are left out.

    All units are counted in one run through the dates, for each of a unit's numbers follows from a finer one's.
    """
    found: dict[Unit, dict[int, int]] = {unit: {} for unit in Unit}
    numbers = lru_cache(maxsize=None)(Unit.MONTH.number)
    for run in runs:
        when = run.date
        if when is not None and not when.lasts and when.start is not None and when.end is not None:
            for unit, number in _units_of(when.start, when.end - 1, numbers):
                counted = found[unit]
                counted[number] = counted.get(number, 0) + run.count
    return found


def _units_of(first: int, last: int, month_of: Callable[[int], int]) -> Iterator[tuple[Unit, int]]:
    """Each unit of which one stretch holds both seconds, with its number."""
    day, last_day = first // DAY, last // DAY
    if day == last_day:
        yield Unit.DAY, day
        if (hour := Unit.HOUR.number(first)) == Unit.HOUR.number(last):
            yield Unit.HOUR, hour
    if (week := Unit.WEEK.number(first)) == Unit.WEEK.number(last):
        yield Unit.WEEK, week
    month = month_of(day * DAY)
    last_month = month if day == last_day else month_of(last_day * DAY)
    for unit, months in _MONTHS:
        if month // months == last_month // months:
            yield unit, month // months


def extent(runs: Iterable[Run]) -> tuple[int, int] | None:
    """The first second that any date tells of, and the first second after the last; None where nothing is dated."""
    known = [_known(*run.date.possible) for run in runs if run.date is not None]
    return (min(first for first, _ in known), max(after for _, after in known)) if known else None


def _known(start: int | None, end: int | None) -> tuple[int, int]:
    """A stretch, or the second at its only bound."""
    if start is None:
        return ((end or 0) - 1, end or 0)
    return start, start + 1 if end is None else end
