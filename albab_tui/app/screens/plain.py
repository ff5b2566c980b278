"""The summary as plain text, to be selected with the terminal's own means or copied: the kiosk's export."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.screen import Screen

from albab_tui.answers.answer import Answer
from albab_tui.answers.rendering import render
from albab_tui.app.pages.text import paragraph
from albab_tui.app.widgets.bars import KeyBar
from albab_tui.app.widgets.line_view import LineView


class PlainScreen(Screen[str | None]):
    """Shows an answer's text from edge to edge; gives back a message, or None where the user only looked."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("y", "copy", "Copy"),
        Binding("q,escape,e,backspace", "close", "Back"),
    ]

    def __init__(self, answer: Answer) -> None:
        super().__init__()
        self._text = render(answer, "text")

    def compose(self) -> ComposeResult:
        """The text and how to leave it."""
        yield LineView(id="page")
        yield KeyBar(id="keys")

    def on_mount(self) -> None:
        """Show the text."""
        page = self.query_one(LineView)
        page.show(tuple(paragraph(line.expandtabs()) for line in self._text.splitlines()))
        page.focus()
        self.query_one(KeyBar).show((), "y copy all of it   q back   ↑↓ PgUp PgDn scroll")

    def action_copy(self) -> None:
        """Send all of it to the terminal's clipboard."""
        self.app.copy_to_clipboard(self._text)
        self.dismiss("sent to the terminal's clipboard; some terminals ask or refuse")

    def action_close(self) -> None:
        """Go back."""
        self.dismiss(None)
