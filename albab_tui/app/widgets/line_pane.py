"""What every pane that is drawn line by line has in common: its lines fit the width that it has, always."""

from __future__ import annotations

from typing import ClassVar

from msgspec import Struct
from rich.console import RenderableType
from textual import events
from textual.geometry import Offset, Region
from textual.scroll_view import ScrollView
from textual.strip import Strip

from albab_tui.app.incoming.waiting import STEP_KEYS
from albab_tui.app.textual_private.late_components import LateComponents

RIGHT = 3
"""The mouse's right button, as terminals count."""


class Press(Struct, frozen=True):
    """Where a button of the mouse went down."""

    line: int
    """Number of the line, from 0, those scrolled out counted."""
    column: int
    """Number of the cell, from 0."""
    row: int
    """Row of the screen."""
    excludes: bool
    """Whether it was the right button, or ctrl was held."""


class LinePane(LateComponents, ScrollView, can_focus=True):
    """The base of lists and pages; a subclass lays itself out in `fit`."""

    DEFAULT_CSS = """
    LinePane { scrollbar-size-vertical: 1; scrollbar-size-horizontal: 0; overflow-x: hidden; scrollbar-gutter: stable; }
    """
    BUTTONS: ClassVar[tuple[int, ...]] = (1,)
    """The mouse buttons that mean something here."""

    _fitted = 0
    """The width that the lines were made for, kept while the pane is hidden and has none."""

    _press: Press | None = None

    def steps(self, key: str) -> int:
        """How many rows a key moves by here; 0 where it does something else. Many presses may come as one long step."""
        return STEP_KEYS.get(key, 0)

    def action_step(self, by: int) -> None:
        """Move by rows."""
        raise NotImplementedError

    def fit(self, width: int) -> None:
        """Make the lines anew for a width in cells."""
        raise NotImplementedError

    @property
    def place(self) -> Offset:
        """Column and line that the keys act on, those scrolled out counted."""
        raise NotImplementedError

    @property
    def cursor_screen_offset(self) -> Offset:
        """The place's cell on the screen, or the nearest in sight: braille displays and magnifiers look there."""
        inside = self.content_region
        if not inside:
            return Offset()
        return inside.offset + inside.size.clamp_offset(self.place - Offset(0, self.scroll_offset.y))

    def on_resize(self) -> None:
        """Take the new width."""
        self._fit()

    def render_lines(self, crop: Region) -> list[Strip]:
        """The lines to show; a border that came or went changes the width without a word to the widget."""
        self._fit()
        return super().render_lines(crop)

    def _fit(self) -> None:
        width = self.scrollable_content_region.width
        if width > 0 and width != self._fitted:
            self._fitted = width
            self.fit(width)

    def clicked(self, press: Press) -> None:
        """Act on a click on a line."""

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Remember what is under the pointer, for the press may move the focus and so the panes."""
        at = event.get_content_offset(self)
        excludes = event.button == RIGHT or event.ctrl
        line = self.scroll_offset.y
        self._press = None if at is None else Press(line + at.y, at.x, event.screen_offset.y, excludes)

    def on_click(self, event: events.Click) -> None:
        """A press and a release in one row is a click."""
        press, self._press = self._press, None
        if press is not None and event.screen_offset.y == press.row:
            self.clicked(press)

    def render(self) -> RenderableType:
        """Nothing: lines are drawn by `render_line`."""
        return ""
