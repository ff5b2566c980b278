"""A table of values with what stands behind them: value, who, where and when told, as wide as there is room."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from rich.segment import Segment

from albab_tui.answers.comparing import Compared, Said
from albab_tui.app.glyphs import Glyphs
from albab_tui.app.pages.comparison_columns import Columns, beside, columns
from albab_tui.app.pages.styled_text import clip
from albab_tui.app.widgets.listing import Listing
from albab_tui.app.widgets.marking import mark_words
from albab_tui.app.widgets.stops import ListedStops, Stops


class ComparisonTable(Listing):
    """Shows what is compared, each thing under its heading."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"comparison--heading", "comparison--differs"}
    DEFAULT_CSS = """
    ComparisonTable {
        & .comparison--heading { text-style: bold; color: $heading; }
        & .comparison--differs { text-style: bold; color: $disputed; }
    }
    """

    def __init__(self, compared: Sequence[Compared], glyphs: Glyphs, *, id: str | None = None) -> None:
        super().__init__((), glyphs, id=id)
        self.table: list[Compared | Said] = []
        """Headings and rows; what several events hold is one row."""
        for each in compared:
            self.table += (each,) if each.is_of_events else (each, *each.rows)
        self._columns: tuple[int, Columns] | None = None
        """The width for which they were laid out last, and the columns."""

    def row_on(self, event: str | None) -> int:
        """The first row on an event; 0 where there is none."""
        rows = enumerate(self.table)
        return next((number for number, row in rows if isinstance(row, Said) and row.event == event), 0)

    def row_count(self) -> int:
        """How many rows there are, headings among them."""
        return len(self.table)

    def stops(self) -> Stops:
        """The cursor stops at values only."""
        rows = enumerate(self.table)
        return ListedStops([number for number, row in rows if isinstance(row, Said) or row.is_of_events])

    def nothing(self) -> tuple[str, ...]:
        """That there is nothing to compare."""
        return ("No report here gives it.",)

    def draw(self, row: int, width: int, *, cursor: bool) -> list[Segment]:
        """A heading, or a value with what stands behind it."""
        content = self.table[row]
        if isinstance(content, Compared) and not content.is_of_events:
            sign = self._glyphs.disputed if content.differs else " "
            look = self.look("comparison--differs" if content.differs else "comparison--heading")
            return mark_words([Segment(clip(f"{sign} {content.label}", width), look)], self.needles)
        lead = f"{self._glyphs.cursor if cursor else ' '} "
        room = width - len(lead)
        line = self._columns_of(room).line(content) if isinstance(content, Said) else beside(content, room)
        text = clip(lead + line, width)
        return mark_words([Segment(text, self.cursor_look if cursor else self.rich_style)], self.needles)

    def _columns_of(self, width: int) -> Columns:
        if self._columns is None or self._columns[0] != width:
            self._columns = width, columns((row for row in self.table if isinstance(row, Said)), width)
        return self._columns[1]
