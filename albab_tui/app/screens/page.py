"""A page over the whole screen."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType

from albab_tui.app.bindings import bindings
from albab_tui.app.commands import Scope, bar, entry
from albab_tui.app.pages.styled_text import Paragraph
from albab_tui.app.textual_private.screen import OpenScreen, Result
from albab_tui.app.widgets.bars import KeyBar
from albab_tui.app.widgets.line_view import LineView
from albab_tui.app.widgets.titles import entitle

SCROLL = entry("list", "page(1)", "scroll")


class PageScreen(OpenScreen[Result | None]):
    """Shows paragraphs to scroll through; q or Esc closes it."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("page")
    SCOPES: ClassVar[tuple[Scope, ...]] = ("page",)
    DEFAULT_CSS = "PageScreen LineView { border: round $border; padding: 0 1; }"

    def __init__(self, title: str, paragraphs: tuple[Paragraph, ...]) -> None:
        super().__init__()
        self._title = title
        self._paragraphs = paragraphs

    def compose(self) -> ComposeResult:
        """The page and how to leave it."""
        yield LineView(id="page")
        yield KeyBar(id="keys")

    def on_mount(self) -> None:
        """Show the page."""
        page = self.query_one(LineView)
        entitle(page, self._title)
        page.show(self._paragraphs)
        page.focus()
        self.query_one(KeyBar).show((SCROLL, *bar(*self.SCOPES)))

    def action_close(self) -> None:
        """Go back to where it was opened."""
        self.dismiss(None)
