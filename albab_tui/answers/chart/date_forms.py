"""The forms in which dates are drawn over an axis: what lasts, and a moment that is not known, never alike."""

from __future__ import annotations

from msgspec import Struct

from albab_tui.answers.chart.time_axis import Axis
from albab_tui.model.edtf import Edtf
from albab_tui.model.edtf.four_bounds import Ends, ends_of

MARK = 5.6
"""How wide the mark of a moment is."""
TAIL = 22.0
"""How wide is drawn what has one known bound only."""

Extent = tuple[float, float]
"""From where to where."""


class Form(Struct, frozen=True):
    """One date, drawn."""

    left: float
    right: float


class MomentMark(Form, frozen=True, tag=True):
    """A moment of which the cell is known."""


class MomentBetween(Form, frozen=True, tag=True):
    """A moment that lies somewhere between its bounds; where one of them is not known a tail stands for the rest."""

    opens: bool
    """Whether its earliest bound is known."""
    closes: bool
    """Whether its latest bound is known."""


class Bar(Form, frozen=True, tag=True):
    """What lasts."""

    solid: Extent | None
    """Where it surely went on."""
    from_before: bool
    """Whether it went on before all that is drawn."""
    goes_on: bool
    """Whether it went on after it."""
    begins: bool
    """Whether its earliest beginning is known."""
    ends: bool
    """Whether its latest end is known."""


def form_of(when: Edtf, axis: Axis) -> Form:
    """A date over an axis that reaches over every bound that it has."""
    known = ends_of(when)
    if known.lasts:
        return _bar(known, axis)
    start, end = known.begins[0], known.ends[1]
    left = None if start is None else axis.before(start)
    right = None if end is None else axis.behind(end)
    if left is not None and right is not None and axis.one_cell(start or 0, end or 0):
        middle = (left + right) / 2
        return MomentMark(middle - MARK / 2, middle + MARK / 2)
    return _window(left, right, axis)


def _window(left: float | None, right: float | None, axis: Axis) -> MomentBetween:
    from_left = max(axis.left, (right or axis.right) - TAIL) if left is None else left
    to_right = min(axis.right, (left or axis.left) + TAIL) if right is None else right
    return MomentBetween(from_left, to_right, opens=left is not None, closes=right is not None)


def _bar(known: Ends, axis: Axis) -> Bar:
    earliest, began = known.begins
    soonest, ended = known.ends
    left = axis.left if earliest is None else axis.before(earliest)
    right = axis.right if ended is None else axis.behind(ended)
    first = axis.left if began is None else axis.before(began - 1)
    last = axis.right if soonest is None else axis.behind(soonest + 1)
    return Bar(
        left,
        right,
        solid=(first, last) if first < last else None,
        from_before=began is None,
        goes_on=soonest is None,
        begins=earliest is not None,
        ends=ended is not None,
    )
