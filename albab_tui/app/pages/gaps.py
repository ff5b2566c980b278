"""Empty stretches between the rows of the timeline, told only as far as they are empty."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

from msgspec import Struct

from albab_tui.archive.runs import Run
from albab_tui.model.edtf import Edtf, Lasting
from albab_tui.model.edtf.scale import DAY, Stretch
from albab_tui.question.senses import sure_part

SHORTEST_GAP = 3
"""Days in which nothing is known to begin, from which on a row tells of them."""


class Gap(Struct, frozen=True):
    """Whole days in which none of the events shown is known to begin."""

    first: int
    """Number of the first day."""
    last: int
    """Number of the last day."""
    going_on: int
    """How many events surely go on in them."""
    perhaps: int
    """How many others may lie in them, or go on."""
    undated: bool = False
    """Whether events are shown of which it is not known at all when they were: they may have been then too."""

    @property
    def texts(self) -> tuple[str, ...]:
        """The row, the longest first: "16 days: nothing begins; 4 go on, 9 may lie here", "16 days: 4 on, 9 maybe"."""
        length = _length(self.last - self.first + 1)
        if not self.going_on and not self.perhaps:
            dated = (f"no dated event for {length}", f"none dated: {length}")
            return dated if self.undated else (f"no event for {length}",)
        on = f"{self.going_on} {'goes' if self.going_on == 1 else 'go'} on" if self.going_on else ""
        perhaps = f"{self.perhaps} may lie here" if self.perhaps else ""
        counted = _listed(on, perhaps)
        on, perhaps = on and f"{self.going_on} on", perhaps and f"{self.perhaps} maybe"
        briefly = _listed(on, perhaps)
        return (f"{length}: nothing begins; {counted}", f"{length}: none begins; {briefly}", f"{length}: {briefly}")


def _listed(*parts: str) -> str:
    return ", ".join(filter(None, parts))


def gaps(runs: Sequence[Run]) -> Iterator[Gap | None]:
    """For each run of a date the gap between all that stands before it and all that stands from it on.

    The runs are in order already, in either direction. A beginning of which only one bound is known, or none, stands
    nowhere; so it opens no gap and closes none.
    """
    begins = [_days(_begins(run.date)) for run in runs]
    before = [None, *accumulate(begins, _joined)]
    after = reversed(list(accumulate(reversed(begins), _joined)))
    tally = _Tally(runs)
    told: Gap | None = None
    for one, other in zip(before, after, strict=False):
        gap = tally.between(one, other) if one and other else None
        yield gap if gap != told else None  # an event that stands nowhere may be listed amid the gap
        told = gap or told


_Days = tuple[int, int] | None


def _begins(when: Edtf | None) -> Stretch:
    """When it was, or began; (None, None) for an undated event."""
    if isinstance(when, Lasting) and when.first:
        return when.first.start, when.first.end
    return (None, None) if when is None or when.lasts else (when.start, when.end)


def _days(begin: Stretch) -> _Days:
    return None if begin[0] is None or begin[1] is None else (begin[0] // DAY, (begin[1] - 1) // DAY)


def _joined(one: _Days, other: _Days) -> _Days:
    return (min(one[0], other[0]), max(one[1], other[1])) if one and other else one or other


class _Tally:
    """Counts what goes on, or may lie, in a stretch, without looking at every date for each of many gaps."""

    def __init__(self, runs: Sequence[Run]) -> None:
        parts = [(part, run.count) for run in runs if (part := sure_part(run.date, run.told))]
        self._sure = _Stretches([(part, count) for part, count in parts if part[0] <= part[1]])
        self._undated = any(run.date is None for run in runs)
        self._possible = _Stretches([(run.date.possible, run.count) for run in runs if run.date])

    def between(self, one: tuple[int, int], other: tuple[int, int]) -> Gap | None:
        """The gap between two spans of days, None where they leave none that is worth a row."""
        early, late = (one, other) if one[1] < other[0] else (other, one)
        first, last = early[1] + 1, late[0] - 1
        if last - first + 1 < SHORTEST_GAP:
            return None
        stretch = first * DAY, (last + 1) * DAY
        on = self._sure.meeting(*stretch)
        return Gap(first, last, on, self._possible.meeting(*stretch) - on, self._undated)


class _Stretches:
    """Stretches of time by both their ends, each with how many events it stands for."""

    def __init__(self, stretches: Sequence[tuple[Stretch, int]]) -> None:
        self._number = sum(count for _, count in stretches)
        self._starts = _Marks((start, count) for (start, _), count in stretches if start is not None)
        self._ends = _Marks((end, count) for (_, end), count in stretches if end is not None)

    def meeting(self, first: int, after: int) -> int:
        """How many share a second with another stretch: all but those that end before it or begin behind it."""
        return self._number - self._starts.from_on(after) - self._ends.up_to(first)


class _Marks:
    """Seconds, each with how many events stand there."""

    def __init__(self, marks: Iterable[tuple[int, int]]) -> None:
        ordered = sorted(marks)
        self._seconds = [second for second, _ in ordered]
        self._sums = [0, *accumulate(count for _, count in ordered)]

    def from_on(self, second: int) -> int:
        """How many stand at a second or later."""
        return self._sums[-1] - self._sums[bisect_left(self._seconds, second)]

    def up_to(self, second: int) -> int:
        """How many stand at a second or before."""
        return self._sums[bisect_right(self._seconds, second)]


def _length(days: int) -> str:
    for unit, size in (("year", 365.25), ("month", 30.44)):
        if days >= 2 * size:
            return f"{round(days / size)} {unit}s"
    return f"{days} days"
