"""Lanes beside the titles of a list: for each event, when it was, over the time that is in view."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from albab_tui.archive.units import Unit
from albab_tui.axis.labels import labels
from albab_tui.axis.lane import Stroke, lane, widened
from albab_tui.axis.ruler import Ruler, divided
from albab_tui.model.edtf import Edtf

NARROWEST, WIDEST = 12, 40
"""Cells of a lane: a narrower one tells too little, a wider one takes room from titles for nothing."""
_TITLE = 62
"""Cells that a title takes with its signs and a blank, unless it is a very long one."""
_UNITS = tuple(Unit)


class Lanes(Struct, frozen=True):
    """How dates are drawn in a list."""

    ruler: Ruler
    times: int
    """Cells of the screen for one of the ruler."""
    width: int
    """Cells of the screen in all."""

    def draw(self, when: Edtf | None, signs: dict[Stroke, str]) -> str:
        """One date, as wide as all are."""
        drawn = widened(lane(when, self.ruler), self.times)
        return "".join(signs[stroke] for stroke in drawn).ljust(self.width)

    def axis(self, fill: str = " ") -> str:
        """The names along it, as wide as it is."""
        text = [fill] * self.width
        for label in labels(self.ruler, self.times, self.width):
            text[label.place : label.after] = label.text
            if fill != " " and label.after < self.width:
                text[label.after] = " "
        return "".join(text)


def has_room(width: int) -> bool:
    """Whether so many cells beside the date hold titles of a usual length, and lanes."""
    return width >= _TITLE + NARROWEST


def lane_width(width: int) -> int:
    """How many of so many cells beside the date a lane takes: what titles of a usual length leave, a few at least."""
    return max(NARROWEST, min(width - _TITLE, WIDEST))


def lanes_in_view(
    dates: Iterable[Edtf | None], unit: Unit, width: int, within: tuple[int, int] | None = None
) -> Lanes | None:
    """Lanes for the time from the first to the last known bound of dates; None where none has any.

    Args:
        dates: those in view.
        unit: the finest unit of a cell.
        width: how many cells there are.
        within: what lies outside of it is not looked at, where anything lies in it.
    """
    bounds = [second for when in dates if when is not None for second in _known(when)]
    if within is not None:
        bounds = [second for second in bounds if within[0] <= second < within[1]] or list(bounds)
    if not bounds:
        return None
    first, after = min(bounds), max(bounds) + 1
    fitting = (each for each in _UNITS[_UNITS.index(unit) :] if _count(each, first, after) <= 2 * width)
    ruler = divided(next(fitting, Unit.CENTURY), first, after, width)
    return Lanes(ruler, width // len(ruler), width)


def _known(when: Edtf) -> Iterable[int]:
    if when.start is not None:
        yield when.start
    if when.end is not None:
        yield when.end - 1


def _count(unit: Unit, first: int, after: int) -> int:
    return unit.number(after - 1) - unit.number(first) + 1
