"""The archive of a store that is read whole."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property, reduce
from operator import and_, or_
from typing import TYPE_CHECKING

from albab_tui.archive.about import About
from albab_tui.archive.memory import bit_sets as sets
from albab_tui.archive.memory import gathered_passages as passages
from albab_tui.archive.memory.index import Index
from albab_tui.archive.memory.order import in_order
from albab_tui.archive.memory.selection import MemorySelection
from albab_tui.archive.memory.times import Times
from albab_tui.archive.memory.values import VALUES
from albab_tui.archive.passages import Passage, Quoted, Reach
from albab_tui.archive.protocol import ListedField
from albab_tui.evidence.alias import Alias
from albab_tui.evidence.dossier import Dossier
from albab_tui.evidence.inquiries import Inquiry
from albab_tui.evidence.links import Links
from albab_tui.evidence.whole import Evidence
from albab_tui.model.directory import Directory
from albab_tui.question.filter import Filter
from albab_tui.question.traits import traits
from albab_tui.question.tree import All, Joins, Leaf, Wording, worked_out
from albab_tui.text.sought import Needle

if TYPE_CHECKING:
    from albab_tui.archive.memory.texts import Texts


class MemoryArchive:
    """An `albab_tui.archive.protocol.Archive` of events in memory."""

    def __init__(self, evidence: Evidence) -> None:
        self.evidence = evidence

    @property
    def about(self) -> About:
        """What the store says of itself."""
        store = self.evidence.catalogue.store
        return About(
            format=store.format,
            title=store.title,
            description=store.description,
            license=store.license,
            timezone=store.timezone,
            articles=store.articles,
            sets=store.vocabulary.sets,
        )

    @property
    def names(self) -> Directory:
        """What the store's actors, places, sources, questions and words are called."""
        return self.evidence.catalogue

    @cached_property
    def dossiers(self) -> tuple[Dossier, ...]:
        """All events in order of time; a set's bits are places in it."""
        return tuple(in_order(self.evidence.dossiers.values()))

    @cached_property
    def places(self) -> dict[str, int]:
        """At which place each event stands."""
        return {dossier.event.id: place for place, dossier in enumerate(self.dossiers)}

    @cached_property
    def index(self) -> Index:
        """Who has what."""
        return Index(self.dossiers, self.evidence)

    @cached_property
    def texts(self) -> Texts:
        """Who holds which words."""
        from albab_tui.archive.memory.texts import Texts

        return Texts(self.dossiers, self.evidence.catalogue)

    @cached_property
    def times(self) -> Times:
        """When events were."""
        return Times(self.dossiers)

    @cached_property
    def dated(self) -> int:
        """How many events have a date; they stand before those that have none."""
        return self.total - self.times.undated.bit_count()

    @property
    def total(self) -> int:
        """How many events it holds."""
        return len(self.evidence.dossiers)

    def ask(self, filter: Filter, *, newest_first: bool = False) -> MemorySelection:
        """The events that a filter lets through."""
        return MemorySelection(self, filter, self.found(filter), newest_first)

    def found(self, filter: Filter) -> int:
        """The set of events that a filter lets through."""
        kept = worked_out(All(filter.parts), lambda leaf: self._having(leaf, filter.members), self._joins)
        window = filter.window
        return kept if window is None else kept & self.times.within((window.start, window.end), filter.sense)

    def _having(self, leaf: Leaf, members: bool) -> int:
        if isinstance(leaf, Wording):
            return self.texts.holding(leaf.needle)
        return self.index.having(leaf.field, leaf.value, members=members)

    @cached_property
    def _joins(self) -> Joins[int]:
        everything = sets.everything(self.total)
        return Joins(
            all=lambda parts: reduce(and_, parts, everything),
            any=lambda parts: reduce(or_, parts, 0),
            none=lambda part: everything ^ part,
        )

    def dossier(self, id: str) -> Dossier | None:
        """All that is worked out about an event; None where there is none of this id."""
        return self.evidence.dossiers.get(id)

    def aliases(self, id: str, needles: Sequence[Needle]) -> tuple[Alias, ...]:
        """The aliases in which words stand that stand in nothing that is shown of an event."""
        from albab_tui.evidence.searched import matched_aliases

        return matched_aliases(self.evidence.dossiers[id], self.evidence.catalogue, needles)

    def links(self, id: str) -> Links:
        """The events to which an event leads."""
        return self.evidence.links[id]

    def afresh(self, place: int) -> Dossier:
        """The event at a place in a dossier of its own, which keeps nothing here of what is worked out in it."""
        return self.evidence.dossier(self.dossiers[place].event)

    def traits(self, dossier: Dossier) -> tuple[str, ...]:
        """Names of the traits that an event has."""
        return traits(dossier, self.evidence)

    def values(self, field: ListedField) -> Mapping[str, str]:
        """The values that any event has of a field, each with what it is called."""
        return VALUES[field](self.evidence)

    def drawn(self, source: str) -> tuple[Passage, ...]:
        """The passages drawn from a source, in the order in which they stand there."""
        return passages.drawn(source, self.evidence)

    def questions(self) -> tuple[Inquiry, ...]:
        """The store's questions with all answers, in its order."""
        return tuple(self.evidence.inquiries.values())

    def quoted(self) -> tuple[Quoted, ...]:
        """Every claimant, those who belong to another right after it, those quoted most first."""
        return passages.claimants_quoted(self.evidence)

    def reach(self) -> Reach:
        """How many events rest on each source."""
        return passages.reach(self.evidence)
