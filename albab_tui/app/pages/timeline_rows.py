"""The rows of the timeline: headings, empty stretches, and one row for each event."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from albab_tui.app.pages.gaps import gaps
from albab_tui.evidence.dossier import Dossier
from albab_tui.model.wording import brief, heading


class HeadingRow(Struct, frozen=True):
    """A month, a year or "Undated"."""

    text: str


class GapRow(Struct, frozen=True):
    """A stretch of time in which no event is known to begin."""

    text: str


class EventRow(Struct, frozen=True):
    """One event."""

    dossier: Dossier
    date: str
    """The date at its true precision, in at most ten cells."""
    repeated: bool
    """Whether the row above has the same date."""


Row = HeadingRow | GapRow | EventRow


def timeline_rows(dossiers: tuple[Dossier, ...]) -> tuple[Row, ...]:
    """Lay out events that are in order already, in either direction."""
    return tuple(_rows(dossiers))


def _rows(dossiers: tuple[Dossier, ...]) -> Iterator[Row]:
    group, shown = "", None
    for dossier, gap in zip(dossiers, gaps(dossiers), strict=True):
        when = dossier.event.date
        if gap:
            yield GapRow(gap.text)
            shown = None
        if heading(when) != group:
            group, shown = heading(when), None
            yield HeadingRow(group)
        label = brief(when)
        yield EventRow(dossier, label, label == shown)
        shown = label
