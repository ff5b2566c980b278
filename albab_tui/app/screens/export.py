"""The export: choose a format and a file name, see what will be written, write it."""

from __future__ import annotations

import os
import textwrap
from contextlib import aclosing, closing
from functools import partial
from pathlib import Path
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.widgets import Input, Label

from albab_tui.answers.answer import Answer
from albab_tui.answers.exports import AnyFormat, OutsideExport, asks_for, ending_of, outside_exports, stem_of
from albab_tui.answers.file_names import suggested_name
from albab_tui.answers.formats import FORMATS, SUFFIXES
from albab_tui.answers.rendering import Rendering
from albab_tui.answers.writing import WriteError, folder, write_steps
from albab_tui.app.beside import Beside
from albab_tui.app.bindings import bindings
from albab_tui.app.commands import Scope, bar, entry
from albab_tui.app.composing import compose_lines
from albab_tui.app.glyphs import Glyphs
from albab_tui.app.pages.styled_text import paragraph
from albab_tui.app.screens.page import SCROLL
from albab_tui.app.taking_turns import in_slices
from albab_tui.app.textual_private.screen import OpenScreen
from albab_tui.app.widgets.bars import KeyBar
from albab_tui.app.widgets.format_list import FormatList
from albab_tui.app.widgets.line_list import LineList
from albab_tui.app.widgets.line_view import LineView
from albab_tui.app.widgets.titles import entitle
from albab_tui.app.widgets.typed_line import TypedLine
from albab_tui.outside.outside_parts import Loaded, PartError
from albab_tui.text.cleaning import clean_line
from albab_tui.text.numbers import many

_PREVIEWED = 400
"""Lines of the file that the preview shows."""


class ExportScreen(OpenScreen[str | None]):
    """Gives back a message on what was written, or None where nothing was."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("export")
    SCOPES: ClassVar[tuple[Scope, ...]] = ("export",)
    DEFAULT_CSS = """
    ExportScreen {
        FormatList { height: 11; border: round $frame; }
        FormatList:focus, LineView:focus { border: round $border; border-title-style: bold reverse; }
        Horizontal { height: 1; padding: 0 1; }
        Label { width: auto; text-style: bold; }
        Input { width: 1fr; margin: 0 1; }
        LineView { height: 1fr; border: round $frame; padding: 0 1; }
    }
    """

    def __init__(self, answer: Answer, glyphs: Glyphs, read: tuple[Path, ...] = ()) -> None:
        super().__init__()
        self._read = read
        """What the answer was made from, which is never written over."""
        self._answer = answer
        self._glyphs = glyphs
        self._loading = Beside(self)
        self._refused: Path | None = None
        """A file that is there already, which only a second key overwrites."""

    def compose(self) -> ComposeResult:
        """Formats, file name, and the file's beginning."""
        yield FormatList(self._glyphs, id="formats")
        with Horizontal():
            yield Label("File", markup=False)
            yield TypedLine(suggested_name(self._answer, FORMATS[0]), id="name")
        yield LineView(wraps=False, id="preview")
        yield KeyBar(id="keys")

    @property
    def formats(self) -> FormatList:
        """The list of formats."""
        return self.query_one(FormatList)

    def on_mount(self) -> None:
        """Offer the first format; those from outside come when they are loaded."""
        entitle(self.formats, f"Export {self._answer.shown} of {self._answer.total} events as")
        self.formats.rows_changed(0)
        self.query_one(Input).focus()
        self._say_keys()
        self._preview()
        self._loading.do(outside_exports, self._offer)

    @property
    def looks_outside(self) -> bool:
        """Whether formats from outside are being looked for."""
        return self._loading.under_way

    def _offer(self, loaded: Loaded[OutsideExport] | Exception) -> None:
        """Offer formats from outside; one that can't be is told, and the others are there."""
        if isinstance(loaded, Exception):
            raise loaded
        if loaded.parts:
            self.formats.add(loaded.parts)
        if loaded.faults:
            self.query_one(KeyBar).say(" · ".join(loaded.faults))

    def on_descendant_focus(self) -> None:
        """The keys depend on where the focus is."""
        self._say_keys()

    def _say_keys(self) -> None:
        if self.query_one(Input).has_focus:
            write = entry("export", "write", f"write to {folder()}")
            self.query_one(KeyBar).show((write, *bar("export", without=("write",))))
        else:
            name = entry("export", "app.focus_next", "file name")
            self.query_one(KeyBar).show((name, SCROLL, entry("export", "close", "back")))

    def action_format(self, by: int) -> None:
        """Take the next format, or the one before."""
        self.formats.action_step(by)

    @on(LineList.Moved)
    def _choose_format(self) -> None:
        """The name's ending follows the format."""
        name = self.query_one(Input)
        if not asks_for(name.value, self.formats.format):
            with name.prevent(Input.Changed):  # which would come late and take back a key that came meanwhile
                name.value = stem_of(name.value, self._named_by(name.value)) + ending_of(self.formats.format)
            name.cursor_position = len(name.value)
        self._preview()

    @on(Input.Changed)
    def _follow_name(self) -> None:
        """The format follows the name's ending."""
        name = self.query_one(Input).value
        named = self._named_by(name)
        if named is not None and not asks_for(name, self.formats.format):
            self.formats.move_to(self.formats.formats.index(named))

    def _named_by(self, file: str) -> AnyFormat | None:
        """The format that a file's name asks for, among those to choose from."""
        return next((format for format in self.formats.formats if asks_for(file, format)), None)

    def _preview(self) -> None:
        """Show what the file begins with, once that is composed; keys go first."""
        self.run_worker(self._compose_preview(self.formats.format), exclusive=True)

    async def _compose_preview(self, format: AnyFormat) -> None:
        try:
            text = await compose_lines(self._answer, format, self._say_late, _PREVIEWED)
        except PartError as problem:
            self._show_fault(problem)
        else:
            self._show_beginning(text.splitlines())

    def _show_fault(self, problem: PartError) -> None:
        preview = self.query_one("#preview", LineView)
        entitle(preview, "This format can't be written")
        preview.show(tuple(map(paragraph, textwrap.wrap(str(problem), max(20, preview.size.width - 2)))))

    def _say_late(self) -> None:
        preview = self.query_one("#preview", LineView)
        entitle(preview, "What will be written: composing it")
        preview.show(())

    def _show_beginning(self, lines: list[str]) -> None:
        preview = self.query_one("#preview", LineView)
        shown = f"the first {_PREVIEWED} lines" if len(lines) > _PREVIEWED else many(len(lines), "line")
        entitle(preview, f"What will be written: {shown}")
        preview.show(tuple(paragraph(line.expandtabs()) for line in lines[:_PREVIEWED]))

    @on(TypedLine.Remarked)
    def _say_more(self, message: TypedLine.Remarked) -> None:
        self.query_one(KeyBar).say(message.words)

    @on(Input.Submitted)
    def action_write(self) -> None:
        """Write the file, unless there is one of that name; from the preview go back to the name first."""
        if self.query_one(Input).has_focus:
            self._write(overwrite=False)
        else:
            self.query_one(Input).focus()

    def action_overwrite(self) -> None:
        """Write over the file that was named in the refusal."""
        if self._refused is not None and self._refused == self._path():
            self._write(overwrite=True)

    def _typed(self) -> str:
        return os.path.expanduser(self.query_one(Input).value.strip())

    def _path(self) -> Path:
        """The file named; a name without an ending gets the format's."""
        path = Path(self._typed())
        return path.with_name(path.name + ending_of(self.formats.format)) if _named(path) and not path.suffix else path

    def _refusal(self, path: Path) -> str:
        """Why nothing can be written under this name, empty if it can."""
        if not _named(path):
            return "a file needs a name"
        if clean_line(str(path)) != str(path):
            return f"the name holds what can't be seen: {clean_line(str(path))}; leave it out"
        if self._typed().endswith(os.sep) or os.path.isdir(self._typed()):
            return f"{clean_line(self._typed())} is a folder; the file in it needs a name too"
        if self._named_by(path.name) is None:
            endings = (*SUFFIXES, *(ending_of(format) for format in self.formats.formats[len(FORMATS) :]))
            return f"no format ends in {clean_line(path.suffix)}; end the name with {', '.join(endings)}"
        return ""

    def _write(self, *, overwrite: bool) -> None:
        path = self._path()
        if refusal := self._refusal(path):
            self.query_one(KeyBar).say(refusal)
            return
        writing = self._write_beside(path, self.formats.format, overwrite=overwrite)
        self.run_worker(writing, group="write", exclusive=True)

    async def _write_beside(self, path: Path, format: AnyFormat, *, overwrite: bool) -> None:
        """Write in slices; who closes the screen meanwhile gives it up, and nothing is left behind."""
        rendering = Rendering(self._answer, format)
        say = partial(self.query_one(KeyBar).say, f"writing {clean_line(path.name)}; Esc gives it up")
        try:
            with closing(write_steps(path, rendering, overwrite=overwrite, reading=self._read)) as steps:
                async with aclosing(in_slices(steps, say)) as slices:
                    async for _ in slices:
                        pass
        except FileExistsError:
            self._refused = path
            self.query_one(KeyBar).say(
                f"^o writes over {clean_line(str(path))}, which is there already; or give another name"
            )
        except WriteError as problem:
            self.query_one(KeyBar).say(f"not written: {problem.reason}")
        except PartError as problem:
            self._show_fault(problem)
            self.query_one(KeyBar).say(f"not written: {problem}")
        else:
            where = path.absolute()
            self.dismiss(f"wrote {clean_line(where.name)} in {clean_line(str(where.parent))}")

    def action_close(self) -> None:
        """Go back without writing."""
        self.dismiss(None)


def _named(path: Path) -> bool:
    return path.name not in ("", "..")
