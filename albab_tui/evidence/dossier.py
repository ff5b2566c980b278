"""All that is worked out about one event, in one place, once."""

from __future__ import annotations

from functools import cached_property

from albab_tui.evidence.basis import DateBasis, event_basis
from albab_tui.evidence.disputes import Dispute, disputes
from albab_tui.evidence.inquiries import GivenAnswer, Inquiries
from albab_tui.evidence.origins import Origin, origins
from albab_tui.model.catalogue import Catalogue
from albab_tui.model.edtf.scale import DAY
from albab_tui.model.event import Event
from albab_tui.model.vocabulary import StatusName, Word
from albab_tui.text.folding import fold


class Dossier:
    """An event with what its reports add up to; each part is computed when first asked for."""

    def __init__(self, event: Event, catalogue: Catalogue, inquiries: Inquiries) -> None:
        """Take an event of a store, with what the store's reports answer to its questions."""
        self.event = event
        self._catalogue = catalogue
        self._inquiries = inquiries

    @property
    def kind(self) -> Word:
        """What sort of event it is."""
        return self._catalogue.words.kinds.word_of(self.event.kind)

    @property
    def status(self) -> Word:
        """How it is told."""
        return self._catalogue.words.statuses.word_of(self.event.status)

    @property
    def status_as(self) -> StatusName:
        """The built-in status that rules treat it as."""
        return self._catalogue.words.status_as(self.event.status)

    @cached_property
    def origins(self) -> tuple[Origin, ...]:
        """The independent voices behind the event."""
        return origins(self.event, self._catalogue.sources, self._catalogue.affiliations)

    @cached_property
    def disputes(self) -> tuple[Dispute, ...]:
        """What its reports disagree on, among themselves or with those of other events."""
        answers = ((self._inquiries[id], self.answers[id]) for id in self._contested)
        return (*self._own_disputes, *(inquiry.dispute(self.event.id, own) for inquiry, own in answers))

    @cached_property
    def _own_disputes(self) -> tuple[Dispute, ...]:
        return disputes(self.event)

    @cached_property
    def answers(self) -> dict[str, tuple[GivenAnswer, ...]]:
        """What its reports answer, by the question's id."""
        return self._inquiries.of(self.event)

    @property
    def _contested(self) -> tuple[str, ...]:
        """Ids of the questions that one of its reports answers in another way than a report elsewhere."""
        return tuple(
            id for id, own in self.answers.items()
            if any(each.standing and self._inquiries[id].contested(each.position) for each in own)
        )  # fmt: skip

    @cached_property
    def disputed_on(self) -> frozenset[str]:
        """What is disputed, without who says what: folded subjects of its own, and the questions' ids."""
        return frozenset((*(fold(each.subject) for each in self._own_disputes), *self._contested))

    @cached_property
    def differs(self) -> bool:
        """Whether anything differs: what is disputed, answers that are more or less exact, or words alone."""
        return bool(self.disputed_on or self.event.differs_why) or any(
            each.standing and self._inquiries[id].differs(each.position)
            for id, own in self.answers.items() for each in own
        )  # fmt: skip

    @cached_property
    def basis(self) -> DateBasis | None:
        """How its date is known; None for an undated event."""
        return event_basis(self.event)

    @cached_property
    def sources(self) -> tuple[str, ...]:
        """Ids of the sources that report it, each once, in the order of the reports."""
        return tuple(dict.fromkeys(report.source for report in self.event.reports))

    @cached_property
    def told(self) -> int | None:
        """The first second of the last day on which it was reported, None where no source has a day."""
        sources = (self._catalogue.sources.get(id) for id in self.sources)
        days = [day for source in sources if source and source.day and (day := source.day.last_day) is not None]
        return max(days) * DAY if days else None

    @cached_property
    def named(self) -> dict[str, frozenset[str]]:
        """Ids of the actors named in each role."""
        return {role: frozenset(ids) for role, ids in self.event.actors.items()}

    @cached_property
    def involved(self) -> dict[str, frozenset[str]]:
        """The same with everything the named actors belong to: a minister's act is the state's too."""
        lineage = self._catalogue.affiliations.lineage
        return {role: frozenset(up for id in ids for up in lineage(id)) for role, ids in self.named.items()}

    def having(self, role: str, *, members: bool) -> frozenset[str]:
        """Ids of the actors with a role, or with one that is like it; with members, of all that they belong to too."""
        as_one = self._catalogue.words.role_as
        cast = self.involved if members else self.named
        return frozenset().union(*(ids for name, ids in cast.items() if role in (name, as_one(name))))

    @cached_property
    def claimants(self) -> frozenset[str]:
        """Ids of the actors that its reports quote."""
        return frozenset(report.by for report in self.event.reports if report.by)

    @cached_property
    def claiming(self) -> frozenset[str]:
        """The claimants with everything they belong to."""
        lineage = self._catalogue.affiliations.lineage
        return frozenset(up for id in self.claimants for up in lineage(id))

    @cached_property
    def located(self) -> frozenset[str]:
        """Ids of its places with everything they lie in."""
        lineage = self._catalogue.geography.lineage
        return frozenset(up for id in self.event.places for up in lineage(id))

    @cached_property
    def figures(self) -> frozenset[str]:
        """Folded names of the figures that its reports give."""
        return frozenset(fold(figure.name) for report in self.event.reports for figure in report.figures)
