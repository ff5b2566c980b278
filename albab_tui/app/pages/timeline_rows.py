"""The rows of the timeline: headings, empty stretches, and one row for each event."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from albab_tui.evidence.dossier import Dossier
from albab_tui.model.edtf import Edtf
from albab_tui.model.wording import brief, heading

SHORTEST_GAP = 3
"""Days without an event from which on a row tells of the gap."""


@dataclass(frozen=True, slots=True)
class HeadingRow:
    """A month, a year or "Undated"."""

    text: str


@dataclass(frozen=True, slots=True)
class GapRow:
    """A stretch of time without events."""

    text: str


@dataclass(frozen=True, slots=True)
class EventRow:
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
    group, shown, reach = "", "", None
    for dossier in dossiers:
        when = dossier.event.date
        gap = _gap(reach, when)
        new_group = heading(when)
        if new_group != group and new_group == heading(None) and group:
            gap = None
        if gap:
            yield GapRow(gap)
            shown = ""
        if new_group != group:
            yield HeadingRow(new_group)
            group, shown = new_group, ""
        label = brief(when)
        yield EventRow(dossier, label, label == shown)
        shown = label
        reach = _reach(reach, when)


_Reach = tuple[date, date] | None


def _reach(reach: _Reach, when: Edtf | None) -> _Reach:
    """The stretch that the last rows cover; an open end reaches no further than its known end."""
    if when is None:
        return None
    first = when.earliest or when.latest
    last = when.latest or when.earliest
    if first is None or last is None:
        return reach
    if reach is None or first > reach[1] or last < reach[0]:
        return first, last
    return min(first, reach[0]), max(last, reach[1])


def _gap(reach: _Reach, when: Edtf | None) -> str | None:
    after = _reach(None, when)
    if reach is None or after is None:
        return None
    days = max((after[0] - reach[1]).days, (reach[0] - after[1]).days) - 1
    return _length(days) if days >= SHORTEST_GAP else None


def _length(days: int) -> str:
    for unit, size in (("year", 365.25), ("month", 30.44)):
        if days >= 2 * size:
            return f"{round(days / size)} {unit}s"
    return f"{days} days"
