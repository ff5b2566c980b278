"""The formats of an export, to choose from."""

from __future__ import annotations

from rich.segment import Segment

from albab_tui.answers.formats import FORMATS, Format
from albab_tui.app.glyphs import Glyphs
from albab_tui.app.pages.styled_text import clip
from albab_tui.app.widgets.line_list import LineList

FORMAT_WORDS: dict[Format, str] = {
    "text": "plain text, for a message or a terminal",
    "markdown": "for notes and issue trackers",
    "html": "one page, with no outside reference",
    "svg": "the text as a picture",
    "json": "everything, for programs",
    "csv": "one row for each report, for a spreadsheet",
}


class FormatList(LineList, can_focus=False):
    """One row for each format; keys reach it through its screen, whose file name takes all others."""

    def __init__(self, glyphs: Glyphs, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._glyphs = glyphs

    @property
    def format(self) -> Format:
        """The format under the cursor."""
        return FORMATS[max(self.cursor, 0)]

    def row_count(self) -> int:
        """How many formats there are."""
        return len(FORMATS)

    def draw(self, row: int, width: int, *, cursor: bool) -> list[Segment]:
        """One format."""
        name = FORMATS[row]
        text = f"{self._glyphs.cursor if cursor else ' '} {name:<9} {FORMAT_WORDS[name]}"
        return [Segment(clip(text, width), self.look("list--cursor") if cursor else self.rich_style)]
