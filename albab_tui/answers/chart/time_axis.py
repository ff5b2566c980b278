"""The axis of a picture: where seconds lie, and what is written along it.

Its cells are the stretches that dates name, a day where days are told and a year where only that is known, so that no
mark on it is finer than the date it stands for; long stretches that no date names are folded.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from msgspec import Struct

from albab_tui.answers.chart.cell_names import cell_names
from albab_tui.answers.chart.letters import text_width
from albab_tui.answers.chart.sheet import AXIS_LEFT, AXIS_RIGHT, SMALL, Caption
from albab_tui.archive.runs import Run
from albab_tui.archive.units import Unit
from albab_tui.axis.ruler import Ruler
from albab_tui.axis.stretch_names import ADVERBS
from albab_tui.axis.zoom import zooms
from albab_tui.model.edtf.four_bounds import ends_of

_NARROWEST = 7.5
"""A cell at least: as wide as a mark."""
_FOLD = 9.0
_SHORTEST_FOLD = 4
"""Units that are folded at least."""
_ROOM = AXIS_RIGHT - AXIS_LEFT

NamedStretch = tuple[int, int]
"""First second, and first second after it."""


class Axis(Struct, frozen=True):
    """A ruler over the width of the lanes."""

    ruler: Ruler
    edges: tuple[float, ...]
    """Where each cell begins, and where the last one ends."""
    labels: tuple[Caption, ...]

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
        """By which unit it is divided at most: "by days"."""
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
    """The finest axis on which dates have room.

    Args:
        runs: the events by their dates.
        base: the height of the base line of what is written along it.
    """
    spans = _named(runs) or {(0, Unit.DAY.start(1))}
    for unit in (*zooms(runs), Unit.CENTURY):
        ruler = _ruler(unit, spans)
        for roomy in (True, False):
            widths = _widths(ruler, roomy=roomy)
            if sum(widths) <= _ROOM:
                return _over(ruler, widths, base)
    return _over(ruler, [_ROOM / len(ruler)] * len(ruler), base)


def _named(runs: Sequence[Run]) -> set[NamedStretch]:
    """The stretches that dates name: of a window or of what lasts those of both ends."""
    found: set[NamedStretch] = set()
    for run in runs:
        if run.date is None:
            continue
        known = ends_of(run.date)
        for point in (run.date.first, run.date.last):
            if point is not None:
                found.add((point.start, point.end))
        bounds = (bound for pair in (known.begins, known.ends) for bound in pair if bound is not None)
        found.update((bound, bound) for bound in bounds)
    return found


def _ruler(unit: Unit, spans: Iterable[NamedStretch]) -> Ruler:
    """Cells between all bounds of the stretches, each of them as wide as a unit at least."""
    wide = {_by(unit, span) for span in spans}
    edges = sorted({edge for span in wide for edge in span})
    cells, folded = list[int](), set[int]()
    for first, after in pairwise(edges):
        low, high = unit.number(first), unit.number(after)
        if (first, after) not in wide and high - low >= _SHORTEST_FOLD:
            folded.add(len(cells))
            cells.append(first)
        elif (first, after) in wide:
            cells.append(first)
        else:
            cells += map(unit.start, range(low, high))
    return Ruler(unit, (*cells, edges[-1]), frozenset(folded))


def _by(unit: Unit, span: NamedStretch) -> NamedStretch:
    """A stretch by whole units; one without length is a bound, of a unit that begins or ends there."""
    first, after = span
    if first == after and unit.start(unit.number(first)) == first:
        return first, first
    return unit.start(unit.number(first)), unit.start(unit.number(max(after, first + 1) - 1) + 1)


def _widths(ruler: Ruler, *, roomy: bool) -> list[float]:
    """How wide each cell is at least; with room for the names of those that stand alone."""
    named = {cell: name for level in cell_names(ruler) for cell, name in level} if roomy else {}
    found: list[float] = []
    for cell in range(len(ruler)):
        alone = cell + 1 in ruler.folded or cell + 1 == len(ruler)
        name = named.get(cell, "") if alone else ""
        found.append(_FOLD if cell in ruler.folded else max(_NARROWEST, text_width(name, SMALL) + 3 if name else 0))
    return found


def _over(ruler: Ruler, widths: Sequence[float], base: float) -> Axis:
    """What is left is shared by all cells but folds."""
    shown = len(ruler) - len(ruler.folded)
    more = (_ROOM - sum(widths)) / max(shown, 1)
    edges = [AXIS_LEFT]
    for cell, width in enumerate(widths):
        edges.append(edges[-1] + width + (0 if cell in ruler.folded else more))
    wanted = (Caption(name, edges[cell] + 1, base, SMALL) for level in cell_names(ruler) for cell, name in level)
    return Axis(ruler, tuple(edges), _apart(wanted))


def _apart(labels: Iterable[Caption]) -> tuple[Caption, ...]:
    """Those that overlap none before them and stand on the page."""
    kept: list[Caption] = []
    for label in labels:
        box = label.box
        if box.right <= AXIS_RIGHT + 6 and not any(box.meets(other.box) for other in kept):
            kept.append(label)
    return tuple(kept)
