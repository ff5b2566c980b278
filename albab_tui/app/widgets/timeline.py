"""The timeline: one row for each event, with its date, status, kind, title, and how well it is supported."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from typing import ClassVar

from msgspec.structs import replace
from rich.segment import Segment
from textual.message import Message

from albab_tui.app.glyphs import UNICODE, Glyphs, lane_legend
from albab_tui.app.hues import ACTOR_STYLES, actor_css
from albab_tui.app.pages.event_row import DATE_CELLS, SUPPORT_CELLS, RowDrawing, RowPiece
from albab_tui.app.pages.lanes import Lanes, has_room, lane_width, lanes_in_view
from albab_tui.app.pages.styled_text import clip
from albab_tui.app.pages.timeline_rows import EventRow, FoldRow, GapRow, HeadingRow, TimelineRows
from albab_tui.app.widgets.line_list import LineList
from albab_tui.app.widgets.marking import mark_words
from albab_tui.app.widgets.stops import Stops
from albab_tui.app.widgets.titles import entitle
from albab_tui.archive.protocol import EventLine, Selection
from albab_tui.archive.runs import Run
from albab_tui.archive.units import Unit
from albab_tui.axis.zoom import Zoom, first_zoom, stands_at, zooms
from albab_tui.model.edtf import Edtf
from albab_tui.question.filter import Filter
from albab_tui.text.signs import FRAME
from albab_tui.text.widths import cell_width

_LOOKS = ("heading", "gap", "date", "disputed", "unsure", "done", "quiet", *ACTOR_STYLES)
_TITLE_START = 2
_FRAME = 8
"""Cells of the frame beside a text in it."""
"""The cell at which a frame's title begins."""


class TimelineList(LineList):
    """Shows events in the order given."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {f"timeline--{name}" for name in _LOOKS}
    DEFAULT_CSS = f"""
    TimelineList {{
        & .timeline--heading {{ text-style: bold; color: $heading; }}
        & .timeline--gap {{ color: $text-muted; }}
        & .timeline--date {{ color: $text-muted; }}
        & .timeline--done {{ text-style: bold; }}
        & .timeline--unsure, & .timeline--quiet {{ color: $text-muted; }}
        &:ansi .timeline--unsure, &:ansi .timeline--quiet {{ text-style: dim; }}
        & .timeline--disputed {{ text-style: bold; color: $disputed; }}
        {actor_css("timeline")}
    }}
    """

    class Scrolled(Message):
        """Other events are in view."""

    def __init__(self, glyphs: Glyphs = UNICODE, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._glyphs = glyphs
        self.in_view: tuple[int, int] | None = None
        """The time by which the dated events in view stand in order; None where there are none."""
        self._selection: Selection | None = None
        self._rows = TimelineRows(())
        self._runs: Sequence[Run] = ()
        self._legend = ""
        self._hues: Mapping[str, int] = {}
        self.zoom = Zoom(Unit.DAY)
        """What is shown of the time, and by which unit."""
        self._began = Filter(), self.zoom
        """The filter that the list began with, and the zoom that it had under it last."""
        self.with_lanes: bool | None = None
        """Whether lanes stand beside the titles; None for where there is room."""
        self._lanes: Lanes | None = None
        self._marked: str | None = None
        self.of_nothing = False
        """Whether the store has no events at all."""

    @property
    def current(self) -> str | None:
        """Id of the event that the cursor is on."""
        row = self._rows[self.cursor] if 0 <= self.cursor < self._rows.height else None
        return self._line(row.place).id if isinstance(row, EventRow) else None

    @property
    def current_date(self) -> Edtf | None:
        """The date of the event that the cursor is on; None where it is on none, or that is undated."""
        row = self._rows[self.cursor] if 0 <= self.cursor < self._rows.height else None
        return self._line(row.place).date if isinstance(row, EventRow) else None

    def _line(self, place: int) -> EventLine:
        assert self._selection is not None
        return self._selection.lines(place, place + 1)[0]

    def begin(self, selection: Selection, room: int) -> str | None:
        """Take the finest zoom at which half of the dated events are shown, where not all rows fit.

        Args:
            selection: the events.
            room: how many rows there are.

        Returns the id of the first event that is shown; None where there is none.
        """
        runs = selection.runs()
        zoom = first_zoom(runs)
        self.zoom = zoom if selection.count > room else replace(zoom, window=None)
        self._began = selection.filter, self.zoom
        place = TimelineRows(runs, self.zoom).first_shown
        return None if place is None else selection.lines(place, place + 1)[0].id

    def show(self, selection: Selection, current: str | None) -> None:
        """Show other events, with the cursor on one of them; all of the time, where another filter found them."""
        if self._selection is not None and selection.filter != self._selection.filter:
            self._change_filter(self._selection.filter, selection.filter)
        self._selection, self._runs = selection, selection.runs()
        self._lay_out(current)

    def _change_filter(self, before: Filter, after: Filter) -> None:
        """The zoom stays with the filter that the list began with."""
        began, zoom = self._began
        if before == began:
            self._began = began, self.zoom
        self.zoom = zoom if after == began and before != began else replace(self.zoom, window=None)

    def _lay_out(self, current: str | None) -> None:
        self._rows = TimelineRows(self._runs, self.zoom)
        if current and self._hidden(current):
            self._unfold(current)
        self.rows_changed(self._row_of(current) or 0)
        self._fit_lanes()

    def _place(self, id: str | None) -> int | None:
        return self._selection.place(id) if self._selection and id else None

    def _row_of(self, id: str | None) -> int | None:
        place = self._place(id)
        return None if place is None else self._rows.row_at(place)

    def _hidden(self, id: str) -> bool:
        place = self._place(id)
        return place is not None and self._rows.folds(place)

    def _unfold(self, id: str) -> None:
        """Show all on the side of the shown time on which a folded event stands."""
        when, window = self._line(self._place(id) or 0).date, self.zoom.window
        extent = self._selection.extent if self._selection else None
        if when is None or window is None or extent is None:
            return
        earlier = stands_at(when) < window[0]
        wider = (min(extent[0], window[0]), window[1]) if earlier else (window[0], max(extent[1], window[1]))
        self.zoom = replace(self.zoom, window=None if wider[0] <= extent[0] and wider[1] >= extent[1] else wider)
        self._rows = TimelineRows(self._runs, self.zoom)

    def open_fold(self) -> bool:
        """Show what is folded under the cursor, from its first event on; False where the cursor is on no fold."""
        row = self._rows[self.cursor] if 0 <= self.cursor < self._rows.height else None
        if not isinstance(row, FoldRow):
            return False
        self._lay_out(self._line(row.place).id)
        self.post_message(self.Moved(self))
        return True

    def go_to(self, id: str) -> None:
        """Put the cursor on an event, if it is shown; what is folded is unfolded for it."""
        if self._hidden(id):
            self._lay_out(id)
        row = self._row_of(id)
        if row is not None:
            self.move_to(row)

    def zoom_to(self, zoom: Zoom, current: str | None) -> None:
        """Show more or less of the time, the current event where it is on the screen."""
        row = self._row_of(current)
        below = None if row is None else row - self.scroll_offset.y
        self.zoom = zoom
        self._lay_out(current)
        if below is not None:
            self.scroll_to(y=max(self.cursor - below, 0), animate=False, force=True)

    @property
    def zooms(self) -> tuple[Unit, ...]:
        """The units by which what is shown can be shown."""
        return zooms(self._runs)

    # Lanes.

    def toggle_lanes(self) -> bool:
        """Put lanes beside the titles, or take them away; gives whether they are there."""
        self.with_lanes = self._lanes is None
        self._fit_lanes()
        return self._lanes is not None

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """What is in view decides over which time lanes are drawn."""
        super().watch_scroll_y(old_value, new_value)
        if round(old_value) != round(new_value):
            self._fit_lanes()

    def fit(self, width: int) -> None:
        """Make the lines anew for a width in cells."""
        super().fit(width)
        self._fit_lanes()

    def _fit_lanes(self) -> None:
        room = self.scrollable_content_region.width - DATE_CELLS - SUPPORT_CELLS
        wanted = has_room(room) if self.with_lanes is None else self.with_lanes
        found = self._lanes_for(lane_width(room)) if wanted and room > 0 else None
        if found != self._lanes:
            self._lanes = found
            self._strips.clear()
            self.refresh()
        self._entitle()
        self._tell_view()

    def _lanes_for(self, width: int) -> Lanes | None:
        return lanes_in_view(self._dates_in_view(), self.zoom.unit, width, self.zoom.window)

    def _dates_in_view(self) -> list[Edtf]:
        top = self.scroll_offset.y
        rows = (self._rows[row] for row in range(top, min(top + self.size.height, self._rows.height)))
        places = [row.place for row in rows if isinstance(row, EventRow)]
        if not places or self._selection is None:
            return []
        return [line.date for line in self._selection.lines(places[0], places[-1] + 1) if line.date is not None]

    def _tell_view(self) -> None:
        seconds = [stands_at(when) for when in self._dates_in_view()]
        found = (min(seconds), max(seconds) + 1) if seconds else None
        if found != self.in_view:
            self.in_view = found
            self.post_message(self.Scrolled())

    def colour(self, hues: Mapping[str, int]) -> None:
        """Draw what actors do in their hues: ids with the hues' numbers."""
        self._hues = hues

    def show_marked(self, id: str | None) -> None:
        """Show the mark at an event, or at none."""
        self._marked = id
        self._strips.clear()
        self.refresh()

    def _explained(self) -> str:
        """What the forms of lanes mean, where they are drawn and there is room for it, and what signs do."""
        if not self._lanes:
            return self._legend
        both = f"{lane_legend(self._glyphs)}  {self._legend}"
        return both if cell_width(both) + _FRAME <= self.size.width else self._legend

    def explain(self, legend: str) -> None:
        """Tell below the list what signs in it mean."""
        self._legend = legend
        self._entitle()

    def _entitle(self) -> None:
        """The zoom in the frame, and over the lanes the names along them."""
        title = f"Timeline: {self.zoom.words}"
        if self._lanes:
            lead = self._lane_start - _TITLE_START
            title = title if len(title) + 2 <= lead else "Timeline"
            title = f"{title} {self._line_sign * (lead - len(title) - 2)} {self._lanes.axis(self._line_sign)}"
        entitle(self, title, self._explained())

    @property
    def _line_sign(self) -> str:
        return FRAME.unicode[4]

    @property
    def _lane_start(self) -> int:
        """The first cell of the lanes."""
        assert self._lanes is not None
        return self.scrollable_content_region.width - SUPPORT_CELLS - self._lanes.width

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
            return self._draw_heading(content.text, width)
        if isinstance(content, FoldRow):
            text = f"{self._glyphs.cursor if cursor else ' '}{self._glyphs.closed} {content.text}; Enter shows them"
            return [Segment(clip(text, width), self.cursor_look if cursor else self.look("timeline--gap"))]
        if isinstance(content, GapRow):
            return [Segment(clip(self._gap(content, width), width), self.look("timeline--gap"))]
        return self._draw_event(content, width, cursor=cursor)

    def _draw_heading(self, text: str, width: int) -> list[Segment]:
        heading = Segment(clip(f" {text}", width), self.look("timeline--heading"))
        if self._lanes is None or self.has_frame:
            return [heading]
        start = width - SUPPORT_CELLS - self._lanes.width
        lead = Segment(clip(f" {text}", start).ljust(start), heading.style)
        return [lead, Segment(self._lanes.axis(), self.look("timeline--gap"))]

    @property
    def has_frame(self) -> bool:
        """Whether the pane has a frame that tells what is along the lanes."""
        return bool(self.styles.border_top[0])

    def _gap(self, row: GapRow, width: int) -> str:
        """The longest that fits, else the shortest."""
        texts = [f"{'':>{DATE_CELLS}}{self._glyphs.gap} {text}" for text in row.texts]
        return next((text for text in texts if cell_width(text) <= width), texts[-1])

    def _draw_event(self, row: EventRow, width: int, *, cursor: bool) -> list[Segment]:
        event = self._line(row.place)
        pieces = RowDrawing(self._glyphs, self._lanes, width, self._marked).pieces(
            row, event, self._hues.get(event.actor), cursor=cursor
        )
        drawn = [segment for piece in pieces for segment in self._drawn(piece, cursor=cursor)]
        return list(Segment.simplify(drawn)) if cursor else drawn

    def _drawn(self, piece: RowPiece, *, cursor: bool) -> list[Segment]:
        """A piece in its look; all of the cursor's row looks alike."""
        own = self.look(f"timeline--{piece.look}") if piece.look else self.rich_style
        segment = Segment(piece.text, self.cursor_look if cursor else own)
        return mark_words([segment], self.needles) if piece.searched else [segment]
