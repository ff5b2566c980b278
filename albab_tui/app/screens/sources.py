"""The sources: the articles, each with everything drawn from it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType

from albab_tui.app.bindings import bindings
from albab_tui.app.commands import Scope
from albab_tui.app.pages.source_page import source_page
from albab_tui.app.pages.styled_text import Paragraph
from albab_tui.app.screens.listing_screen import ListingScreen
from albab_tui.evidence.in_words import day_words
from albab_tui.evidence.searched import shown_texts
from albab_tui.model.source import Source
from albab_tui.question.filter import Filter
from albab_tui.text.widths import cell_width

if TYPE_CHECKING:
    from albab_tui.app.course import Itinerary


class SourcesScreen(ListingScreen):
    """One row for each source: id, how many events it reports and how many alone, date, title."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("sources")
    SCOPES: ClassVar[tuple[Scope, ...]] = ("sources", "listing")
    WHAT = "sources"
    TITLES = ("Sources: id, events, from it alone, day, title", "Everything drawn from it")

    @property
    def _sources(self) -> tuple[Source, ...]:
        return tuple(self.session.names.sources.values())

    def rows(self) -> tuple[str, ...]:
        """The sources, in the store's order."""
        found = self.session.archive.reach()
        sources = self._sources
        ids = max((cell_width(source.id) for source in sources), default=0)
        days = max((cell_width(day_words(source)) for source in sources), default=0)
        return tuple(
            f"{source.id:<{ids}} {found.events[source.id]:>4} {found.alone[source.id]:>4}"
            f"  {day_words(source):<{days}}  {source.title}"
            for source in sources
        )

    def page(self, row: int) -> tuple[Paragraph, ...]:
        """Everything drawn from a source."""
        return source_page(self._sources[row], self.session.archive)

    def texts(self, row: int) -> tuple[str, ...]:
        """What an article is cited by."""
        return shown_texts(("source", self._sources[row].id), self.session.names)

    def chosen(self, row: int) -> Filter:
        """The events that the article reports."""
        return self.session.filter.releasing("source").including("source", self._sources[row].id)

    def reading(self, row: int) -> Itinerary:
        """The whole article, with what the filter lets through marked in it."""
        from albab_tui.app.course import of_selection

        source = self._sources[row].id
        return of_selection(self.session), lambda course: course.beginning(source)

    def action_only(self) -> None:
        """Show the events that this article alone reports."""
        if self.list.cursor >= 0:
            self.dismiss(self.chosen(self.list.cursor).including("is", "single-source"))
