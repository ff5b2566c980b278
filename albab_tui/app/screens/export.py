"""The export: choose a format and a file name, see what will be written, write it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import ClassVar

from rich.segment import Segment
from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Input, Label

from albab_tui.answers.answer import Answer
from albab_tui.answers.formats import FORMATS, Format, format_of, suffix_of
from albab_tui.answers.rendering import render
from albab_tui.answers.writing import WriteError, suggested_name, write_new
from albab_tui.app.glyphs import Glyphs
from albab_tui.app.pages.text import clip, paragraph
from albab_tui.app.widgets.bars import KeyBar
from albab_tui.app.widgets.line_list import LineList
from albab_tui.app.widgets.line_view import LineView
from albab_tui.store.cleaning import clean_line

_PREVIEWED = 400
"""Lines of the file that the preview shows."""

FORMAT_WORDS: dict[Format, str] = {
    "text": "plain text, for a message or a terminal",
    "markdown": "for notes and issue trackers",
    "html": "one page, with no outside reference",
    "svg": "the text as a picture",
    "json": "everything, for programs",
    "csv": "one row for each report, for a spreadsheet",
}


class FormatList(LineList):
    """One row for each format."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"formats--cursor", "formats--rest"}
    DEFAULT_CSS = """
    FormatList {
        & .formats--cursor { text-style: reverse; }
        & .formats--rest { text-style: bold underline; }
    }
    """

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
        style = self.look("formats--cursor" if self.has_focus else "formats--rest") if cursor else self.rich_style
        return [Segment(clip(text, width), style)]


class ExportScreen(Screen[str | None]):
    """Gives back a message on what was written, or None where nothing was."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "write", "write"),
        Binding("ctrl+o", "overwrite", "overwrite"),
        Binding("escape", "close", "Back"),
        Binding("q", "close", "Back"),
    ]
    DEFAULT_CSS = """
    ExportScreen {
        FormatList { height: 8; border: round $panel-lighten-2; }
        FormatList:focus, LineView:focus { border: round $border; border-title-style: bold reverse; }
        Horizontal { height: 1; padding: 0 1; }
        Label { width: auto; text-style: bold; }
        Input { width: 1fr; margin: 0 1; }
        LineView { height: 1fr; border: round $panel-lighten-2; padding: 0 1; }
    }
    """

    def __init__(self, answer: Answer, glyphs: Glyphs) -> None:
        super().__init__()
        self._answer = answer
        self._glyphs = glyphs
        self._contents: dict[Format, str] = {}
        """What was made already: a large answer takes seconds in each format."""
        self._refused: Path | None = None
        """A file that is there already, which only a second key overwrites."""

    def compose(self) -> ComposeResult:
        """Formats, file name, and the file's beginning."""
        yield FormatList(self._glyphs, id="formats")
        with Horizontal():
            yield Label("File", markup=False)
            name = Input(suggested_name(self._answer, FORMATS[0]), compact=True, select_on_focus=False, id="name")
            name.cursor_blink = False
            yield name
        yield LineView(wraps=False, id="preview")
        yield KeyBar(id="keys")

    @property
    def formats(self) -> FormatList:
        """The list of formats."""
        return self.query_one(FormatList)

    def on_mount(self) -> None:
        """Offer the first format."""
        counts = self._answer.counts
        self.formats.border_title = Content(f"Export {counts.shown} of {counts.total} events as")
        self.formats.rows_changed(0)
        self.formats.focus()
        self._say_keys()
        self._preview()

    def _say_keys(self) -> None:
        self.query_one(KeyBar).show(
            (), f"Enter write to {clean_line(str(Path.cwd()))}   Tab file name, preview   Esc back"
        )

    @on(LineList.Moved)
    def _choose_format(self) -> None:
        name = self.query_one(Input)
        stem = name.value.rpartition(".")[0] if format_of(name.value) else name.value
        name.value = stem + suffix_of(self.formats.format)
        name.cursor_position = len(name.value)
        self._preview()

    def _content(self) -> str:
        """What the file will hold."""
        format = self.formats.format
        if format not in self._contents:
            self._contents[format] = render(self._answer, format)
        return self._contents[format]

    def _preview(self) -> None:
        lines = self._content().splitlines()
        preview = self.query_one("#preview", LineView)
        shown = f"first {_PREVIEWED} of {len(lines)} lines" if len(lines) > _PREVIEWED else f"{len(lines)} lines"
        preview.border_title = Content(f"What will be written: {shown}")
        preview.show(tuple(paragraph(line.expandtabs()) for line in lines[:_PREVIEWED]))

    @on(Input.Submitted)
    @on(LineList.Chosen)
    def action_write(self) -> None:
        """Write the file, unless there is one of that name."""
        self._write(overwrite=False)

    def action_overwrite(self) -> None:
        """Write over the file that was named in the refusal."""
        if self._refused is not None and self._refused == self._path():
            self._write(overwrite=True)

    def _path(self) -> Path:
        return Path(os.path.expanduser(self.query_one(Input).value.strip()))

    def _write(self, *, overwrite: bool) -> None:
        path = self._path()
        if not path.name:
            self.query_one(KeyBar).say("a file needs a name")
            return
        try:
            write_new(path, self._content(), overwrite=overwrite)
        except FileExistsError:
            self._refused = path
            self.query_one(KeyBar).say(
                f"^o writes over {clean_line(str(path))}, which is there already; or Tab: give another name"
            )
        except WriteError as problem:
            self.query_one(KeyBar).say(f"not written: {problem.reason}")
        else:
            where = path.absolute()
            self.dismiss(f"wrote {clean_line(where.name)} in {clean_line(str(where.parent))}")

    def on_key(self) -> None:
        """A message lasts until the next key."""
        self.query_one(KeyBar).say("")

    def action_close(self) -> None:
        """Go back without writing."""
        self.dismiss(None)
