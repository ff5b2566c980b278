"""Events of one lane in rows: no two of them in each other's way."""

from __future__ import annotations

from collections.abc import Generator, Iterator

from msgspec import Struct

from albab_tui.answers.chart.date_forms import Bar, Form, form_of
from albab_tui.answers.chart.letters import cut_to_fit, text_width
from albab_tui.answers.chart.sheet import LABEL
from albab_tui.answers.chart.time_axis import Axis
from albab_tui.archive.protocol import EventLine, Selection

_SLICE = 200
_ROOM = 3.0
"""Between two events of a row."""
_BESIDE = 3.0
"""Between a form and its title."""
_INSIDE = 9.0
"""Between the end of what lasts and a title in it."""
DIFFERS = 8.0
"""How wide the sign of what differs is, before a form."""
_LONGEST = (330.0, 210.0, 140.0, 96.0, 60.0)
"""How wide titles may be; the first is taken that leaves out fewest."""


class PlacedEvent(Struct, frozen=True):
    """One event in a lane."""

    line: EventLine
    shape: Form
    row: int
    title: str
    """As much of its title as has room; may be empty."""
    left: float
    """Where the title begins."""
    inside: bool
    """Whether it stands within what lasts."""


class Packed(Struct, frozen=True):
    """The events of a lane."""

    placed: tuple[PlacedEvent, ...]
    rows: int
    """How many rows they take."""
    crowded_out: int
    """How many have no room."""
    undated: int
    untitled: int
    """How many have room for their form alone."""

    @property
    def worth(self) -> tuple[int, int]:
        """The more the better: what is drawn counts first, then what has a title."""
        return -self.crowded_out, -self.untitled


PackingSteps = Generator[None, None, Packed]


def packed(events: Selection, axis: Axis, rows: int) -> PackingSteps:
    """The events of a lane in rows of a picture, some of them at a step; the result comes when it is done.

    Args:
        events: those of the lane.
        axis: the axis of time.
        rows: how many rows there may be.
    """
    best: Packed | None = None
    for longest in _LONGEST:
        found = yield from _packed(events, axis, rows, longest)
        if best is None or found.worth > best.worth:
            best = found
        if not found.untitled and not found.crowded_out:
            break
    assert best is not None  # several were tried
    return best


def _packed(events: Selection, axis: Axis, rows: int, longest: float) -> PackingSteps:
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
        self._taken: list[list[tuple[float, float]]] = [[] for _ in range(rows)]
        self._placed: list[PlacedEvent] = []
        self._crowded_out = self._undated = 0

    def take(self, line: EventLine) -> None:
        """Give one event its place."""
        if line.date is None:
            self._undated += 1
            return
        form = form_of(line.date, self._axis)
        left = form.left - DIFFERS if line.differs else form.left
        free = [row for row, taken in enumerate(self._taken) if _free(taken, left, form.right)]
        if not free:
            self._crowded_out += 1
            return
        for title, start, inside in self._titles(line.title, form, left):
            first, last = min(left, start), max(form.right, start if inside else start + text_width(title, LABEL))
            row = next((row for row in free if _free(self._taken[row], first, last)), None)
            if row is not None:
                self._taken[row].append((first, last))
                self._placed.append(PlacedEvent(line, form, row, title, start, inside))
                return
        self._taken[free[0]].append((left, form.right))
        self._placed.append(PlacedEvent(line, form, free[0], "", left, inside=False))

    def _titles(self, title: str, form: Form, left: float) -> Iterator[tuple[str, float, bool]]:
        """Ways to write a title, and where it begins: in what lasts, else behind or before its form."""
        if isinstance(form, Bar) and form.solid:
            room = form.solid[1] - form.solid[0] - 2 * _INSIDE
            if room >= _LONGEST[-1] and (whole := cut_to_fit(title, LABEL, room)):
                yield whole, form.solid[0] + _INSIDE, True
        short = cut_to_fit(title, LABEL, self._longest)
        width = text_width(short, LABEL)
        if short and form.right + _BESIDE + width <= self._axis.right:
            yield short, form.right + _BESIDE, False
        if short and left - _BESIDE - width >= self._axis.left:
            yield short, left - _BESIDE - width, False

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
