"""The summary as plain text, to be selected with the terminal's own means or copied: the kiosk's export."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType

from albab_tui.answers.answer import Answer
from albab_tui.app.bindings import bindings
from albab_tui.app.commands import bar
from albab_tui.app.composing import compose_lines
from albab_tui.app.pages.styled_text import paragraph
from albab_tui.app.screens.page import SCROLL
from albab_tui.app.textual_private.screen import OpenScreen
from albab_tui.app.widgets.bars import KeyBar
from albab_tui.app.widgets.line_view import LineView


class PlainScreen(OpenScreen[str | None]):
    """Shows an answer's text from edge to edge; gives back a message, or None where the user only looked."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("plain", "page")

    def __init__(self, answer: Answer) -> None:
        super().__init__()
        self._answer = answer
        self._text = ""
        """All of it, once it is composed."""
        self._to_copy = False
        """Whether it is to be copied as soon as it is composed."""

    def compose(self) -> ComposeResult:
        """The text and how to leave it."""
        yield LineView(id="page")
        yield KeyBar(id="keys")

    def on_mount(self) -> None:
        """Show the text."""
        self.query_one(LineView).focus()
        self.query_one(KeyBar).show((SCROLL, *bar("plain", "page")))
        self.run_worker(self._compose_text())

    async def _compose_text(self) -> None:
        self._text = await compose_lines(self._answer, "text", self._say_late)
        self.query_one(LineView).show(tuple(paragraph(line.expandtabs()) for line in self._text.splitlines()))
        self.query_one(KeyBar).say("")
        if self._to_copy:
            self.action_copy()

    def _say_late(self) -> None:
        self.query_one(KeyBar).say("composing it")

    def action_copy(self) -> None:
        """Send all of it to the terminal's clipboard, once it is composed."""
        self._to_copy = not self._text
        if self._to_copy:
            return
        self.app.copy_to_clipboard(self._text)
        self.dismiss("sent to the terminal's clipboard; some terminals ask or refuse")

    def action_close(self) -> None:
        """Go back."""
        self.dismiss(None)
