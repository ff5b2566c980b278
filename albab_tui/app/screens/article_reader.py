"""A whole article to read, from passage to passage that the store cites."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType

from albab_tui.app.bindings import bindings
from albab_tui.app.commands import bar
from albab_tui.app.pages.article_page import ArticlePage, article_page
from albab_tui.app.screens.page import SCROLL
from albab_tui.app.session import Session
from albab_tui.app.textual_private.screen import OpenScreen
from albab_tui.app.widgets.bars import KeyBar
from albab_tui.app.widgets.line_view import LineView
from albab_tui.app.widgets.titles import entitle
from albab_tui.articles.folder import ArticleError


def article_screen(session: Session, source: str, event: str = "") -> ArticleScreen | str:
    """The reader of an article; where its text can't be read, why.

    Args:
        session: what is looked at: only passages on events within its filter are marked.
        source: the article's id.
        event: id of the event on whose passage it opens; at its beginning if left out.
    """
    archive, selection = session.archive, session.selection
    known = session.names.sources[source]
    try:
        page = article_page(
            known, session.texts, archive.drawn(source), session.names, lambda each: selection.place(each) is not None
        )
    except ArticleError as error:
        return str(error)
    return ArticleScreen(page, event)


class ArticleScreen(OpenScreen[str | None]):
    """Gives back the id of the event that was chosen, or None where the user only read.

    Args:
        page: the article.
        event: id of the event on whose passage it opens; at its beginning if left out.
    """

    BINDINGS: ClassVar[list[BindingType]] = bindings("article", "page")
    DEFAULT_CSS = "ArticleScreen LineView { border: round $border; padding: 0 1; }"

    def __init__(self, page: ArticlePage, event: str = "") -> None:
        super().__init__()
        self._page = page
        self._at = -1
        """Which of the cited passages is read; -1 before the first."""
        self._claim = 0
        """Which of the reports on it."""
        for place, each in enumerate(page.cited):
            ids = [dossier.event.id for dossier, _ in each.claims]
            if event in ids:
                self._at, self._claim = place, ids.index(event)
                break

    def compose(self) -> ComposeResult:
        """The text, and how to leave it."""
        yield LineView(id="page")
        yield KeyBar(id="keys")

    def on_mount(self) -> None:
        """Show the article."""
        view = self.query_one(LineView)
        entitle(view, "Article")
        view.show(self._page.paragraphs)
        view.focus()
        self.query_one(KeyBar).show((SCROLL, *bar("article", "page")))
        if self._at >= 0:
            self.call_after_refresh(self._show_passage)

    def action_passage(self, by: int) -> None:
        """Go to the next cited passage, or the one before, around the end."""
        if not self._page.cited:
            self.query_one(KeyBar).say("nothing that is looked at cites this article")
            return
        count = len(self._page.cited)
        self._at = (self._at + by) % count if self._at >= 0 else (0 if by > 0 else count - 1)
        self._claim = 0
        self._show_passage()

    def action_claim(self) -> None:
        """Go to the next report on the same passage."""
        if self._at < 0:
            self.action_passage(1)
            return
        self._claim = (self._claim + 1) % len(self._page.cited[self._at].claims)
        self._show_passage()

    def _show_passage(self) -> None:
        place = self._page.cited[self._at]
        self.query_one(LineView).show_paragraph(place.row)
        dossier, _ = place.claims[self._claim]
        told = f"passage {self._at + 1} of {len(self._page.cited)}, claim {self._claim + 1} of {len(place.claims)}"
        self.query_one(KeyBar).say(f"{told}: {dossier.event.title}")

    def action_choose(self) -> None:
        """Go to the event of the report that is read."""
        if self._at < 0:
            self.query_one(KeyBar).say("n goes to the first passage that is cited")
        else:
            dossier, _ = self._page.cited[self._at].claims[self._claim]
            self.dismiss(dossier.event.id)

    @on(LineView.Followed)
    def _followed(self, message: LineView.Followed) -> None:
        self.dismiss(message.id)

    def action_close(self) -> None:
        """Go back to where it was opened."""
        self.dismiss(None)
