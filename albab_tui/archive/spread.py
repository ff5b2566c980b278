"""How events are spread over time: what is sure of a stretch, and the share of what may lie in it.

A moment of which it is not known in which stretch it was counts in each by the share of its window that lies there, so
that all shares of an event make one. Nothing is said of how likely any part of its window is: the share is that of
a window in which every second is like another.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import accumulate, pairwise

from msgspec import Struct

from albab_tui.archive.runs import Run
from albab_tui.archive.units import Unit
from albab_tui.model.edtf.scale import Stretch

Window = tuple[int, int, int]
"""First second, first second after it, and how many moments lie somewhere in it."""


class Column(Struct, frozen=True):
    """One stretch of time."""

    number: int
    """Its number, as `albab_tui.archive.units.Unit` counts them."""
    certain: int
    """Moments that were in it, as far as their date is right."""
    share: float
    """The sum of the shares of moments that were in it or in another."""


class LastingCount(Struct, frozen=True):
    """Events that lasted for the same time."""

    stretch: Stretch
    """First second and first second after it that they can touch; None where it is open."""
    count: int


class Spread(Struct, frozen=True):
    """Events by stretches of one unit; each event stands in one of its parts only."""

    unit: Unit
    columns: tuple[Column, ...]
    """Those in which a moment was or may have been, in order; at most as many as were asked for."""
    lasting: tuple[LastingCount, ...]
    """What lasted, in no column."""
    before: int
    """Moments of which only the latest time is known: in no column."""
    after: int
    """Moments of which only the earliest time is known: in no column."""
    undated: int
    beyond: float
    """What lies in columns beyond those that were asked for."""

    @property
    def total(self) -> float:
        """How many events there are."""
        in_columns = sum(column.certain + column.share for column in self.columns)
        return (
            in_columns
            + sum(each.count for each in self.lasting)
            + self.before
            + self.after
            + self.undated
            + self.beyond
        )


def spread(runs: Iterable[Run], unit: Unit, most: int = 10_000) -> Spread:
    """Events by stretches of time.

    Args:
        runs: the events by their dates.
        unit: how long a stretch is.
        most: how many columns there may be; those from the first on.
    """
    certain: Counter[int] = Counter()
    windows: list[Window] = []
    lasting: Counter[Stretch] = Counter()
    ends = {"before": 0, "after": 0, "undated": 0}
    for run in runs:
        when = run.date
        if when is None:
            ends["undated"] += run.count
        elif when.lasts:
            lasting[when.start, when.end] += run.count
        elif when.start is None:
            ends["before"] += run.count
        elif when.end is None:
            ends["after"] += run.count
        elif unit.number(when.start) == unit.number(when.end - 1):
            certain[unit.number(when.start)] += run.count
        else:
            windows.append((when.start, when.end, run.count))
    columns, beyond = _columns(certain, windows, unit, most)
    told = tuple(LastingCount(stretch, count) for stretch, count in lasting.items())
    return Spread(unit, columns, told, beyond=beyond, **ends)


def _columns(
    certain: Counter[int], windows: Sequence[Window], unit: Unit, most: int
) -> tuple[tuple[Column, ...], float]:
    shares = Shares(windows)
    reached = sorted({*certain, *_touched(windows, unit, most)})
    columns = tuple(
        Column(number, certain[number], shares.between(unit.start(number), unit.start(number + 1)))
        for number in reached[:most]
    )
    if not columns:
        return (), 0.0
    after = columns[-1].number + 1
    certain_beyond = sum(count for number, count in certain.items() if number >= after)
    return columns, certain_beyond + shares.from_on(unit.start(after))


def _touched(windows: Iterable[Window], unit: Unit, most: int) -> set[int]:
    """The numbers of stretches that windows touch; of each window at most so many."""
    found: set[int] = set()
    for start, end, _ in windows:
        first = unit.number(start)
        found.update(range(first, min(unit.number(end - 1) + 1, first + most)))
    return found


class Shares:
    """How much of all windows lies before any second: a line that rises in pieces."""

    def __init__(self, windows: Iterable[Window]) -> None:
        slopes: dict[int, float] = {}
        for start, end, count in windows:
            rate = count / (end - start)
            slopes[start] = slopes.get(start, 0.0) + rate
            slopes[end] = slopes.get(end, 0.0) - rate
        self._bends = sorted(slopes)
        self._rates = list(accumulate(slopes[bend] for bend in self._bends))
        lengths = (after - before for before, after in pairwise(self._bends))
        self._sums = [0.0, *accumulate(rate * length for rate, length in zip(self._rates, lengths, strict=False))]

    def _before(self, second: int) -> float:
        piece = bisect_right(self._bends, second) - 1
        return 0.0 if piece < 0 else self._sums[piece] + self._rates[piece] * (second - self._bends[piece])

    def between(self, first: int, after: int) -> float:
        """How much lies in a stretch."""
        return max(0.0, self._before(after) - self._before(first))

    def up_to(self, second: int) -> float:
        """How much lies before a second."""
        return self._before(second)

    def from_on(self, second: int) -> float:
        """How much lies at a second or later."""
        return max(0.0, self._sums[-1] - self._before(second))
