"""What may be asked of an archive, and of a selection of its events; each answer is small."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Literal, Protocol

from msgspec import Struct

from albab_tui.archive.about import About
from albab_tui.archive.along import Along
from albab_tui.archive.passages import Passage, Quoted, Reach
from albab_tui.archive.row_counts import RowCounts
from albab_tui.archive.runs import Run
from albab_tui.archive.spread import Spread
from albab_tui.archive.units import Unit
from albab_tui.evidence.alias import Alias
from albab_tui.evidence.dossier import Dossier
from albab_tui.evidence.inquiries import Inquiry
from albab_tui.evidence.links import Links
from albab_tui.model.directory import Directory
from albab_tui.model.edtf import Edtf
from albab_tui.model.vocabulary import Word
from albab_tui.question.fields import FieldName, Join
from albab_tui.question.filter import Filter
from albab_tui.question.tree import Term
from albab_tui.text.sought import Needle

ListedField = Literal["by", "disputed", "figure", "question", "status", "kind"]
"""A field whose values only the events tell."""


class EventLine(Struct, frozen=True):
    """What a list shows of one event."""

    id: str
    date: Edtf | None
    status: Word
    kind: Word
    title: str
    differs: bool
    """Whether anything about it differs, be it in words only."""
    origins: int
    """How many independent voices stand behind it."""
    certain: bool = True
    """Whether it lies in the range of the filter whatever is unknown; all do where there is none."""
    actor: str = ""
    """Id of the actor whose doing it is most; empty where it has none."""


class LeftOut(Struct, frozen=True):
    """What the range of a filter leaves out, or holds without being sure."""

    undated: int
    """Events that only the range leaves out, because they are undated."""
    not_certain: int
    """Events that are held, though they may not lie in the range."""


class Match(Struct, frozen=True):
    """An event that holds the searched words."""

    id: str
    number: int
    """Which of the matches it is, from 1, in the order of the selection."""
    of: int
    """How many there are."""
    aliases: tuple[Alias, ...] = ()
    """Where some of the words stand in nothing that is shown of it: the names in which they do."""


class Selection(Protocol):
    """The events that a filter lets through, in order; nothing is made of them but what is asked for."""

    @property
    def filter(self) -> Filter:
        """What was asked."""
        ...

    @property
    def newest_first(self) -> bool:
        """Whether the order is turned around; undated events stand last either way."""
        ...

    @property
    def count(self) -> int:
        """How many events there are."""
        ...

    @property
    def differing(self) -> int:
        """On how many of them anything differs, be it in words only."""
        ...

    @property
    def left_out(self) -> LeftOut:
        """What the filter's range does."""
        ...

    def lines(self, first: int, last: int) -> Sequence[EventLine]:
        """The events from one place up to another that is not among them, both counted from 0."""
        ...

    def runs(self) -> Sequence[Run]:
        """All events by their dates, in order."""
        ...

    def spread(self, unit: Unit, most: int = 10_000) -> Spread:
        """How the events are spread over time.

        Args:
            unit: how long a stretch is.
            most: in how many stretches at most, from the first on.
        """
        ...

    @property
    def extent(self) -> tuple[int, int] | None:
        """The first second that any date tells of, and the first second after the last; None where none is dated."""
        ...

    def certain_by(self, unit: Unit) -> Mapping[int, int]:
        """How many moments surely lay in each stretch of a unit, by its number; stretches without one are left out."""
        ...

    def along(self, edges: Sequence[int]) -> Along:
        """How the events lie along cells: the first second of each, and the first second after the last."""
        ...

    def place(self, id: str) -> int | None:
        """At which place an event stands, from 0; None where it is not among them."""
        ...

    def nearest(self, id: str) -> str | None:
        """The event itself where it is among them, else the one that stands nearest to it; None where there is none."""
        ...

    def at(self, window: Edtf) -> str | None:
        """The first event in a window of time, or the one nearest to it; None where none has a date."""
        ...

    def tally(self, field: FieldName, join: Join | None = None) -> Mapping[str, int]:
        """For each value of a field, how many events there would be with it asked for too.

        Args:
            field: the field.
            join: how one more value joins others, where those asked for do not say it; the field's own way if left out.
        """
        ...

    def first_seen(self, field: FieldName, join: Join | None = None) -> Mapping[str, int]:
        """For each value of a field how early the first event has it that `tally` counts; a lower number is earlier.

        Events without a date come last; values that no event has are left out.
        """
        ...

    def rows_along(
        self, edges: Sequence[int], terms: Sequence[Term | None], join: Join | None = None
    ) -> Sequence[RowCounts]:
        """For each term how the events that `tally` counts for it lie along cells.

        Args:
            edges: the first second of each cell, and the first second after the last; rising, two at least.
            terms: the rows that are wanted; None for one of all events.
            join: as of `tally`.
        """
        ...

    def find(self, words: str, after: str | None, *, back: bool = False, here: bool = False) -> Match | None:
        """The next event that holds what is searched for after another, around the end.

        Args:
            words: as they are typed, see `albab_tui.text.sought.sought`.
            after: id of the other; None for the first event.
            back: whether to go the other way.
            here: whether that event counts too.
        """
        ...

    def dossiers(self) -> Iterator[Dossier]:
        """The events one by one with all that is worked out about them, in order; none is kept once it is let go."""
        ...


class Archive(Protocol):
    """A store of events that answers questions."""

    @property
    def about(self) -> About:
        """What it says of itself."""
        ...

    @property
    def names(self) -> Directory:
        """What its actors, places, sources, questions and words are called, and how they belong together."""
        ...

    @property
    def total(self) -> int:
        """How many events it holds."""
        ...

    def ask(self, filter: Filter, *, newest_first: bool = False) -> Selection:
        """The events that a filter lets through."""
        ...

    def dossier(self, id: str) -> Dossier | None:
        """All that is worked out about an event; None where there is none of this id."""
        ...

    def aliases(self, id: str, needles: Sequence[Needle]) -> Sequence[Alias]:
        """The aliases in which words stand that stand in nothing that is shown of an event."""
        ...

    def prepare_search(self) -> Iterator[None]:
        """What a first search waits for, in short steps; who searches before they are done waits for the rest."""
        ...

    def prepare_traits(self) -> Iterator[None]:
        """What `Selection.differing` and counts of traits wait for, in short steps; who asks before waits for all."""
        ...

    @property
    def traits_known(self) -> bool:
        """Whether none of these steps is left."""
        ...

    def links(self, id: str) -> Links:
        """The events to which an event leads."""
        ...

    def traits(self, dossier: Dossier) -> tuple[str, ...]:
        """Names of the traits (as in ``is:``) that an event has."""
        ...

    def values(self, field: ListedField) -> Mapping[str, str]:
        """The values that any event has of a field, each with what it is called."""
        ...

    def drawn(self, source: str) -> Sequence[Passage]:
        """The passages drawn from a source, in the order in which they stand there; those without a paragraph first."""
        ...

    def questions(self) -> Sequence[Inquiry]:
        """The store's questions with their state and all answers, over the whole store, in its order."""
        ...

    def quoted(self) -> Sequence[Quoted]:
        """Every claimant, those who belong to another right after it, those quoted most first."""
        ...

    def reach(self) -> Reach:
        """How many events rest on each source."""
        ...
