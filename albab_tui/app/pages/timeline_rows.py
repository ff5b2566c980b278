"""The rows of the timeline: headings, empty stretches, and one row for each event, made when it is asked for."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache

from msgspec import Struct

from albab_tui.app.pages.gaps import gaps
from albab_tui.archive.runs import Run
from albab_tui.model.wording import brief, heading

_DATES = 50_000
"""The words of how many dates are kept, for each filter tells many of them again."""


class HeadingRow(Struct, frozen=True):
    """A month, a year or "Undated"."""

    text: str


class GapRow(Struct, frozen=True):
    """A stretch of time in which no event is known to begin."""

    texts: tuple[str, ...]
    """What it says, the longest first."""


class EventRow(Struct, frozen=True):
    """One event."""

    place: int
    """Its place among the events shown, from 0."""
    date: str
    """The date at its true precision, in at most ten cells."""
    repeated: bool
    """Whether the row above has the same date."""


TimelineRow = HeadingRow | GapRow | EventRow


class _Block(Struct, frozen=True):
    """The rows of events of one date that stand one below the other."""

    row: int
    """The number of the first."""
    first: int
    """The place of the first event."""
    count: int
    date: str
    repeated: bool
    """Whether what stands above has the same date."""

    def nearest(self, row: int) -> int:
        """The row in it that is nearest to one."""
        return min(max(row, self.row), self.row + self.count - 1)


class TimelineRows:
    """Rows by number, for the runs of dates of a selection that is in order already, in either direction."""

    def __init__(self, runs: Sequence[Run]) -> None:
        self._blocks: list[_Block] = []
        self._others: dict[int, HeadingRow | GapRow] = {}
        self._count = 0
        for part in _parts(runs):
            if isinstance(part, Run):
                self._add_block(part)
            else:
                self._others[self._count] = part
                self._count += 1
        self._rows = [block.row for block in self._blocks]
        self._firsts = [block.first for block in self._blocks]

    def _add_block(self, run: Run) -> None:
        date = _brief(run.date)
        above = self._blocks[-1] if self._blocks and self._count - 1 not in self._others else None
        repeated = above is not None and above.date == date
        self._blocks.append(_Block(self._count, run.first, run.count, date, repeated))
        self._count += run.count

    def __len__(self) -> int:
        """How many events there are, at whose rows the cursor stops."""
        return self._firsts[-1] + self._blocks[-1].count if self._blocks else 0

    @property
    def height(self) -> int:
        """How many rows there are."""
        return self._count

    @property
    def headings(self) -> list[int]:
        """The numbers of the headings."""
        return [number for number, row in self._others.items() if isinstance(row, HeadingRow)]

    def __getitem__(self, number: int) -> TimelineRow:
        """A row by its number.

        Raises:
            IndexError: if there is no such row.
        """
        if number in self._others:
            return self._others[number]
        if not 0 <= number < self._count:
            raise IndexError(number)
        block = self._blocks[bisect_right(self._rows, number) - 1]
        beyond = number - block.row
        return EventRow(block.first + beyond, block.date, block.repeated or beyond > 0)

    def row_of(self, place: int) -> int:
        """The number of the row of an event, by its place among those shown."""
        block = self._blocks[bisect_right(self._firsts, place) - 1]
        return block.row + place - block.first

    def near(self, number: int) -> int | None:
        """The place of the event in a row, or in the row nearest to it; None where no event is shown."""
        here = max(bisect_right(self._rows, number) - 1, 0)
        beside = [(block.nearest(number), block) for block in self._blocks[here : here + 2]]
        if not beside:
            return None
        row, block = min(beside, key=lambda each: abs(each[0] - number))
        return block.first + row - block.row


def _parts(runs: Sequence[Run]) -> Iterator[HeadingRow | GapRow | Run]:
    group = ""
    for run, gap in zip(runs, gaps(runs), strict=True):
        if gap:
            yield GapRow(gap.texts)
        if _heading(run.date) != group:
            group = _heading(run.date)
            yield HeadingRow(group)
        yield run


_heading = lru_cache(_DATES)(heading)
_brief = lru_cache(_DATES)(brief)
