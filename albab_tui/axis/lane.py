"""One date drawn over a ruler: a cell, or a form that tells what lasted from a moment that is not known.

What lasts is a line; a moment in a window stands between brackets at the bounds that are known. They differ in form and
not in shade, for a lighter line is read as "it went on, faintly" (Joslyn and Savelli 2021; docs/time.md).
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from albab_tui.axis.ruler import Ruler
from albab_tui.model.edtf import Edtf
from albab_tui.model.edtf.four_bounds import Ends, ends_of


class Stroke(Enum):
    """What one cell of a lane tells."""

    BLANK = "blank"
    MOMENT = "moment"
    """It was at one moment, in this cell."""
    OPENS = "opens"
    """The earliest bound of a moment."""
    CLOSES = "closes"
    """The latest bound of a moment."""
    MAYBE = "maybe"
    """One moment that may have been here."""
    MAYBE_LASTS = "maybe lasts"
    """It may have gone on here already, or still: its beginning or its end is not known so well."""
    LASTS = "lasts"
    """It went on here."""
    FROM_BEFORE = "from before"
    """It went on here, and before what is drawn."""
    GOES_ON = "goes on"
    """It went on here, and after what is drawn."""
    EARLIER = "earlier"
    """All of it lies before what is drawn."""
    LATER = "later"
    """All of it lies after what is drawn."""


def lane(when: Edtf | None, ruler: Ruler) -> tuple[Stroke, ...]:
    """What each cell of a ruler tells of a date; all are blank for None."""
    cells = [Stroke.BLANK] * len(ruler)
    if when is None:
        return tuple(cells)
    known = ends_of(when)
    start, end = known.begins[0], known.ends[1]
    if end is not None and end <= ruler.first:
        cells[0] = Stroke.EARLIER
    elif start is not None and start >= ruler.after:
        cells[-1] = Stroke.LATER
    else:
        _draw(known, ruler, cells)
    return tuple(cells)


def _draw(known: Ends, ruler: Ruler, cells: list[Stroke]) -> None:
    start, end = known.begins[0], known.ends[1]
    touched = ruler.span(ruler.first if start is None else start, ruler.after if end is None else end)
    for cell in touched:
        cells[cell] = Stroke.MAYBE_LASTS if known.lasts else Stroke.MAYBE
    if known.lasts:
        _draw_lasting(known, ruler, cells)
    elif start is not None and end is not None and len(touched) == 1 and ruler.first <= start and end <= ruler.after:
        cells[touched[0]] = Stroke.MOMENT
    else:
        if start is not None and start >= ruler.first:
            cells[touched[0]] = Stroke.OPENS
        if end is not None and end <= ruler.after:
            cells[touched[-1]] = Stroke.CLOSES


def _draw_lasting(known: Ends, ruler: Ruler, cells: list[Stroke]) -> None:
    """The line where it surely went on; a cell that holds all the doubt of an end is told as sure."""
    latest, soonest = known.begins[1], known.ends[0]
    first = 0 if latest is None else max(ruler.cell(latest - 1), 0)
    last = len(ruler) - 1 if soonest is None else min(ruler.cell(soonest), len(ruler) - 1)
    for cell in range(first, last + 1):
        cells[cell] = Stroke.LASTS
    if cells[0] is Stroke.LASTS and (latest is None or latest <= ruler.first):
        cells[0] = Stroke.FROM_BEFORE
    if cells[-1] is Stroke.LASTS and (soonest is None or soonest >= ruler.after):
        cells[-1] = Stroke.GOES_ON


def widened(marks: Sequence[Stroke], times: int) -> tuple[Stroke, ...]:
    """The same lane, each cell so many times as wide: a line goes through, a mark stands where its cell begins."""
    return tuple(part for mark in marks for part in _widened(mark, times))


def _widened(mark: Stroke, times: int) -> tuple[Stroke, ...]:
    more = times - 1
    match mark:
        case Stroke.OPENS | Stroke.MAYBE:
            return (mark, *(Stroke.MAYBE,) * more)
        case Stroke.CLOSES:
            return (*(Stroke.MAYBE,) * more, mark)
        case Stroke.MAYBE_LASTS:
            return (mark,) * times
        case Stroke.LASTS | Stroke.FROM_BEFORE:
            return (mark, *(Stroke.LASTS,) * more)
        case Stroke.GOES_ON:
            return (*(Stroke.LASTS,) * more, mark)
        case Stroke.LATER:
            return (*(Stroke.BLANK,) * more, mark)
        case _:
            return (mark, *(Stroke.BLANK,) * more)
