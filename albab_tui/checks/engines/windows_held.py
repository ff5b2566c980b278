"""Whether one window holds another whole, and how sure dates are."""

from __future__ import annotations

from datetime import date, timedelta

from albab_tui.checks.engines.recounting import Tense, recount
from albab_tui.model.edtf import Edtf, Point, Qualifier, between
from albab_tui.model.source import Source

_DOUBTED = (Qualifier.UNCERTAIN, Qualifier.BOTH)
_ROUGH = (Qualifier.APPROXIMATE, Qualifier.BOTH)
_STEPS = (timedelta(-7), timedelta(-1), timedelta(1), timedelta(7))
"""How far a day of writing may be off."""


def is_doubted(of: Edtf) -> bool:
    """Whether one of its ends carries a question mark."""
    return any(point is not None and point.qualifier in _DOUBTED for point in (of.first, of.last))


def is_rough(of: Edtf) -> bool:
    """Whether one of its ends is approximate."""
    return any(point is not None and point.qualifier in _ROUGH for point in (of.first, of.last))


def known_part(of: Edtf) -> tuple[int | None, int | None]:
    """The seconds in which a moment lies, or in which what lasts began."""
    part: Edtf | Point | None = of.first if of.lasts else of
    return (part.start, part.end) if part else (None, None)


def holds_window(outer: Edtf, inner: Edtf) -> bool:
    """Whether one date holds another whole; of two that last, the beginnings are compared."""
    begins = outer.lasts and inner.lasts
    start, end = known_part(outer) if begins else (outer.start, outer.end)
    begin, close = known_part(inner) if begins else (inner.start, inner.end)
    after = start is None or (begin is not None and start <= begin)
    before = end is None or (close is not None and close <= end)
    return after and before


def hangs_on_day(expression: str, source: Source, tense: Tense) -> bool:
    """Whether what a time expression means changes with the day of writing, as "Sunday" does and "in 2014" does not."""
    day = source.day.earliest if source.day else None
    if day is None or not timedelta(30) < day - date.min < date.max - date.min - timedelta(30):
        return True
    meant = _meant(expression, day, source, tense)
    return any(meant.isdisjoint(_meant(expression, day + step, source, tense)) for step in _STEPS)


def _meant(expression: str, day: date, source: Source, tense: Tense) -> set[tuple[int | None, int | None]]:
    readings = recount(expression, between(day, day), tense, source.language or "en")
    return {known_part(reading.date) for reading in readings}
