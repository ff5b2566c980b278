"""The overview strip: all that the filter finds along time; a click goes there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from msgspec import Struct
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Offset
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from albab_tui.app.bindings import bindings
from albab_tui.app.glyphs import UNICODE, Glyphs
from albab_tui.app.pages.picked_cells import PickedCells
from albab_tui.app.pages.strip import Overview, StripTime, look_over
from albab_tui.app.pages.strip_lines import StripMarks, StripSpan, strip_lines
from albab_tui.app.textual_private.late_components import LateComponents
from albab_tui.archive.protocol import Selection
from albab_tui.model.edtf import Edtf

_ADDED = {
    "view": Style(bold=True), "published": Style(underline=True), "here": Style(reverse=True),
    "picked": Style(reverse=True),
}  # fmt: skip
"""What marks add to a look; none is a colour."""


class InTime(Struct, frozen=True):
    """Where one is in time."""

    here: int | None = None
    """The second by which the current event stands in order."""
    view: StripTime | None = None
    """The time of the events that are in view."""
    asked: Edtf | None = None
    """The range that is asked for."""


class OverviewStrip(LateComponents, Widget, can_focus=False):
    """Two lines or more; it has the keys only while a stretch is picked in it, and is no pane that Tab goes to."""

    BINDINGS = bindings("strip")
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        f"strip--{name}" for name in ("certain", "light", "name", "figure", "mark", "outside")
    }
    DEFAULT_CSS = """
    OverviewStrip {
        height: 2;
        & .strip--certain { color: $text; }
        & .strip--light, & .strip--mark, & .strip--figure { color: $text-muted; }
        & .strip--name { color: $heading; }
        & .strip--outside { color: $text-muted; text-style: dim; }
    }
    """

    class Pressed(Message):
        """A stretch of time was clicked."""

        def __init__(self, stretch: StripTime) -> None:
            super().__init__()
            self.stretch = stretch

    class Picking(Message):
        """Another stretch of time is picked."""

        def __init__(self, stretch: StripTime) -> None:
            super().__init__()
            self.stretch = stretch

    def __init__(self, glyphs: Glyphs = UNICODE, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._glyphs = glyphs
        self._selection: Selection | None = None
        self._published: Sequence[StripTime] = ()
        self._sight = InTime()
        self._overview: Overview | None = None
        self._is_stale = False
        """Whether other events are to be shown than were laid out."""
        self._marks: StripMarks | None = None
        self._lines: list[tuple[StripSpan, ...]] = []
        self._pressed: int | None = None
        self._picked: StripTime | None = None

    def show(self, selection: Selection, published: Sequence[StripTime]) -> None:
        """Show other events."""
        if selection is not self._selection or published != self._published:
            self._selection, self._published, self._is_stale = selection, published, True
            self.refresh()

    def mark(self, sight: InTime) -> None:
        """Mark where one is."""
        if sight != self._sight:
            self._sight = sight
            if self._overview is None or self._is_stale or self._marks_on(self._overview) != self._marks:
                self.refresh()

    def on_resize(self) -> None:
        """Lay out anew."""
        self._lines = []

    def render_line(self, y: int) -> Strip:
        """One line."""
        found = self._lay_out()
        marks = self._marks_on(found)
        if marks != self._marks or len(self._lines) != self.size.height:
            self._marks = marks
            self._lines = strip_lines(found, marks, self.size.height, self._glyphs)
        spans = self._lines[y] if y < len(self._lines) else ()
        segments = [Segment(text, self._look(look)) for text, look in spans]
        return Strip(segments).adjust_cell_length(self.size.width, self.rich_style)

    def _lay_out(self) -> Overview:
        assert self._selection is not None
        before = self._overview
        if before is None or self._is_stale or before.width != self.size.width:
            self._overview = before = look_over(self._selection, self.size.width, self._published, self._glyphs)
            self._is_stale, self._lines = False, []
        return before

    def _marks_on(self, found: Overview) -> StripMarks:
        sight = self._sight
        here = None if sight.here is None else next(iter(found.cells(sight.here, sight.here + 1)), None)
        view = None if sight.view is None else found.cells(*sight.view)
        asked = None if sight.asked is None else found.cells(sight.asked.start, sight.asked.end)
        return StripMarks(here, view, asked, found.cells(*self._picked) if self._picked else None)

    def _look(self, look: str) -> Style:
        if not look:
            return self.rich_style
        part, *marks = look.split()
        style = self.get_component_rich_style(f"strip--{'outside' if 'outside' in marks else part}")
        for mark in marks:
            style += _ADDED.get(mark, Style())
        return style

    # A stretch that is picked.

    @property
    def picked_stretch(self) -> StripTime | None:
        """The time that is picked; None where none is."""
        return self._picked

    @property
    def _picked_cells(self) -> PickedCells | None:
        """The cells of what is picked, as they are now."""
        found = self._lay_out()
        cells = found.cells(*self._picked) if self._picked else range(0)
        return PickedCells(cells[0], cells[-1], len(found.counts.cells)) if cells else None

    def begin_picking(self) -> bool:
        """Take the keys, with the range or the current event picked; False where there is nothing to pick."""
        found = self._lay_out()
        if found.columns is None:
            return False
        marks = self._marks_on(found)
        here = marks.here or 0
        self._picked = found.stretch(marks.asked or range(here, here + 1))
        self.can_focus = True
        self.focus()
        self.refresh()
        return True

    def _pick(self, picked: PickedCells) -> None:
        self._picked = self._lay_out().stretch(picked.cells)
        self.refresh()
        self.post_message(self.Picking(self._picked))

    def on_blur(self) -> None:
        """Nothing is picked without the keys."""
        self.can_focus = False
        self._picked = None
        self.refresh()

    def action_pick(self, by: int) -> None:
        """Pick as long a stretch later or earlier."""
        if picked := self._picked_cells:
            self._pick(picked.moved(by))

    def action_stretch(self, by: int) -> None:
        """Pick a longer or shorter stretch."""
        if picked := self._picked_cells:
            self._pick(picked.stretched(by))

    def action_pick_end(self, side: int) -> None:
        """Pick the first cells, or the last."""
        if picked := self._picked_cells:
            self._pick(picked.moved(side * picked.of))

    @property
    def cursor_screen_offset(self) -> Offset:
        """The last column that is picked, on the lowest line that has bars."""
        found, picked = self._lay_out(), self._picked_cells
        if picked is None or found.columns is None:
            return self.region.offset
        column = found.start + found.columns.columns(picked.cells)[-1]
        return self.region.offset + Offset(column, 1)

    # The mouse.

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Remember what is under the pointer."""
        self._pressed = self._lay_out().cell_at(event.x)

    def on_click(self) -> None:
        """Say that a cell was clicked."""
        pressed, self._pressed = self._pressed, None
        if pressed is not None:
            self.post_message(self.Pressed(self._lay_out().stretch(range(pressed, pressed + 1))))
