"""The timeline: one row for each event, with its date, status, kind, title, and how well it is supported."""

from __future__ import annotations

from bisect import bisect
from typing import ClassVar

from rich.segment import Segment

from albab_tui.app.glyphs import UNICODE, Glyphs
from albab_tui.app.hues import HUES, hue_css, hue_of
from albab_tui.app.pages.text import clip
from albab_tui.app.pages.timeline_rows import EventRow, GapRow, HeadingRow, Row, timeline_rows
from albab_tui.app.widgets.line_list import LineList
from albab_tui.evidence.dossier import Dossier
from albab_tui.model.wording import BRIEF_WIDTH

_DATE = BRIEF_WIDTH + 2
"""Cells before the title: the cursor's sign, the date and a blank."""
_SUPPORT = 4


class Timeline(LineList):
    """Shows events in the order given."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        f"timeline--{name}" for name in ("heading", "gap", "date", "disputed", *HUES)
    }
    DEFAULT_CSS = f"""
    Timeline {{
        & .timeline--heading {{ text-style: bold; color: $accent; }}
        & .timeline--gap {{ color: $text-muted; }}
        & .timeline--date {{ color: $text-muted; }}
        & .timeline--disputed {{ text-style: bold; color: $warning; }}
        {hue_css("timeline")}
    }}
    """

    def __init__(self, glyphs: Glyphs = UNICODE, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._glyphs = glyphs
        self._rows: tuple[Row, ...] = ()
        self._row_of: dict[str, int] = {}
        self.of_nothing = False
        """Whether the store has no events at all."""

    @property
    def current(self) -> str | None:
        """Id of the event that the cursor is on."""
        row = self._rows[self.cursor] if 0 <= self.cursor < len(self._rows) else None
        return row.dossier.event.id if isinstance(row, EventRow) else None

    def show(self, dossiers: tuple[Dossier, ...], current: str | None) -> None:
        """Show other events, with the cursor on one of them."""
        self._rows = timeline_rows(dossiers)
        self._row_of = {row.dossier.event.id: n for n, row in enumerate(self._rows) if isinstance(row, EventRow)}
        self.rows_changed(self._row_of.get(current or "", 0))

    def go_to(self, id: str) -> None:
        """Put the cursor on an event, if it is shown."""
        if id in self._row_of:
            self.move_to(self._row_of[id])

    def go_to_section(self, by: int) -> None:
        """Put the cursor on the first event of the next heading, or of this one or the one before."""
        headings = [n for n, row in enumerate(self._rows) if isinstance(row, HeadingRow)]
        first = [self._stops[bisect(self._stops, heading)] for heading in headings]
        targets = [s for s in first if s > self.cursor] if by > 0 else [s for s in reversed(first) if s < self.cursor]
        if targets:
            self.move_to(targets[0])

    def nothing(self) -> tuple[str, ...]:
        """What to do where no event fits, or none is there."""
        if self.of_nothing:
            return ("The store has no events yet.", "", "Write them under “events:” in its file;", "R   reads it again")
        return (
            "No event fits the filter at the top.",
            "",
            "f   turns all filters off, and on again",
            ":   edits the filter as text",
            "X   drops it for good",
        )

    def row_count(self) -> int:
        """How many rows there are."""
        return len(self._rows)

    def is_stop(self, row: int) -> bool:
        """The cursor stops at events only."""
        return isinstance(self._rows[row], EventRow)

    def draw(self, row: int, width: int, *, cursor: bool) -> list[Segment]:
        """A heading, an empty stretch, or an event."""
        content = self._rows[row]
        if isinstance(content, HeadingRow):
            return [Segment(clip(f" {content.text}", width), self.look("timeline--heading"))]
        if isinstance(content, GapRow):
            return [Segment(clip(f"{'':>{_DATE}}{self._glyphs.gap} {content.text}", width), self.look("timeline--gap"))]
        return self._draw_event(content, width, cursor=cursor)

    def _draw_event(self, row: EventRow, width: int, *, cursor: bool) -> list[Segment]:
        event, glyphs = row.dossier.event, self._glyphs
        mark = glyphs.disputed if row.dossier.disputes else " "
        lead = f"{glyphs.cursor if cursor else ' '}{clip(row.date, BRIEF_WIDTH)} "
        signs = glyphs.lead(row.dossier.status, row.dossier.kind)
        body = clip(f"{' '.join(signs)} {event.title}", max(width - _DATE - _SUPPORT, 1))
        support = f" {mark}{len(row.dossier.origins):>2}"
        if cursor:
            return [Segment(clip(lead + body + support, width), self.cursor_look)]
        plain = self.rich_style
        date = self.look("timeline--date") if row.repeated else plain
        tail = self.look("timeline--disputed") if row.dossier.disputes else plain
        return [Segment(lead, date), *self._body(body, signs, row.dossier), Segment(support, tail)]

    def _body(self, body: str, signs: tuple[str, str], dossier: Dossier) -> list[Segment]:
        """The signs and the title, each sign in its word's colour."""
        plain, status, kind = self.rich_style, *map(hue_of, (dossier.status, dossier.kind))
        if not status and not kind:
            return [Segment(body, plain)]
        first, second = len(signs[0]), len(signs[0]) + 1 + len(signs[1])
        parts = (
            (body[:first], status),
            (body[first : first + 1], None),
            (body[first + 1 : second], kind),
            (body[second:], None),
        )
        return [Segment(text, self.look(f"timeline--{hue}") if hue else plain) for text, hue in parts]
