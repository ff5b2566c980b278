"""The archive of a store that is read whole."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from albab_tui.archive.about import About
from albab_tui.archive.memory import gathered_passages as passages
from albab_tui.archive.memory.held_events import HeldEvents
from albab_tui.archive.memory.selection import MemorySelection
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
from albab_tui.text.sought import Needle


class MemoryArchive:
    """An `albab_tui.archive.protocol.Archive` of events in memory."""

    def __init__(self, evidence: Evidence) -> None:
        self.evidence = evidence
        self._events = HeldEvents(evidence)

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

    @property
    def total(self) -> int:
        """How many events it holds."""
        return self._events.total

    def ask(self, filter: Filter, *, newest_first: bool = False) -> MemorySelection:
        """The events that a filter lets through."""
        return MemorySelection(self._events, filter, self._events.found(filter), newest_first)

    def dossier(self, id: str) -> Dossier | None:
        """All that is worked out about an event; None where there is none of this id."""
        return self.evidence.dossiers.get(id)

    def aliases(self, id: str, needles: Sequence[Needle]) -> tuple[Alias, ...]:
        """The aliases in which words stand that stand in nothing that is shown of an event."""
        return self._events.aliases(id, needles)

    def prepare_search(self) -> Iterator[None]:
        """What a first search waits for, in short steps."""
        return self._events.texts.gather()

    def prepare_traits(self) -> Iterator[None]:
        """What `Selection.differing` and counts of traits wait for, in short steps."""
        return self._events.index.collect("is", members=True)

    @property
    def traits_known(self) -> bool:
        """Whether it is worked out which events have which traits."""
        return self._events.index.known("is", members=True)

    def links(self, id: str) -> Links:
        """The events to which an event leads."""
        return self.evidence.links[id]

    def traits(self, dossier: Dossier) -> tuple[str, ...]:
        """Names of the traits that an event has."""
        return traits(dossier, self.evidence)

    def values(self, field: ListedField) -> Mapping[str, str]:
        """The values that any event has of a field, each with what it is called."""
        return VALUES[field](self.evidence)

    def drawn(self, source: str) -> tuple[Passage, ...]:
        """The passages drawn from a source, in the order in which they stand there."""
        return self._drawn.get(source, ())

    @cached_property
    def _drawn(self) -> dict[str, tuple[Passage, ...]]:
        return passages.drawn(self.evidence)

    def questions(self) -> tuple[Inquiry, ...]:
        """The store's questions with all answers, in its order."""
        return tuple(self.evidence.inquiries.values())

    def quoted(self) -> tuple[Quoted, ...]:
        """Every claimant, those who belong to another right after it, those quoted most first."""
        return passages.claimants_quoted(self.evidence)

    def reach(self) -> Reach:
        """How many events rest on each source."""
        return passages.reach(self.evidence)
