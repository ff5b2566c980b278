"""What of an event is to be copied: choose, see it, take it."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType

from albab_tui.app.bindings import bindings
from albab_tui.app.commands import Scope, bar
from albab_tui.app.copies import CopyChoice
from albab_tui.app.glyphs import Glyphs
from albab_tui.app.pages.styled_text import paragraph
from albab_tui.app.textual_private.screen import OpenScreen
from albab_tui.app.widgets.bars import KeyBar
from albab_tui.app.widgets.line_list import LineList
from albab_tui.app.widgets.line_view import LineView
from albab_tui.app.widgets.listing import Listing
from albab_tui.app.widgets.titles import entitle


class CopyingScreen(OpenScreen[str | None]):
    """Gives back the text that was chosen, or None where the user only looked."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("copying")
    SCOPES: ClassVar[tuple[Scope, ...]] = ("copying",)
    DEFAULT_CSS = """
    CopyingScreen {
        #list { height: auto; max-height: 50%; border: round $frame; }
        #page { height: 1fr; border: round $frame; padding: 0 1; }
        #list:focus, #page:focus { border: round $border; border-title-style: bold reverse; }
    }
    """

    def __init__(self, choices: tuple[CopyChoice, ...], title: str, glyphs: Glyphs) -> None:
        super().__init__()
        self._choices = choices
        self._title = title
        self._glyphs = glyphs

    def compose(self) -> ComposeResult:
        """The formats, and the text in the one under the cursor."""
        yield Listing(tuple(choice.row for choice in self._choices), self._glyphs, id="list")
        yield LineView(id="page")
        yield KeyBar(id="keys")

    @property
    def list(self) -> Listing:
        """The list of formats."""
        return self.query_one(Listing)

    def on_mount(self) -> None:
        """Offer the first."""
        entitle(self.list, self._title)
        entitle(self.query_one("#page"), "What is copied")
        self.list.rows_changed(0)
        self.list.focus()
        self.query_one(KeyBar).show(bar("copying"))
        self._show_text()

    @on(LineList.Moved)
    def _show_text(self) -> None:
        lines = self._choices[max(self.list.cursor, 0)].text().splitlines()
        self.query_one("#page", LineView).show(tuple(paragraph(line.expandtabs()) for line in lines))

    @on(LineList.Chosen)
    def action_take(self) -> None:
        """Give back the text in the format under the cursor."""
        self.dismiss(self._choices[max(self.list.cursor, 0)].text())

    def action_close(self) -> None:
        """Go back; nothing is copied."""
        self.dismiss(None)
