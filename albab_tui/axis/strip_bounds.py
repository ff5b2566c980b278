"""Where a line of time begins and ends."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from albab_tui.archive.runs import Run
from albab_tui.archive.units import Unit
from albab_tui.model.edtf import Edtf, Precision

_UNITS = {Precision.DECADE: Unit.DECADE, Precision.CENTURY: Unit.CENTURY}


class Bounds(Struct, frozen=True):
    """The first second that any date tells of, and the first second after the last."""

    first: int
    after: int
    known_by: Unit = Unit.YEAR
    """A unit no finer than the date that tells the first second; a year, or what is coarser."""


def bounds_of(runs: Iterable[Run]) -> Bounds | None:
    """The bounds of all dates; None where nothing is dated."""
    dates = {run.date for run in runs if run.date is not None}
    if not dates:
        return None
    first = min(map(_first, dates))
    after = max(_after(when) for when in dates)
    begins = {_precision(when) for when in dates if _first(when) == first}
    return Bounds(first, after, next((_UNITS[each] for each in reversed(_UNITS) if each in begins), Unit.YEAR))


def _first(when: Edtf) -> int:
    return when.start if when.start is not None else (when.end or 0) - 1


def _after(when: Edtf) -> int:
    return when.end if when.end is not None else (when.start or 0) + 1


def _precision(when: Edtf) -> Precision | None:
    point = when.first if when.start is not None else when.last
    return point.precision if point else None
