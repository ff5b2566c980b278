"""The rows of the timeline: headings, empty stretches, and one row for each event, made when it is asked for."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache

from msgspec import Struct

from albab_tui.app.pages.gaps import gaps
from albab_tui.archive.runs import Run
from albab_tui.axis.zoom import Zoom, stands_at
from albab_tui.model.wording import brief, heading
from albab_tui.text.numbers import many

_LEAST_FOLDED = 3
"""Events from which on a row in place of theirs saves room."""
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


class FoldRow(Struct, frozen=True):
    """Events outside of the time that is shown, folded to one row."""

    count: int
    text: str
    place: int
    """The place of the first of them."""


TimelineRow = HeadingRow | GapRow | EventRow | FoldRow


class _Block(Struct, frozen=True):
    """The rows of events of one date that stand one below the other, or the row of those that are folded."""

    row: int
    """The number of the first."""
    stop: int
    """The number of the first stop."""
    first: int
    """The place of the first event."""
    count: int
    """How many rows there are."""
    date: str = ""
    repeated: bool = False
    """Whether what stands above has the same date."""
    fold: FoldRow | None = None

    def nearest(self, row: int) -> int:
        """The row in it that is nearest to one."""
        return min(max(row, self.row), self.row + self.count - 1)


class TimelineRows:
    """Rows by number, for the runs of dates of a selection that is in order already, in either direction.

    Args:
        runs: the dates.
        zoom: the time that is shown; what stands outside is folded to a row on each side. None for all of it.
    """

    def __init__(self, runs: Sequence[Run], zoom: Zoom | None = None) -> None:
        self._blocks: list[_Block] = []
        self._others: dict[int, HeadingRow | GapRow] = {}
        self._count = self._stops = 0
        for part in _parts(runs, zoom):
            if isinstance(part, Run):
                self._add_block(part)
            elif isinstance(part, FoldRow):
                self._blocks.append(_Block(self._count, self._stops, part.place, 1, fold=part))
                self._count += 1
                self._stops += 1
            else:
                self._others[self._count] = part
                self._count += 1
        self._rows = [block.row for block in self._blocks]
        self._firsts = [block.first for block in self._blocks]
        self._first_stops = [block.stop for block in self._blocks]

    def _add_block(self, run: Run) -> None:
        date = _brief(run.date)
        above = self._blocks[-1] if self._blocks and self._count - 1 not in self._others else None
        repeated = above is not None and above.fold is None and above.date == date
        self._blocks.append(_Block(self._count, self._stops, run.first, run.count, date, repeated))
        self._count += run.count
        self._stops += run.count

    def __len__(self) -> int:
        """At how many rows the cursor stops: those of events and of folds."""
        return self._stops

    @property
    def height(self) -> int:
        """How many rows there are."""
        return self._count

    @property
    def headings(self) -> list[int]:
        """The numbers of the headings."""
        return [number for number, row in self._others.items() if isinstance(row, HeadingRow)]

    @property
    def first_shown(self) -> int | None:
        """The place of the first event that is not folded; None where there is none."""
        return next((block.first for block in self._blocks if block.fold is None), None)

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
        return block.fold or EventRow(block.first + beyond, block.date, block.repeated or beyond > 0)

    def row_of(self, stop: int) -> int:
        """The number of the row of a stop."""
        block = self._blocks[bisect_right(self._first_stops, stop) - 1]
        return block.row + stop - block.stop

    def row_at(self, place: int) -> int:
        """The number of the row of an event, by its place among those shown: that of its fold where it is folded."""
        block = self._blocks[bisect_right(self._firsts, place) - 1]
        return block.row if block.fold else block.row + place - block.first

    def folds(self, place: int) -> bool:
        """Whether an event is folded."""
        return self._blocks[bisect_right(self._firsts, place) - 1].fold is not None

    def near(self, number: int) -> int | None:
        """The stop in a row, or in the row nearest to it; None where there is none."""
        here = max(bisect_right(self._rows, number) - 1, 0)
        beside = [(block.nearest(number), block) for block in self._blocks[here : here + 2]]
        if not beside:
            return None
        row, block = min(beside, key=lambda each: abs(each[0] - number))
        return block.stop + row - block.row


def _parts(runs: Sequence[Run], zoom: Zoom | None) -> Iterator[HeadingRow | GapRow | FoldRow | Run]:
    first, after = shown_runs(runs, zoom.window if zoom else None)
    dated = sum(run.date is not None for run in runs)
    if zoom and first:
        yield _fold(runs[:first], zoom)
    group = ""
    for number, (run, gap) in enumerate(zip(runs, gaps(runs), strict=True)):
        if zoom and number == after < dated:
            yield _fold(runs[after:dated], zoom)
        if number < first or after <= number < dated:
            continue
        if gap:
            yield GapRow(gap.texts)
        if _heading(run.date) != group:
            group = _heading(run.date)
            yield HeadingRow(group)
        yield run


def shown_runs(runs: Sequence[Run], window: tuple[int, int] | None) -> tuple[int, int]:
    """From which run up to which, that is not among them, dated runs are shown; a fold hides three events at least."""
    dated = sum(run.date is not None for run in runs)
    if window is None:
        return 0, dated
    inside = [n for n, run in enumerate(runs) if run.date is not None and window[0] <= stands_at(run.date) < window[1]]
    if not inside:
        return 0, dated
    first, after = inside[0], inside[-1] + 1
    hidden = (sum(run.count for run in part) for part in (runs[:first], runs[after:dated]))
    before, behind = (count >= _LEAST_FOLDED for count in hidden)
    return first if before else 0, after if behind else dated


def _fold(runs: Sequence[Run], zoom: Zoom) -> FoldRow:
    count = sum(run.count for run in runs)
    when, window = runs[0].date, zoom.window
    earlier = when is not None and window is not None and stands_at(when) < window[0]
    return FoldRow(count, f"{many(count, 'event')} {'before' if earlier else 'after'} {zoom.stretch}", runs[0].first)


_heading = lru_cache(_DATES)(heading)
_brief = lru_cache(_DATES)(brief)
