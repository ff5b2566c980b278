"""A list drawn line by line: moving the cursor repaints two lines and scrolls by half pages."""

from __future__ import annotations

from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.cache import LRUCache
from textual.geometry import Offset, Size
from textual.message import Message
from textual.reactive import var
from textual.strip import Strip

from albab_tui.app.bindings import bindings
from albab_tui.app.pages.styled_text import clip
from albab_tui.app.widgets.line_pane import LinePane, Press
from albab_tui.app.widgets.stops import ListedStops, Stops
from albab_tui.text.sought import Needle

_KEPT = 1000
"""How many drawn lines are kept, the latest ones: the most that a screen of 200 rows shows, and some pages more."""


class LineList(LinePane):
    """The base of every list with a cursor; a subclass tells how many rows there are and draws one."""

    BINDINGS = bindings("list")
    COMPONENT_CLASSES: ClassVar[set[str]] = {"list--cursor", "list--rest"}
    DEFAULT_CSS = """
    LineList {
        & .list--cursor { text-style: reverse; }
        & .list--rest { text-style: bold underline; }
    }
    """

    cursor: var[int] = var(-1, init=False)
    """Number of the row that the cursor is on, -1 where there is none."""

    class Moved(Message):
        """The cursor is on another row."""

        def __init__(self, lines: LineList) -> None:
            super().__init__()
            self.lines = lines

        @property
        def control(self) -> LineList:
            """The list that posted it."""
            return self.lines

    class Chosen(Moved):
        """The row under the mouse was clicked again."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._strips: LRUCache[tuple[int, bool], Strip] = LRUCache(_KEPT)
        self._stops: Stops = ListedStops(())
        self.needles: tuple[Needle, ...] = ()
        """The words that a row marks where they stand in it."""

    # What a subclass tells.

    def row_count(self) -> int:
        """How many rows there are."""
        raise NotImplementedError

    def stops(self) -> Stops:
        """Where the cursor can be: at every row."""
        return ListedStops(range(self.row_count()))

    def nothing(self) -> tuple[str, ...]:
        """Lines to show in place of rows where there are none."""
        return ()

    def draw(self, row: int, width: int, *, cursor: bool) -> list[Segment]:
        """The segments of one row; what they leave of the width is filled with the last one's style."""
        raise NotImplementedError

    # What a subclass calls.

    def rows_changed(self, cursor: int) -> None:
        """Take over new rows, with the cursor on the stop nearest to a row, and draw them all."""
        self._stops = self.stops()
        self._strips.clear()
        self.virtual_size = Size(self.scrollable_content_region.width, self.row_count())
        target = self._row_near(cursor)
        self.set_reactive(LineList.cursor, target)
        self._show(target, centre=False)
        self.refresh()

    def mark(self, needles: tuple[Needle, ...]) -> None:
        """Mark other words."""
        if needles != self.needles:
            self.needles = needles
            self._strips.clear()
            self.refresh()

    def look(self, name: str) -> Style:
        """The style of a component class, on this widget's background."""
        return self.get_component_rich_style(name)

    @property
    def cursor_look(self) -> Style:
        """The style of the cursor's row, which tells whether the keys go to this list."""
        return self.look("list--cursor" if self.has_focus else "list--rest")

    # Cursor.

    @property
    def place(self) -> Offset:
        """The beginning of the cursor's row."""
        return Offset(0, max(self.cursor, 0))

    def watch_cursor(self, old: int, new: int) -> None:
        """Repaint the two rows and keep the new one in sight."""
        for row in (old, new):
            if row >= 0:
                self.refresh_line(row)
        self._show(new)
        self.post_message(self.Moved(self))

    def _row_near(self, row: int) -> int:
        """The row of the stop nearest to one, -1 where there is no stop."""
        stop = self._stops.near(row)
        return -1 if stop is None else self._stops.row_of(stop)

    def move_to(self, row: int) -> None:
        """Put the cursor on the stop nearest to a row."""
        if len(self._stops):
            self._go(self._row_near(row))

    def _go(self, row: int) -> None:
        """Put the cursor on a stop's row and that in sight, though it was there already."""
        self.cursor = row
        self._show(row)

    def action_step(self, by: int) -> None:
        """Move by stops."""
        here = self._stops.near(self.cursor)
        if here is not None:
            there = max(0, min(here + by, len(self._stops) - 1))
            top = self._top_after(here, there)
            self._go(self._stops.row_of(there))
            if abs(there - here) > 1:
                self.scroll_to(y=top, animate=False, force=True)

    def _top_after(self, here: int, there: int) -> int:
        """The first row in sight after steps from one stop to another, one by one."""
        top = self.scroll_offset.y
        way = 1 if there > here else -1
        for stop in range(here + way, there + way, way):
            wanted = self._top_for(self._stops.row_of(stop), top)
            top = top if wanted is None else max(0, min(wanted, self.max_scroll_y))
        return top

    def action_page(self, by: int) -> None:
        """Move by pages."""
        self._jump(by * max(self.size.height - 1, 1))

    def action_half_page(self, by: int) -> None:
        """Move by half pages."""
        self._jump(by * max(self.size.height // 2, 1))

    def action_first(self) -> None:
        """Move to the first stop."""
        self.move_to(0)

    def action_last(self) -> None:
        """Move to the last stop."""
        self.move_to(self.row_count())

    def _jump(self, rows: int) -> None:
        target = max(0, min(self.cursor + rows, self.row_count() - 1))
        self.scroll_to(y=self.scroll_offset.y + rows, animate=False, force=True)
        self.move_to(target)

    def _show(self, row: int, *, centre: bool = True) -> None:
        """Scroll so that a row is in sight: by half a page where it just left it, so that held keys stay cheap."""
        top = self._top_for(row, self.scroll_offset.y, centre=centre)
        if top is not None:
            self.scroll_to(y=top, animate=False, force=True)

    def _top_for(self, row: int, top: int, *, centre: bool = True) -> int | None:
        """The first row in sight that brings a row into sight; None where it is."""
        height = self.size.height
        if row < 0 or height <= 0:
            return None
        leading = row if not len(self._stops) or row != self._stops.row_of(0) else 0
        if leading < top:
            return 0 if leading == 0 else max(0, row - height // 2)
        if row >= top + height:
            return row - height // 2 if centre else row - height + 1
        return None

    # Drawing.

    def render_line(self, y: int) -> Strip:
        """One visible line, from the cache where it was drawn before."""
        row = y + self.scroll_offset.y
        width = self.scrollable_content_region.width
        if not 0 <= row < self.row_count():
            return self._beyond(y, width)
        key = (row, row == self.cursor)
        kept = self._strips.get(key)
        if kept is None:
            segments = self.draw(row, width, cursor=key[1])
            style = segments[-1].style if segments else self.rich_style
            kept = self._strips[key] = Strip(segments).adjust_cell_length(width, style)
        return kept

    def _beyond(self, y: int, width: int) -> Strip:
        words = () if self.row_count() else self.nothing()
        if y < len(words):
            return Strip([Segment(clip(f" {words[y]}", width), self.rich_style)])
        return Strip.blank(width, self.rich_style)

    def notify_style_update(self) -> None:
        """Draw anew what the old style drew."""
        self._strips.clear()
        super().notify_style_update()

    def fit(self, width: int) -> None:
        """Draw the rows anew."""
        self._strips.clear()
        self.virtual_size = Size(width, self.row_count())
        self._show(self.cursor)

    def on_resize(self) -> None:
        """Keep the cursor in sight, also where only the height is another."""
        self._show(self.cursor)

    def on_key(self, event: events.Key) -> None:
        """Bring the cursor back into sight before anything is done with it, for the wheel may have left it."""
        self._show(self.cursor)

    def on_focus(self) -> None:
        """Show where the keys go."""
        self._redraw_cursor()

    def on_blur(self) -> None:
        """Show that the keys go elsewhere."""
        self._redraw_cursor()

    def _redraw_cursor(self) -> None:
        self._strips.discard((self.cursor, True))
        if self.cursor >= 0:
            self.refresh_line(self.cursor)

    def clicked(self, press: Press) -> None:
        """Move the cursor to the row clicked; a second click there chooses it."""
        if self._row_near(press.line) != press.line:
            return
        if press.line == self.cursor:
            self.post_message(self.Chosen(self))
        else:
            self.cursor = press.line
