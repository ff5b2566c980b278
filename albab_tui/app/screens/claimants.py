"""The claimants: whoever the reports quote, each with everything it said."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType

from albab_tui.app.bindings import bindings
from albab_tui.app.glyphs import Glyphs
from albab_tui.app.pages.claimant_page import claimant_page
from albab_tui.app.pages.styled_text import Paragraph
from albab_tui.app.screens.listing_screen import ListingScreen
from albab_tui.app.session import Session
from albab_tui.archive.passages import Quoted
from albab_tui.evidence.searched import Named, aliases, shown_texts
from albab_tui.question.filter import Filter
from albab_tui.text.numbers import many

if TYPE_CHECKING:
    from albab_tui.app.course import Itinerary


class ClaimantsScreen(ListingScreen):
    """One row for each claimant: name below what it belongs to, how many reports quote it or its members."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("claimants")
    WHAT = "claimants"
    TITLES = ("Who says so in the whole store", "Everything that it says, or who belongs to it")

    def __init__(self, session: Session, glyphs: Glyphs, row: int = 0) -> None:
        super().__init__(session, glyphs, row)
        self._quoted: Sequence[Quoted] = session.archive.quoted()

    def rows(self) -> tuple[str, ...]:
        """The claimants by affiliation."""
        name = self.session.names.actor_name
        return tuple(
            f"{many(len(each.passages), 'report'):>11}  {'  ' * each.depth}{name(each.id)}" for each in self._quoted
        )

    def page(self, row: int) -> tuple[Paragraph, ...]:
        """Everything that a claimant said."""
        return claimant_page(self._quoted[row], self.session.names)

    def texts(self, row: int) -> tuple[str, ...]:
        """Every name of a claimant."""
        key: Named = ("actor", self._quoted[row].id)
        names = self.session.names
        return (*shown_texts(key, names), *(alias.text for alias in aliases(key, names)))

    def chosen(self, row: int) -> Filter:
        """The events on which the claimant is quoted."""
        return self.session.filter.releasing("by").including("by", self._quoted[row].id)

    def reading(self, row: int) -> Itinerary:
        """All that quotes the claimant."""
        from albab_tui.app.course import of_reports

        quoted = self._quoted[row]
        reports = ((dossier.event.id, report) for dossier, report in quoted.passages)
        return of_reports(self.session.names.actor_name(quoted.id), reports), lambda course: course.first()
