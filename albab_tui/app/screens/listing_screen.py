"""A list, and below or beside it the page of the row under the cursor; a row can become the filter."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Container

from albab_tui.app.asking import found, remember_search
from albab_tui.app.bindings import bindings
from albab_tui.app.commands import Scope, bar
from albab_tui.app.found_rows import find_row
from albab_tui.app.glyphs import Glyphs
from albab_tui.app.pages.styled_text import Paragraph
from albab_tui.app.pages.top_line import top_line
from albab_tui.app.screens.finding_screen import FindingScreen
from albab_tui.app.screens.place_screen import PlaceScreen
from albab_tui.app.session import Session
from albab_tui.app.trail import Over
from albab_tui.app.widgets.bars import KeyBar, TopBar
from albab_tui.app.widgets.line_list import LineList
from albab_tui.app.widgets.line_view import LineView
from albab_tui.app.widgets.listing import Listing
from albab_tui.app.widgets.titles import entitle
from albab_tui.question.filter import Filter
from albab_tui.text.sought import searchable

if TYPE_CHECKING:
    from albab_tui.app.course import Beginning, Itinerary, Marking


class ListingScreen(FindingScreen[Filter | str | None], PlaceScreen[Filter | str | None]):
    """Gives back the session's filter with what was chosen, the id of an event to go to, or None for neither.

    Args:
        session: what is looked at.
        glyphs: the signs.
        row: the row under the cursor to begin with.
    """

    BINDINGS: ClassVar[list[BindingType]] = bindings("listing")
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (150, "-wider")]  # noqa: RUF012
    VERTICAL_BREAKPOINTS = [(0, "-short"), (14, "-tall")]  # noqa: RUF012
    WHAT: ClassVar[str] = ""
    """Which of the lists it is."""
    SCOPES: ClassVar[tuple[Scope, ...]] = ("listing",)
    LEFT_OUT: ClassVar[tuple[str, ...]] = ()
    """Actions of these scopes whose keys mean something else here."""
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

    def __init__(self, session: Session, glyphs: Glyphs, row: int = 0) -> None:
        super().__init__(session)
        self.glyphs = glyphs
        self._first = row

    @property
    def over(self) -> Over:
        """The list, with the row under its cursor."""
        return Over(self.WHAT, at=str(self.list.cursor))

    def listing(self) -> Listing:
        """The list, whose id is ``list``."""
        return Listing(self.rows(), self.glyphs, id="list")

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
            yield self.listing()
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
        self.list.rows_changed(self._first)
        self.back_to_reading()
        self._show_hits()
        self._show_page()

    # Finding a row.

    def take_words(self, line: str) -> None:
        """Go to the first row that holds the words."""
        remember_search(self.session, line)
        self._show_hits()
        if line.strip():
            self.action_find_row(0)

    def back_to_reading(self) -> None:
        """Put the keys into the list."""
        self.list.focus()
        self.query_one(KeyBar).show(bar(*self.SCOPES, without=self.LEFT_OUT))

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

    # Choosing a row.

    @on(LineList.Moved)
    def _show_page(self) -> None:
        if self.list.cursor >= 0:
            self.query_one("#page", LineView).show(self.page(self.list.cursor))

    @on(LineList.Chosen)
    def _choose_clicked(self) -> None:
        self.action_choose()

    def action_choose(self) -> None:
        """Filter by the row under the cursor."""
        if self.list.cursor >= 0:
            self.dismiss(self.chosen(self.list.cursor))

    def reading(self, row: int) -> Itinerary:
        """What is read of the articles at a row."""
        raise NotImplementedError

    def action_article(self) -> None:
        """Read the articles at the row under the cursor."""
        if self.list.cursor >= 0:
            self._open_articles(self.list.cursor, *self.reading(self.list.cursor))

    def reopen(self, over: Over) -> None:
        """Open the articles again that were read over this list."""
        from albab_tui.app.course import coming_back

        row = int(over.of)
        marking, _ = self.reading(row)
        self._open_articles(row, marking, coming_back(over.at))

    def _open_articles(self, row: int, marking: Marking, begin: Beginning) -> None:
        from albab_tui.app.screens.article_reader import article_screen

        screen = article_screen(self.session, self.glyphs, marking, begin, str(row))
        if isinstance(screen, str):
            self.say(screen)
        else:
            self.app.push_screen(screen, self._go_to_read)

    def _go_to_read(self, chosen: Filter | str | None) -> None:
        """Give on what was chosen over this list."""
        if chosen is not None:
            self.dismiss(chosen)

    def action_close(self) -> None:
        """Go back without a filter."""
        self.dismiss(None)
