"""The rows of the timeline: headings, empty stretches, and one row for each event."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import accumulate

from msgspec import Struct

from albab_tui.evidence.dossier import Dossier
from albab_tui.model.edtf import Edtf
from albab_tui.model.wording import brief, heading

SHORTEST_GAP = 3
"""Days without an event from which on a row tells of the gap."""


class HeadingRow(Struct, frozen=True):
    """A month, a year or "Undated"."""

    text: str


class GapRow(Struct, frozen=True):
    """A stretch of time without events."""

    text: str


class EventRow(Struct, frozen=True):
    """One event."""

    dossier: Dossier
    date: str
    """The date at its true precision, in at most nine cells."""
    repeated: bool
    """Whether the row above has the same date."""


Row = HeadingRow | GapRow | EventRow


def timeline_rows(dossiers: tuple[Dossier, ...]) -> tuple[Row, ...]:
    """Lay out events that are in order already, in either direction."""
    return tuple(_rows(dossiers))


def _rows(dossiers: tuple[Dossier, ...]) -> Iterator[Row]:
    group, shown = "", None
    for dossier, gap in zip(dossiers, _gaps([dossier.event.date for dossier in dossiers]), strict=True):
        when = dossier.event.date
        if gap >= SHORTEST_GAP:
            yield GapRow(f"no event for {_length(gap)}")
            shown = None
        if heading(when) != group:
            group, shown = heading(when), None
            yield HeadingRow(group)
        label = brief(when)
        yield EventRow(dossier, label, label == shown)
        shown = label


_Stretch = tuple[date, date] | None


def _gaps(dates: list[Edtf | None]) -> Iterator[int]:
    """Days between all that stands before each date and all that stands from it on; the same in both directions."""
    covered = [_covered(when) for when in dates]
    before = [None, *accumulate(covered, _joined)]
    after = reversed(list(accumulate(reversed(covered), _joined)))
    for one, other in zip(before, after, strict=False):
        yield max((other[0] - one[1]).days, (one[0] - other[1]).days) - 1 if one and other else 0


def _covered(when: Edtf | None) -> _Stretch:
    """The days that a date may mean; an open end reaches no further than its known end."""
    first, last = (when.earliest or when.latest, when.latest or when.earliest) if when else (None, None)
    return (first, last) if first and last else None


def _joined(one: _Stretch, other: _Stretch) -> _Stretch:
    return (min(one[0], other[0]), max(one[1], other[1])) if one and other else one or other


def _length(days: int) -> str:
    for unit, size in (("year", 365.25), ("month", 30.44)):
        if days >= 2 * size:
            return f"{round(days / size)} {unit}s"
    return f"{days} days"
