"""What is known of when something began and ended.

Each end has its own doubt, as in Priestley's Chart of Biography (1765) and the four points of PlanningLines (Aigner et
al. 2005): it lies from its earliest to its latest second. Nothing is said of how likely any second between is.
"""

from __future__ import annotations

from msgspec import Struct

from albab_tui.model.edtf.edtf_date import Edtf, Lasting
from albab_tui.model.edtf.point import Point
from albab_tui.model.edtf.scale import Stretch


class Ends(Struct, frozen=True):
    """The four bounds of a date, in seconds of `albab_tui.model.edtf.scale`; None is open."""

    begins: Stretch
    """The first second at which it can begin, and the first second after its latest beginning."""
    ends: Stretch
    """The first second at which it can end, and the first second after all that it can touch."""
    lasts: bool
    """Whether it goes on for some time; else it is one moment, and both stretches are its window."""


def ends_of(when: Edtf) -> Ends:
    """The bounds of a date, approximate ends given room of one of their own unit on both sides.

    An end that nobody tells (``2016/``) lies anywhere after the beginning; one that goes on (``2016/..``) nowhere.
    """
    window = when.possible
    if not isinstance(when, Lasting):
        return Ends(window, window, lasts=False)
    begins, ends = _end(when.first, window[0], None), _end(when.last, None, window[1])
    if when.untold and when.first:
        ends = begins[0], None
    elif when.untold and when.last:
        begins = None, ends[1]
    return Ends(begins, ends, lasts=True)


def _end(point: Point | None, start: int | None, after: int | None) -> Stretch:
    """Where an end lies that is written as a date: as far to either side as its approximate form reaches to one."""
    if point is None:
        return None, None
    room = point.start - start if start is not None else (after or point.end) - point.end
    return point.start - room, point.end + room
