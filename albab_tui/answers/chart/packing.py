"""Events of one lane in rows: each mark where nothing else is drawn, each title where nothing else is written."""

from __future__ import annotations

from collections.abc import Callable, Generator

from msgspec import Struct

from albab_tui.answers.chart.letters import shortened, text_width
from albab_tui.answers.chart.page import LABEL
from albab_tui.answers.chart.shapes import Bar, Shape, shape
from albab_tui.answers.chart.time_axis import Axis
from albab_tui.archive.protocol import EventLine, Selection

_SLICE = 200
_ROOM = 2.5
"""Between two forms, and between two titles."""
DIFFERS = 8.0
"""How wide the sign of what differs is, before a form."""
_LONGEST = (330.0, 210.0, 140.0, 96.0)
"""How wide titles may be; the first that gives each its place is taken."""


class Placed(Struct, frozen=True):
    """One event in a lane."""

    line: EventLine
    shape: Shape
    row: int
    title: str
    """As much of its title as has room; may be empty."""
    left: float
    """Where the title begins."""


class Packed(Struct, frozen=True):
    """The events of a lane."""

    placed: tuple[Placed, ...]
    rows: int
    """How many rows they take."""
    crowded_out: int
    """How many have no room."""
    undated: int
    untitled: int
    """How many have room for their form alone."""


Steps = Generator[None, None, Packed]


def packed(events: Selection, axis: Axis, rows: int) -> Steps:
    """The events of a lane in rows of a picture, some of them at a step; the result comes when it is done.

    Args:
        events: those of the lane.
        axis: the axis of time.
        rows: how many rows there may be.
    """
    found = Packed((), 0, 0, 0, 0)
    for longest in _LONGEST:
        found = yield from _packed(events, axis, rows, longest)
        if not found.untitled and not found.crowded_out:
            break
    return found


def _packed(events: Selection, axis: Axis, rows: int, longest: float) -> Steps:
    packing = _Packing(axis, rows, longest)
    for first in range(0, events.count, _SLICE):
        for line in events.lines(first, min(first + _SLICE, events.count)):
            packing.take(line)
        yield
    return packing.result()


class _Packing:
    def __init__(self, axis: Axis, rows: int, longest: float) -> None:
        self._axis = axis
        self._longest = longest
        self._drawn: list[list[tuple[float, float]]] = [[] for _ in range(rows)]
        self._written: list[list[tuple[float, float]]] = [[] for _ in range(rows)]
        self._placed: list[Placed] = []
        self._crowded_out = self._undated = 0

    def take(self, line: EventLine) -> None:
        """Give one event its place."""
        if line.date is None:
            self._undated += 1
            return
        form = shape(line.date, self._axis)
        left = form.left - DIFFERS if line.differs else form.left
        free = [row for row, taken in enumerate(self._drawn) if _free(taken, left, form.right)]
        if not free:
            self._crowded_out += 1
            return
        title = shortened(line.title, LABEL, min(self._longest, self._axis.right - self._axis.left))
        width = text_width(title, LABEL)
        start = max(min(form.left, self._axis.right - width), self._axis.left)
        titled = [row for row in free if _free(self._written[row], start, start + width)] if title else []
        row = min(titled, key=self._fullness(form)) if titled else free[0]
        self._drawn[row].append((left, form.right))
        if titled:
            self._written[row].append((start, start + width))
        self._placed.append(Placed(line, form, row, title if titled else "", start))

    def _fullness(self, form: Shape) -> Callable[[int], tuple[bool, int]]:
        """What lasts stands with what lasts, for a long line fills the row for all others."""
        wide = isinstance(form, Bar)
        return lambda row: (wide and bool(self._drawn[row]), row)

    def result(self) -> Packed:
        """What was placed so far."""
        return Packed(
            tuple(self._placed),
            max((each.row + 1 for each in self._placed), default=0),
            self._crowded_out,
            self._undated,
            sum(not each.title for each in self._placed),
        )


def _free(taken: list[tuple[float, float]], left: float, right: float) -> bool:
    return all(end + _ROOM <= left or right + _ROOM <= start for start, end in taken)
