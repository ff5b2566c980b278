"""Which events lie in which cell along time, so that any row of a grid is counted without looking at its events."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import get_args

from albab_tui.archive.row_counts import RowCell, RowCounts, RowPart, laid_along
from albab_tui.model.edtf import Edtf


class CellSets:
    """The events of an archive by cells.

    Args:
        dates: each distinct date, None for undated events, with the set of events that have it.
        edges: the first second of each cell, and the first second after the last; rising, two at least.
    """

    def __init__(self, dates: Iterable[tuple[Edtf | None, int]], edges: Sequence[int]) -> None:
        cells = len(edges) - 1
        self._parts: dict[RowPart, int] = dict.fromkeys(get_args(RowPart), 0)
        certain, going_on, perhaps = _Ranges(cells), _Ranges(cells), _Ranges(cells)
        for when, events in dates:
            found = laid_along(when, edges)
            self._parts[found.part] |= events
            (going_on if found.part == "lasting" else certain).add(found.sure, events)
            for part in found.perhaps:
                perhaps.add(part, events)
        self._cells = tuple(zip(certain.sets(), going_on.sets(), perhaps.sets(), strict=True))

    def counts(self, members: int) -> RowCounts:
        """How a set of events lies along the cells."""
        cells = tuple(RowCell(*((each & members).bit_count() for each in cell)) for cell in self._cells)
        parts = {part: (events & members).bit_count() for part, events in self._parts.items() if part != "certain"}
        return RowCounts(cells, **parts)


class _Ranges:
    """Sets of events over stretches of cells, kept as what begins and what ends at each cell."""

    def __init__(self, cells: int) -> None:
        self._begins = [0] * cells
        self._ends = [0] * (cells + 1)

    def add(self, stretch: range, events: int) -> None:
        """Put events into each cell of a stretch; no other stretch of theirs touches it."""
        if stretch:
            self._begins[stretch.start] |= events
            self._ends[stretch.stop] |= events

    def sets(self) -> list[int]:
        """The events of each cell."""
        found, here = list[int](), 0
        for begins, ends in zip(self._begins, self._ends, strict=False):
            here = here & ~ends | begins
            found.append(here)
        return found
