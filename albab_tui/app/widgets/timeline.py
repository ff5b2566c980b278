"""The timeline: one row for each event, with its date, status, kind, title, and how well it is supported."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style as RichStyle
from textual.content import Content
from textual.style import Style

from albab_tui.app.glyphs import UNICODE, Glyphs
from albab_tui.app.hues import hue_css, hue_of
from albab_tui.app.pages.styled_text import Span, clip
from albab_tui.app.pages.timeline_rows import EventRow, GapRow, HeadingRow, TimelineRows
from albab_tui.app.widgets.line_list import LineList
from albab_tui.app.widgets.marking import mark_words
from albab_tui.app.widgets.stops import Stops
from albab_tui.archive.protocol import EventLine, Selection
from albab_tui.model.vocabulary.definitions import HUES
from albab_tui.model.wording import BRIEF_WIDTH
from albab_tui.text.widths import cell_width

_DATE = BRIEF_WIDTH + 2
"""Cells before the title: the cursor's sign, the date and a blank."""
_SUPPORT = 4


class TimelineList(LineList):
    """Shows events in the order given."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        f"timeline--{name}" for name in ("heading", "gap", "date", "disputed", "unsure", *HUES)
    }
    DEFAULT_CSS = f"""
    TimelineList {{
        & .timeline--heading {{ text-style: bold; color: $heading; }}
        & .timeline--gap {{ color: $text-muted; }}
        & .timeline--date {{ color: $text-muted; }}
        & .timeline--unsure {{ color: $text-muted; }}
        &:ansi .timeline--unsure {{ text-style: dim; }}
        & .timeline--disputed {{ text-style: bold; color: $disputed; }}
        {hue_css("timeline")}
    }}
    """

    def __init__(self, glyphs: Glyphs = UNICODE, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._glyphs = glyphs
        self._selection: Selection | None = None
        self._rows = TimelineRows(())
        self.of_nothing = False
        """Whether the store has no events at all."""

    @property
    def current(self) -> str | None:
        """Id of the event that the cursor is on."""
        row = self._rows[self.cursor] if 0 <= self.cursor < self._rows.height else None
        return self._line(row.place).id if isinstance(row, EventRow) else None

    def _line(self, place: int) -> EventLine:
        assert self._selection is not None
        return self._selection.lines(place, place + 1)[0]

    def show(self, selection: Selection, current: str | None) -> None:
        """Show other events, with the cursor on one of them."""
        self._selection = selection
        self._rows = TimelineRows(selection.runs())
        self.rows_changed(self._row_of(current) or 0)

    def _row_of(self, id: str | None) -> int | None:
        place = self._selection.place(id) if self._selection and id else None
        return None if place is None else self._rows.row_of(place)

    def go_to(self, id: str) -> None:
        """Put the cursor on an event, if it is shown."""
        row = self._row_of(id)
        if row is not None:
            self.move_to(row)

    def go_to_section(self, by: int) -> None:
        """Put the cursor on the first event of the next heading, or of this one or the one before."""
        first = [row + 1 for row in self._rows.headings]
        place = bisect_right(first, self.cursor) if by > 0 else bisect_left(first, self.cursor) - 1
        if 0 <= place < len(first):
            self.move_to(first[place])

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

    def in_colours(self, spans: Iterable[Span]) -> Content:
        """Signs in the colours that they have in the list, and what is told of them."""
        looks = {name: Style(foreground=self.get_visual_style(f"timeline--{name}").foreground) for name in HUES}
        return Content.assemble(*((text, looks[name]) if name in looks else text for text, name in spans))

    def row_count(self) -> int:
        """How many rows there are."""
        return self._rows.height

    def stops(self) -> Stops:
        """The cursor stops at events only."""
        return self._rows

    def draw(self, row: int, width: int, *, cursor: bool) -> list[Segment]:
        """A heading, an empty stretch, or an event."""
        content = self._rows[row]
        if isinstance(content, HeadingRow):
            return [Segment(clip(f" {content.text}", width), self.look("timeline--heading"))]
        if isinstance(content, GapRow):
            return [Segment(clip(self._gap(content, width), width), self.look("timeline--gap"))]
        return self._draw_event(content, width, cursor=cursor)

    def _gap(self, row: GapRow, width: int) -> str:
        """The longest that fits, else the shortest."""
        texts = [f"{'':>{_DATE}}{self._glyphs.gap} {text}" for text in row.texts]
        return next((text for text in texts if cell_width(text) <= width), texts[-1])

    def _draw_event(self, row: EventRow, width: int, *, cursor: bool) -> list[Segment]:
        event, glyphs = self._line(row.place), self._glyphs
        mark = glyphs.disputed if event.differs else " "
        sure = " " if event.certain else glyphs.unsure
        lead = f"{glyphs.cursor if cursor else ' '}{clip(row.date, BRIEF_WIDTH)}{sure}"
        signs = glyphs.lead(event.status, event.kind)
        body = clip(f"{' '.join(signs)} {event.title}", max(width - _DATE - _SUPPORT, 1))
        support = f" {mark}{event.origins:>2}"
        date, tail = "timeline--date" if row.repeated else "", "timeline--disputed" if event.differs else ""
        texts = ((lead, date), *_body(body, signs, event), (support, tail))
        if not event.certain:
            texts = tuple((text, name if name == "timeline--disputed" else "timeline--unsure") for text, name in texts)
        date_drawn, *signs_drawn, title, counted = (Segment(text, self._style(name, cursor)) for text, name in texts)
        drawn = [*self._marked(date_drawn), *signs_drawn, *self._marked(title), counted]
        return list(Segment.simplify(drawn)) if cursor else drawn

    def _style(self, name: str, cursor: bool) -> RichStyle:
        """How a part of a row looks; all of the cursor's row looks alike."""
        if cursor:
            return self.cursor_look
        return self.look(name) if name else self.rich_style

    def _marked(self, segment: Segment) -> list[Segment]:
        return mark_words([segment], self.needles)


def _body(body: str, signs: tuple[str, str], event: EventLine) -> tuple[tuple[str, str], ...]:
    """The signs and the title, each sign with its word's colour."""
    first, second = len(signs[0]), len(signs[0]) + 1 + len(signs[1])
    hues = (f"timeline--{hue}" if hue else "" for hue in map(hue_of, (event.status, event.kind)))
    return (
        (body[:first], next(hues)),
        (body[first : first + 1], ""),
        (body[first + 1 : second], next(hues)),
        (body[second:], ""),
    )
