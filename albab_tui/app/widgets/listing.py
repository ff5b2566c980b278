"""A plain list: one text for each row, the same look everywhere."""

from __future__ import annotations

from rich.segment import Segment

from albab_tui.app.glyphs import Glyphs
from albab_tui.app.pages.styled_text import clip
from albab_tui.app.widgets.line_list import LineList
from albab_tui.app.widgets.marking import mark_words


class Listing(LineList):
    """Shows rows of text."""

    def __init__(self, rows: tuple[str, ...], glyphs: Glyphs, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._rows = rows
        self._glyphs = glyphs

    def row_count(self) -> int:
        """How many rows there are."""
        return len(self._rows)

    def draw(self, row: int, width: int, *, cursor: bool) -> list[Segment]:
        """One row behind the cursor's sign."""
        text = f"{self._glyphs.cursor if cursor else ' '} {self._rows[row]}"
        return mark_words([Segment(clip(text, width), self.cursor_look if cursor else self.rich_style)], self.needles)
