"""The rows of the grid, with a cursor that goes down and across; columns scroll by half of those in view."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual.geometry import Offset
from textual.message import Message
from textual.reactive import var

from albab_tui.app.bindings import bindings
from albab_tui.app.glyphs import Glyphs
from albab_tui.app.hues import ACTOR_STYLES, actor_css, actor_style
from albab_tui.app.pages.grid import Grid, Seconds
from albab_tui.app.pages.grid_text import GridLayout, RowText, layout, row_texts
from albab_tui.app.widgets.line_list import LineList
from albab_tui.app.widgets.line_pane import Press

WHOLE = -1
"""The place of the cursor in front of all columns, where it stands for a row as a whole."""


class GridList(LineList):
    """Shows a grid."""

    BINDINGS = bindings("grid")
    COMPONENT_CLASSES: ClassVar[set[str]] = {f"grid--{name}" for name in ACTOR_STYLES}
    DEFAULT_CSS = f"""
    GridList {{
        {actor_css("grid")}
    }}
    """

    column: var[int] = var(WHOLE, init=False)
    """Number of the column that the cursor is in, `WHOLE` for the row as a whole."""

    class Scrolled(Message):
        """Other columns are in view, or the cursor is in another one."""

    def __init__(self, grid: Grid, glyphs: Glyphs, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._glyphs = glyphs
        self.grid = grid
        """What is shown."""
        self.first = 0
        """The first column in view."""
        self._marked: Seconds | None = None
        self._layout: GridLayout | None = None
        self._texts: dict[int, RowText] = {}
        """The rows in view, as far as they were asked for."""
        self._hues: Mapping[str, int] = {}

    @property
    def layout_now(self) -> GridLayout:
        """How the width is shared out."""
        if self._layout is None:
            self._layout = layout(self.grid, max(self.scrollable_content_region.width, 1))
        return self._layout

    @property
    def stretch(self) -> Seconds | None:
        """The time that is marked, or that of the cursor's column; None for all of it."""
        if self._marked or self.column == WHOLE:
            return self._marked
        return self.grid.stretch(self.column)

    # What it shows.

    def show(self, grid: Grid, row: int, column: int) -> None:
        """Show another grid, with the cursor in a row and a column."""
        self.grid, self._layout, self._marked = grid, None, None
        self.set_reactive(GridList.column, max(WHOLE, min(column, grid.columns - 1)))
        self._bring_into_view()
        self._forget()
        self.rows_changed(row)
        self.post_message(self.Scrolled())

    def colour(self, hues: Mapping[str, int]) -> None:
        """Draw rows of actors in their hues: ids with the hues' numbers."""
        self._hues = hues

    def draw_anew(self) -> None:
        """Draw what is in view anew, for more of it is known now."""
        self._forget()
        self.refresh()

    def _forget(self) -> None:
        self._texts.clear()
        self._strips.clear()

    def fit(self, width: int) -> None:
        """Share a new width out."""
        self._layout = None
        self._bring_into_view()
        self._texts.clear()
        super().fit(width)
        self.post_message(self.Scrolled())

    def row_count(self) -> int:
        """How many rows there are."""
        return len(self.grid.rows)

    # Across.

    def watch_column(self) -> None:
        """Bring the column into view, or draw the cursor's row anew."""
        if self._bring_into_view():
            self.draw_anew()
        else:
            self._redraw_cursor()
        self.post_message(self.Scrolled())

    def _bring_into_view(self) -> bool:
        """Scroll by half of the columns in view where the cursor's is not; gives whether that was so."""
        before, shown = self.first, self.layout_now.columns
        column = max(self.column, 0)
        if not self.first <= column < self.first + shown:
            self.first = column - shown // 2
        self.first = max(0, min(self.first, self.grid.columns - shown))
        return self.first != before

    def action_column(self, by: int) -> None:
        """Move by columns; in front of the first one the cursor stands for the row as a whole."""
        self._marked = None
        self.column = max(WHOLE, min(self.column + by, self.grid.columns - 1))

    def action_columns(self, by: int) -> None:
        """Move by as many columns as are in view."""
        self.action_column(by * max(self.layout_now.columns, 1))

    def mark_stretch(self, stretch: Seconds) -> None:
        """Mark a stretch of time until the cursor moves across, and go to its last column."""
        self._marked = stretch
        touched = self.grid.columns_of(stretch)
        self.column = touched[-1] if touched else self.column
        self.post_message(self.Scrolled())

    def clicked(self, press: Press) -> None:
        """Move the cursor to the row and column clicked; a second click there chooses it."""
        column = self.layout_now.column_at(press.column)
        there = None if column is None else WHOLE if column < 0 else column + self.first
        if there is not None and there != self.column:
            moved = press.line != self.cursor
            self.action_column(there - self.column)
            if not moved:
                return
        super().clicked(press)

    @property
    def place(self) -> Offset:
        """The cursor's cell."""
        shown = self.layout_now
        across = 0 if self.column == WHOLE else shown.start + (self.column - self.first) * shown.cell
        return Offset(across, max(self.cursor, 0))

    # Drawing.

    def draw(self, row: int, width: int, *, cursor: bool) -> list[Segment]:
        """The name and the number of a row's events, its cells, and what lies in none of them."""
        text = self._row(row)
        lead, style = f"{self._glyphs.cursor if cursor else ' '}{text.name}", self._style(row)
        if not cursor:
            return [Segment(f"{lead}{''.join(text.cells)}{text.ends}", style)]
        if self.column == WHOLE or not text.cells:
            return [Segment(lead, self.cursor_look), Segment("".join(text.cells) + text.ends, style)]
        here = self.column - self.first
        before, after = "".join(text.cells[:here]), "".join(text.cells[here + 1 :]) + text.ends
        return [Segment(lead + before, style), Segment(text.cells[here], self.cursor_look), Segment(after, style)]

    def _style(self, row: int) -> Style:
        """All of a row is in the hue of its actor, if that has one."""
        term = self.grid.rows[row].term
        hue = self._hues.get(term.value) if term and self.grid.manner.rows in ("actors", "claimants") else None
        return self.rich_style if hue is None else self.look(f"grid--{actor_style(hue)}")

    def _row(self, row: int) -> RowText:
        """A row; those in view are asked for at once."""
        if row not in self._texts:
            top = self.scroll_offset.y
            view = range(max(top, 0), min(top + self.size.height, self.row_count()))
            asked = [each for each in view if each not in self._texts] if row in view else [row]
            drawn = row_texts(self.grid, asked, self.layout_now, self.first, self._glyphs)
            self._texts.update(zip(asked, drawn, strict=True))
        return self._texts[row]
