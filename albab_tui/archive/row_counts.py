"""How events lie along a row of cells, counted in whole numbers: one row of a grid.

What is certain of a cell and what only may lie in it are told apart, as `albab_tui.archive.along` does for all events
together; but a row of few events has no use for shares of them.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Literal

from msgspec import Struct

from albab_tui.model.edtf import Edtf
from albab_tui.model.edtf.four_bounds import ends_of
from albab_tui.question.senses import lies

RowPart = Literal["certain", "between", "elsewhere", "lasting", "open", "undated"]
"""Where an event counts in the sum of a row, once; see `RowCounts`."""


class RowCell(Struct, frozen=True):
    """One cell of a row."""

    certain: int
    """Moments that were in it, as far as their date is right."""
    going_on: int
    """Of what lasts, how many surely went on in some part of it."""
    perhaps: int
    """How many others plausibly were in it, or went on (`albab_tui.question.senses`)."""

    @property
    def silent(self) -> bool:
        """Whether none was in it for sure, nor plausibly."""
        return not (self.certain or self.going_on or self.perhaps)


class RowCounts(Struct, frozen=True):
    """The events of a row; each stands in one of its parts only, but may be counted in several cells."""

    cells: tuple[RowCell, ...]
    between: int
    """Moments of which it is not known in which cell they were, or whether in any."""
    elsewhere: int
    """Moments that were in front of the cells, or behind them."""
    lasting: int
    """Events that lasted, wherever that was."""
    open: int
    """Moments of which only the earliest or only the latest time is known."""
    undated: int

    @property
    def total(self) -> int:
        """How many events there are."""
        certain = sum(cell.certain for cell in self.cells)
        return certain + self.between + self.elsewhere + self.lasting + self.open + self.undated


class Laid(Struct, frozen=True):
    """Where one date lies along cells."""

    part: RowPart
    sure: range = range(0)
    """The cells in which it was, or surely went on."""
    perhaps: tuple[range, ...] = ()
    """Other cells in which it plausibly was."""


def laid_along(when: Edtf | None, edges: Sequence[int]) -> Laid:
    """Where a date lies.

    Args:
        when: the date, None for an undated event.
        edges: the first second of each cell, and the first second after the last; rising, two at least.
    """
    if when is None:
        return Laid("undated")
    if when.lasts:
        return _lasting(when, edges)
    if when.start is None or when.end is None:
        return Laid("open", perhaps=tuple(_plausible(when, edges)))
    first, last = _cell(when.start, edges), _cell(when.end - 1, edges)
    if first != last:
        return Laid("between", perhaps=(_between(when.start, when.end - 1, edges),))
    inside = 0 <= first < len(edges) - 1
    return Laid("certain", range(first, first + 1)) if inside else Laid("elsewhere")


def _lasting(when: Edtf, edges: Sequence[int]) -> Laid:
    """A cell that holds all the doubt of an end counts as one in which it went on, as it is drawn."""
    known = ends_of(when)
    latest, soonest = known.begins[1], known.ends[0]
    touched = _between(when.start, None if when.end is None else when.end - 1, edges)
    sure = _between(None if latest is None else latest - 1, soonest, edges)
    if not sure:
        return Laid("lasting", perhaps=(touched,))
    return Laid("lasting", sure, (range(touched.start, sure.start), range(sure.stop, touched.stop)))


def _plausible(when: Edtf, edges: Sequence[int]) -> Iterator[range]:
    """The cells near the only bound that is known; which cells those are depends on how long each is."""
    for number, cell in enumerate(pairwise(edges)):
        if lies(when, cell, "plausibly"):
            yield range(number, number + 1)


def _cell(second: int, edges: Sequence[int]) -> int:
    """The number of a cell: -1 before all of them, their number after all of them."""
    return bisect_right(edges, second) - 1


def _between(first: int | None, last: int | None, edges: Sequence[int]) -> range:
    """The cells from that of one second to that of another, to an end of the row where one is open."""
    low = 0 if first is None else max(_cell(first, edges), 0)
    high = len(edges) - 1 if last is None else min(_cell(last, edges) + 1, len(edges) - 1)
    return range(low, max(low, high))
