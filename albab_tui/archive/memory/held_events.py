"""The events of a store in memory, and the sets of them that a filter asks for."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property, reduce
from operator import and_, or_
from typing import TYPE_CHECKING

from albab_tui.archive.memory import bit_sets as sets
from albab_tui.archive.memory.index import Index
from albab_tui.archive.memory.order import in_order
from albab_tui.archive.memory.times import Times
from albab_tui.evidence.alias import Alias
from albab_tui.evidence.dossier import Dossier
from albab_tui.evidence.whole import Evidence
from albab_tui.question.filter import Filter
from albab_tui.question.tree import All, Joins, Leaf, Wording, worked_out
from albab_tui.text.sought import Needle

if TYPE_CHECKING:
    from albab_tui.archive.memory.texts import Texts


class HeldEvents:
    """What an archive in memory and its selections ask."""

    def __init__(self, evidence: Evidence) -> None:
        self.evidence = evidence

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

    def aliases(self, id: str, needles: Sequence[Needle]) -> tuple[Alias, ...]:
        """The aliases in which words stand that stand in nothing that is shown of an event."""
        from albab_tui.evidence.searched import matched_aliases

        return matched_aliases(self.evidence.dossiers[id], self.evidence.catalogue, needles)

    def afresh(self, place: int) -> Dossier:
        """The event at a place in a dossier of its own, which keeps nothing here of what is worked out in it."""
        return self.evidence.dossier(self.dossiers[place].event)
