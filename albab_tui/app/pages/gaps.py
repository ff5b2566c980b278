"""Empty stretches between the rows of the timeline, told only as far as they are empty."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

from msgspec import Struct

from albab_tui.evidence.dossier import Dossier
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

    @property
    def text(self) -> str:
        """The row: "no event for 16 days", or "16 days: nothing begins; 4 go on, 9 may lie here"."""
        length = _length(self.last - self.first + 1)
        if not self.going_on and not self.perhaps:
            return f"no event for {length}"
        on = f"{self.going_on} {'goes' if self.going_on == 1 else 'go'} on" if self.going_on else ""
        perhaps = f"{self.perhaps} may lie here" if self.perhaps else ""
        return f"{length}: nothing begins; {', '.join(part for part in (on, perhaps) if part)}"


def gaps(dossiers: Sequence[Dossier]) -> Iterator[Gap | None]:
    """For each event the gap between all that stands before it and all that stands from it on.

    The events are in order already, in either direction. A beginning of which only one bound is known, or none, stands
    nowhere; so it opens no gap and closes none.
    """
    begins = [_days(_begins(dossier.event.date)) for dossier in dossiers]
    before = [None, *accumulate(begins, _joined)]
    after = reversed(list(accumulate(reversed(begins), _joined)))
    tally = _Tally(dossiers)
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
    """Counts what goes on, or may lie, in a stretch, without looking at every event for each of many gaps."""

    def __init__(self, dossiers: Sequence[Dossier]) -> None:
        parts = [part for dossier in dossiers if (part := sure_part(dossier.event.date, dossier.told))]
        dates = [dossier.event.date for dossier in dossiers if dossier.event.date]
        self._sure = _Stretches([part for part in parts if part[0] <= part[1]])
        self._possible = _Stretches([when.possible for when in dates])

    def between(self, one: tuple[int, int], other: tuple[int, int]) -> Gap | None:
        """The gap between two spans of days, None where they leave none that is worth a row."""
        early, late = (one, other) if one[1] < other[0] else (other, one)
        first, last = early[1] + 1, late[0] - 1
        if last - first + 1 < SHORTEST_GAP:
            return None
        stretch = first * DAY, (last + 1) * DAY
        on = self._sure.meeting(*stretch)
        return Gap(first, last, on, self._possible.meeting(*stretch) - on)


class _Stretches:
    """Stretches of time by both their ends."""

    def __init__(self, stretches: Sequence[Stretch]) -> None:
        self._number = len(stretches)
        self._starts = sorted(start for start, _ in stretches if start is not None)
        self._ends = sorted(end for _, end in stretches if end is not None)

    def meeting(self, first: int, after: int) -> int:
        """How many share a second with another stretch: all but those that end before it or begin behind it."""
        behind = len(self._starts) - bisect_left(self._starts, after)
        return self._number - behind - bisect_right(self._ends, first)


def _length(days: int) -> str:
    for unit, size in (("year", 365.25), ("month", 30.44)):
        if days >= 2 * size:
            return f"{round(days / size)} {unit}s"
    return f"{days} days"
