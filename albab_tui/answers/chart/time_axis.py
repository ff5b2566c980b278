"""The axis of a picture: where seconds lie, and what is written along it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct

from albab_tui.answers.chart.page import AXIS_LEFT, AXIS_RIGHT, SMALL, Label
from albab_tui.archive.along import extent
from albab_tui.archive.runs import Run
from albab_tui.archive.units import Unit
from albab_tui.axis.fitting import Fitted, finest, fitted
from albab_tui.axis.ruler import Ruler, divided, with_folds
from albab_tui.axis.stretch_names import ADVERBS
from albab_tui.axis.zoom import zooms
from albab_tui.model.edtf.four_bounds import ends_of
from albab_tui.model.edtf.scale import DAY

_COLUMNS = 150
"""Columns at most: one is as wide as a mark."""


class Axis(Struct, frozen=True):
    """A ruler over the width of the lanes."""

    ruler: Ruler
    edges: tuple[float, ...]
    """Where each cell begins, and where the last one ends."""
    labels: tuple[Label, ...]

    @property
    def left(self) -> float:
        """Where it begins."""
        return self.edges[0]

    @property
    def right(self) -> float:
        """Where it ends."""
        return self.edges[-1]

    @property
    def words(self) -> str:
        """By which unit it is divided: "by days"."""
        return ADVERBS[self.ruler.unit]

    def before(self, second: int) -> float:
        """The beginning of the cell in which a second lies."""
        return self.edges[self._cell(second)]

    def behind(self, second: int) -> float:
        """The end of the cell in which the second before lies."""
        return self.edges[self._cell(second - 1) + 1]

    def one_cell(self, first: int, after: int) -> bool:
        """Whether a stretch lies in one cell, and not among others in a fold."""
        cell = self._cell(first)
        return cell == self._cell(after - 1) and cell not in self.ruler.folded

    def _cell(self, second: int) -> int:
        return min(max(self.ruler.cell(second), 0), len(self.ruler) - 1)


def time_axis(runs: Sequence[Run], base: float) -> Axis:
    """The finest axis on which dates have room, long stretches without any of their bounds folded.

    Args:
        runs: the events by their dates.
        base: the height of the base line of what is written along it.
    """
    first, after = extent(runs) or (0, DAY)
    units = zooms(runs)
    needed = {unit: _needed(unit, runs) for unit in units}
    found = finest(units, lambda unit: with_folds(unit, needed[unit], first, after), _COLUMNS)
    return _over(found or _coarse(units[-1], first, after), base)


def _needed(unit: Unit, runs: Sequence[Run]) -> list[int]:
    """The stretches of a unit in which a bound of a date lies."""
    known = (ends_of(run.date) for run in runs if run.date is not None)
    bounds = (bound for each in known for bound in (each.begins, each.ends))
    seconds = (second for start, end in bounds for second in (start, None if end is None else end - 1))
    return sorted({unit.number(second) for second in seconds if second is not None})


def _coarse(unit: Unit, first: int, after: int) -> Fitted:
    found = fitted(divided(unit, first, after, _COLUMNS), _COLUMNS)
    assert found is not None  # it was divided into as many cells as there are columns
    return found


def _over(found: Fitted, base: float) -> Axis:
    column = (AXIS_RIGHT - AXIS_LEFT) / len(found.columns)
    starts = {cell: place for place, cell in reversed(list(enumerate(found.columns)))}
    places = [*(starts[cell] for cell in range(len(found.ruler))), len(found.columns)]
    edges = tuple(AXIS_LEFT + column * place for place in places)
    wanted = (Label(label.text, AXIS_LEFT + column * label.place + 1, base, SMALL) for label in found.labels)
    return Axis(found.ruler, edges, _apart(wanted))


def _apart(labels: Iterable[Label]) -> tuple[Label, ...]:
    """Those that overlap none before them and stand on the page: columns are no letters."""
    kept: list[Label] = []
    for label in labels:
        box = label.box
        if box.right <= AXIS_RIGHT and not any(box.meets(other.box) for other in kept):
            kept.append(label)
    return tuple(kept)
