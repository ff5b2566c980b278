"""The formats of an export, to choose from."""

from __future__ import annotations

from rich.segment import Segment

from albab_tui.answers.exports import AnyFormat, OutsideExport
from albab_tui.answers.formats import FORMATS, Format
from albab_tui.app.glyphs import Glyphs
from albab_tui.app.pages.styled_text import clip
from albab_tui.app.widgets.line_list import LineList

FORMAT_WORDS: dict[Format, str] = {
    "text": "plain text, for a message or a terminal",
    "markdown": "for notes and issue trackers",
    "html": "one page, with no outside reference",
    "chart": "a drawing: lanes of actors along time, for A4",
    "svg": "the text as a picture",
    "json": "everything, for programs",
    "csv": "one row for each report, for a spreadsheet",
    "csv-flat": "one row for each event, in columns like UCDP's",
    "bibtex": "the sources alone, for LaTeX with biblatex",
    "csl": "the sources alone, for citation managers",
}

_MOST_ROWS = 10
_FRAME = 2


class FormatList(LineList, can_focus=False):
    """One row for each format; keys reach it through its screen, whose file name takes all others."""

    def __init__(self, glyphs: Glyphs, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._glyphs = glyphs
        self.formats: tuple[AnyFormat, ...] = FORMATS
        """Those to choose from, in the order of the rows."""

    @property
    def format(self) -> AnyFormat:
        """The format under the cursor."""
        return self.formats[max(self.cursor, 0)]

    def add(self, exports: tuple[OutsideExport, ...]) -> None:
        """Offer formats from outside below the program's own; the cursor stays where it is."""
        self.formats = (*FORMATS, *exports)
        self.styles.height = min(len(self.formats), _MOST_ROWS) + _FRAME
        self.rows_changed(self.cursor)

    def row_count(self) -> int:
        """How many formats there are."""
        return len(self.formats)

    def draw(self, row: int, width: int, *, cursor: bool) -> list[Segment]:
        """One format."""
        format = self.formats[row]
        name, words = (
            (format.name, format.label) if isinstance(format, OutsideExport) else (format, FORMAT_WORDS[format])
        )
        text = f"{self._glyphs.cursor if cursor else ' '} {name:<9} {words}"
        return [Segment(clip(text, width), self.look("list--cursor") if cursor else self.rich_style)]
