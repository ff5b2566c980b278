"""What a whole store adds up to: dossiers, questions, and where events lead. Only an archive builds it."""

from __future__ import annotations

from functools import cached_property

from albab_tui.evidence.dossier import Dossier
from albab_tui.evidence.inquiries import Inquiries
from albab_tui.evidence.links import Links, links
from albab_tui.model.catalogue import Catalogue
from albab_tui.model.event import Event


class Evidence:
    """A catalogue with a dossier for each event and what only the whole store tells."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue

    def dossier(self, event: Event) -> Dossier:
        """A dossier of its own for an event, which keeps nothing here of what is worked out in it."""
        return Dossier(event, self.catalogue, self.inquiries)

    @cached_property
    def inquiries(self) -> Inquiries:
        """The store's questions with all answers, by id."""
        return Inquiries(self.catalogue)

    @cached_property
    def dossiers(self) -> dict[str, Dossier]:
        """The dossier of each event, by id, in the store's order."""
        return {event.id: self.dossier(event) for event in self.catalogue.store.events}

    @cached_property
    def links(self) -> dict[str, Links]:
        """The events to which each event leads, by id."""
        return links(self.catalogue.store.events)
