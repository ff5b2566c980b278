"""The overview strip: all that the filter finds along time, whatever range is asked for, in a few lines."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache

from msgspec import Struct

from albab_tui.app.glyphs import Glyphs
from albab_tui.archive.along import Along, CellCount
from albab_tui.archive.protocol import Selection
from albab_tui.archive.units import Unit
from albab_tui.axis.mixed_ruler import UNITS
from albab_tui.axis.stretch_names import ADVERBS
from albab_tui.axis.strip_bounds import bounds_of
from albab_tui.axis.strip_columns import StripColumns, over
from albab_tui.axis.zoom import zooms

StripTime = tuple[int, int]
"""A stretch: its first second, and the first second after it."""

_CAPTION_FROM = 60
"""Cells from which on there is room to say what is drawn."""


class Overview(Struct, frozen=True):
    """Events along time, over a width."""

    width: int
    counts: Along
    columns: StripColumns | None
    """None where no event has a date, or there is no room."""
    lead: str
    """What stands before the time."""
    tail: str
    """What stands after it: what is in no column."""
    caption: str
    published: frozenset[int]
    """The cells in which an article was published."""

    @property
    def start(self) -> int:
        """The column at which the time begins."""
        return len(self.lead)

    def cell_at(self, column: int) -> int | None:
        """The cell under a column of the strip, or the one that a name there stands before; None beside the time."""
        cells = self.columns.cells[max(column - self.start, 0) :] if self.columns and column >= self.start else ()
        return next((cell for cell in cells if cell is not None), None)

    def cells(self, first: int | None, after: int | None) -> range:
        """The cells that a stretch touches, open where its end is None."""
        if self.columns is None:
            return range(0)
        ruler = self.columns.mixed.ruler
        return ruler.span(ruler.first if first is None else first, ruler.after if after is None else after)

    def stretch(self, cells: range) -> StripTime:
        """The time of some cells, one at least."""
        assert self.columns is not None
        edges = self.columns.mixed.ruler.edges
        return edges[cells[0]], edges[cells[-1] + 1]

    def unit(self, cell: int) -> Unit:
        """The unit of a cell."""
        assert self.columns is not None
        return self.columns.mixed.units[cell]

    def certain(self, cell: int) -> int:
        """How many moments surely were in the one unit that a cell stands for."""
        return 0 if self._folds(cell) else self.counts.cells[cell].certain

    def share(self, cell: int) -> float:
        """How many may be in it: of a fold all, for it is not known in which of its units they were."""
        count: CellCount = self.counts.cells[cell]
        return count.share + count.certain if self._folds(cell) else count.share

    def _folds(self, cell: int) -> bool:
        return self.columns is not None and self.columns.mixed.is_fold(cell)


def look_over(selection: Selection, width: int, published: Iterable[StripTime], glyphs: Glyphs) -> Overview:
    """The strip of a selection.

    Args:
        selection: the events.
        width: how many cells of the screen there are.
        published: when articles were published.
        glyphs: the signs to draw with.
    """
    runs = selection.runs()
    bounds = bounds_of(runs)
    beside = selection.along((bounds.first, bounds.after) if bounds else (0, 1))
    lead, tail = _lead(beside, glyphs), _tail(beside, glyphs)
    units = [unit for unit in zooms(runs) if unit in UNITS]
    caption = f"events told, {ADVERBS[units[0]]}" if width >= _CAPTION_FROM else ""
    room = width - len(lead) - max(len(tail), len(caption)) - 1
    if bounds is None or room < 1:
        return Overview(width, beside, None, lead, tail, "events told" if caption else "", frozenset())
    columns = over(units, cache(selection.certain_by), bounds, room)
    ruler = columns.mixed.ruler
    caption = f"events told, {ADVERBS[ruler.unit]}" if caption else ""
    days = frozenset(cell for first, after in published for cell in ruler.span(first, after) if after > ruler.first)
    return Overview(width, selection.along(ruler.edges), columns, lead, tail, caption, days)


def _lead(counts: Along, glyphs: Glyphs) -> str:
    return f"{glyphs.earlier}{counts.before} " if counts.before else ""


def _tail(counts: Along, glyphs: Glyphs) -> str:
    """What lasted, what was some time after the date that alone is known, and what has no date."""
    figures = ((counts.after, f"{glyphs.later}{counts.after}"), (counts.lasting, f"{glyphs.lasts}{counts.lasting}"))
    told = [text for count, text in figures if count]
    return " ".join([*told, f"+{counts.undated} undated"] if counts.undated else told)


def peak(overview: Overview) -> float:
    """The most of any cell in either layer."""
    cells: Sequence[int] = range(len(overview.counts.cells)) if overview.columns else ()
    return max((max(overview.certain(cell), overview.share(cell)) for cell in cells), default=0)
