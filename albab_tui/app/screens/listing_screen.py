"""A list, and below or beside it the page of the row under the cursor; a row can become the filter."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Container
from textual.content import Content

from albab_tui.app.asking import QUESTIONS, RefusedError, found, remember_search
from albab_tui.app.bindings import bindings
from albab_tui.app.commands import Scope, bar
from albab_tui.app.found_rows import find_row
from albab_tui.app.glyphs import Glyphs
from albab_tui.app.pages.styled_text import Paragraph
from albab_tui.app.pages.top_line import top_line
from albab_tui.app.session import Session
from albab_tui.app.textual_private.screen import OpenScreen
from albab_tui.app.widgets.bars import KeyBar, TopBar
from albab_tui.app.widgets.line_list import LineList
from albab_tui.app.widgets.line_view import LineView
from albab_tui.app.widgets.listing import Listing
from albab_tui.app.widgets.prompt import Prompt
from albab_tui.app.widgets.prompting import PromptAbandoned, PromptAnswered, PromptDeserted, PromptRemarked
from albab_tui.app.widgets.titles import entitle
from albab_tui.question.filter import Filter
from albab_tui.text.sought import searchable


class ListingScreen(OpenScreen[Filter | None]):
    """Gives back the session's filter with what was chosen, or None where the user only looked."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("listing")
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (150, "-wider")]  # noqa: RUF012
    VERTICAL_BREAKPOINTS = [(0, "-short"), (14, "-tall")]  # noqa: RUF012
    SCOPES: ClassVar[tuple[Scope, ...]] = ("listing",)
    TITLES: ClassVar[tuple[str, str]] = ("", "")
    """Of the list and of the page."""
    DEFAULT_CSS = """
    ListingScreen {
        #body { height: 1fr; layout: vertical; }
        #list { height: auto; max-height: 40%; min-height: 3; border: round $frame; }
        #page { height: 1fr; border: round $frame; padding: 0 1; }
        #list:focus, #page:focus { border: round $border; border-title-style: bold reverse; }
        &.-wider {
            #body { layout: horizontal; }
            #list { width: 1fr; height: 1fr; max-height: 100%; }
            #page { width: 1fr; }
        }
        &.-short #list, &.-short #page {
            border: none; border-top: solid $frame; height: 1fr; max-height: 100%; min-height: 2;
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

    def texts(self, row: int) -> Iterable[str]:
        """What a row is found by."""
        raise NotImplementedError

    def chosen(self, row: int) -> Filter:
        """The filter that a row makes of the session's."""
        raise NotImplementedError

    def compose(self) -> ComposeResult:
        """The filter in force, the list, the page."""
        yield TopBar(id="top")
        with Container(id="body"):
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
        self._back_to_list()
        self._show_hits()
        self._show_page()

    def _back_to_list(self) -> None:
        self.list.focus()
        self.query_one(KeyBar).show(bar(*self.SCOPES))

    # Finding a row.

    def action_ask_words(self) -> None:
        """Ask for words that a row holds."""
        question, session = QUESTIONS["search"], self.session
        complete = partial(question.complete, session)
        self.mount(Prompt("search", "Find", "", session.typed, complete, self.focused), after="#body")
        self.query_one(KeyBar).show(bar("prompt", without=("complete(1)",)))

    @on(PromptAnswered)
    def _answered(self, message: PromptAnswered) -> None:
        """Go to the first row that holds the words; a line that is refused stays, to be mended."""
        self.session.typed.add("search", message.text)
        try:
            remember_search(self.session, message.text)
        except RefusedError as problem:
            message.prompt.refuse(problem.position)
            self.say(str(problem))
            return
        self._finish(message.prompt)
        self._show_hits()
        if message.text.strip():
            self.action_find_row(0)

    @on(PromptAbandoned)
    @on(PromptDeserted)
    def _left(self, message: PromptAbandoned | PromptDeserted) -> None:
        self._finish(message.prompt)

    @on(PromptRemarked)
    def _remarked(self, message: PromptRemarked) -> None:
        self.say(message.words)

    def _finish(self, prompt: Prompt) -> None:
        prompt.finish()
        self._back_to_list()

    def action_find_row(self, by: int) -> None:
        """Go to the next row that holds the words, or the one before."""
        rows = [searchable(self.texts(row)) for row in range(self.list.row_count())]
        match = find_row(rows, self.session.searched, self.list.cursor, by)
        if match is not None:
            self.list.move_to(int(match.id))
        self.say(found(self.session, match))

    def _show_hits(self) -> None:
        for pane in (self.list, self.query_one("#page", LineView)):
            pane.mark(self.session.needles)

    def say(self, words: Content | str) -> None:
        """Show a message until the next key."""
        self.query_one(KeyBar).say(words)

    # Choosing a row.

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
