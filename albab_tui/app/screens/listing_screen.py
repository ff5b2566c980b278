"""A list above, the page of the row under the cursor below; a row can become the filter."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType

from albab_tui.app.bindings import bindings
from albab_tui.app.commands import Scope, bar
from albab_tui.app.glyphs import Glyphs
from albab_tui.app.pages.text import Paragraph
from albab_tui.app.pages.top_line import top_line
from albab_tui.app.session import Session
from albab_tui.app.textual_private.screen import OpenScreen
from albab_tui.app.widgets.bars import KeyBar, TopBar
from albab_tui.app.widgets.line_list import LineList
from albab_tui.app.widgets.line_view import LineView
from albab_tui.app.widgets.listing import Listing
from albab_tui.app.widgets.titles import entitle
from albab_tui.question.filter import Filter


class ListingScreen(OpenScreen[Filter | None]):
    """Gives back the session's filter with what was chosen, or None where the user only looked."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("listing")
    VERTICAL_BREAKPOINTS = [(0, "-short"), (14, "-tall")]  # noqa: RUF012
    SCOPES: ClassVar[tuple[Scope, ...]] = ("listing",)
    TITLES: ClassVar[tuple[str, str]] = ("", "")
    """Of the list and of the page."""
    DEFAULT_CSS = """
    ListingScreen {
        #list { height: auto; max-height: 40%; min-height: 3; border: round $panel-lighten-2; }
        #page { height: 1fr; border: round $panel-lighten-2; padding: 0 1; }
        #list:focus, #page:focus { border: round $border; border-title-style: bold reverse; }
        &.-short #list, &.-short #page {
            border: none; border-top: solid $panel-lighten-2; height: 1fr; max-height: 100%; min-height: 2;
        }
        &.-short #list:focus, &.-short #page:focus { border: none; border-top: solid $border; }
    }
    """

    def __init__(self, session: Session, glyphs: Glyphs) -> None:
        super().__init__()
        self.session = session
        self.glyphs = glyphs

    def rows(self) -> tuple[str, ...]:
        """The rows of the list."""
        raise NotImplementedError

    def page(self, row: int) -> tuple[Paragraph, ...]:
        """The page of a row."""
        raise NotImplementedError

    def chosen(self, row: int) -> Filter:
        """The filter that a row makes of the session's."""
        raise NotImplementedError

    def compose(self) -> ComposeResult:
        """The filter in force, the list, the page."""
        yield TopBar(id="top")
        yield Listing(self.rows(), self.glyphs, id="list")
        yield LineView(id="page")
        yield KeyBar(id="keys")

    @property
    def list(self) -> Listing:
        """The list."""
        return self.query_one(Listing)

    def on_mount(self) -> None:
        """Show the first row's page."""
        self.query_one(TopBar).show(top_line(self.session, self.glyphs))
        for pane, title in zip((self.list, self.query_one("#page")), self.TITLES, strict=True):
            entitle(pane, title)
        self.list.rows_changed(0)
        self.list.focus()
        self.query_one(KeyBar).show(bar(*self.SCOPES))
        self._show_page()

    @on(LineList.Moved)
    def _show_page(self) -> None:
        if self.list.cursor >= 0:
            self.query_one("#page", LineView).show(self.page(self.list.cursor))

    @on(LineList.Chosen)
    def action_choose(self) -> None:
        """Filter by the row under the cursor."""
        if self.list.cursor >= 0:
            self.dismiss(self.chosen(self.list.cursor))

    def action_close(self) -> None:
        """Go back without a filter."""
        self.dismiss(None)
