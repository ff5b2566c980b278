"""A small picture of when the events of a value were, beside its name: over the same time whatever is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from albab_tui.app.glyphs import Glyphs
from albab_tui.archive.protocol import Archive
from albab_tui.archive.row_counts import RowCell, RowCounts
from albab_tui.axis.lane import Stroke
from albab_tui.axis.ruler import with_folds
from albab_tui.axis.zoom import first_zoom
from albab_tui.question.filter import Filter

CELLS = 8
"""How wide it is at most."""


class SparkTime:
    """The time along which all of them stand: that of the whole store, as the grid divides it.

    Args:
        archive: the store.
    """

    def __init__(self, archive: Archive) -> None:
        self._archive = archive

    @cached_property
    def edges(self) -> Sequence[int]:
        """The first second of each cell, and the first second after the last; none where no event is dated."""
        everything = self._archive.ask(Filter())
        extent, unit = everything.extent, first_zoom(everything.runs()).unit
        if extent is None:
            return ()
        edges = with_folds(unit, sorted(everything.certain_by(unit)), *extent).edges
        step = -(-(len(edges) - 1) // CELLS)
        return (*edges[:-1:step], edges[-1])


def sparkline(counts: RowCounts, glyphs: Glyphs) -> str:
    """Bars as high as the numbers of events, by the largest of the row.

    Where none was for sure there is a line if something went on, a dot if something perhaps was, a blank for silence.
    """
    most = max((cell.certain for cell in counts.cells), default=0)
    return "".join(_sign(cell, most, glyphs) for cell in counts.cells)


def _sign(cell: RowCell, most: int, glyphs: Glyphs) -> str:
    perhaps = glyphs.strokes[Stroke.MAYBE]
    if cell.certain:
        bars = [level for level in glyphs.levels if level != perhaps]  # in ASCII the lowest is a dot too
        return bars[-(-cell.certain * len(bars) // most) - 1]
    if cell.going_on:
        return glyphs.went_on
    return perhaps if cell.perhaps else " "
