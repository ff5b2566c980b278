"""The events of a store in memory that a filter lets through."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import groupby

from msgspec.structs import replace

from albab_tui.archive.along import Along, along, certain_by_units, extent
from albab_tui.archive.memory import bit_sets as sets
from albab_tui.archive.memory.held_events import HeldEvents
from albab_tui.archive.memory.nearest import nearest_to
from albab_tui.archive.protocol import EventLine, LeftOut, Match
from albab_tui.archive.row_counts import RowCounts
from albab_tui.archive.runs import Run
from albab_tui.archive.spread import Spread, spread
from albab_tui.archive.units import Unit
from albab_tui.evidence.dossier import Dossier
from albab_tui.model.edtf import Edtf
from albab_tui.question.fields import FieldName, Join
from albab_tui.question.filter import Filter
from albab_tui.question.tree import Term
from albab_tui.text.sought import sought


class MemorySelection:
    """An `albab_tui.archive.protocol.Selection` of events in memory."""

    def __init__(self, events: HeldEvents, filter: Filter, members: int, newest_first: bool) -> None:
        self._events = events
        self._members = members
        self._filter = filter
        self._newest_first = newest_first

    @property
    def filter(self) -> Filter:
        """What was asked."""
        return self._filter

    @property
    def newest_first(self) -> bool:
        """Whether the order is turned around."""
        return self._newest_first

    @property
    def count(self) -> int:
        """How many events there are."""
        return self._members.bit_count()

    @property
    def differing(self) -> int:
        """On how many of them anything differs, be it in words only."""
        return (self._members & self._events.index.having("is", "differs", members=True)).bit_count()

    @cached_property
    def left_out(self) -> LeftOut:
        """What the filter's range does."""
        window = self.filter.window
        if window is None:
            return LeftOut(0, 0)
        anytime = self._events.found(replace(self.filter, window=None))
        return LeftOut(
            undated=(anytime & self._events.times.undated).bit_count(),
            not_certain=self._not_certain.bit_count(),
        )

    @cached_property
    def _not_certain(self) -> int:
        """The events that may not lie in the filter's range."""
        window = self.filter.window
        if window is None:
            return 0
        return self._members & ~self._events.times.within((window.start, window.end), "certainly")

    def lines(self, first: int, last: int) -> tuple[EventLine, ...]:
        """The events from one place up to another that is not among them, both counted from 0."""
        return tuple(map(self._line, self._ranks[first:last]))

    def _line(self, rank: int) -> EventLine:
        return _line(self._at(rank), certain=not self._not_certain >> self._turned(rank) & 1)

    def runs(self) -> tuple[Run, ...]:
        """All events by their dates, in order."""
        return self._runs

    @cached_property
    def _runs(self) -> tuple[Run, ...]:
        times, found, first = self._events.times, list[Run](), 0
        for number, same in groupby([times.numbers[place] for place in self._places]):
            count = sum(1 for _ in same)
            found.append(Run(*times.known[number], first, count))
            first += count
        return tuple(found)

    def spread(self, unit: Unit, most: int = 10_000) -> Spread:
        """How the events are spread over time."""
        return spread(self.runs(), unit, most)

    @cached_property
    def extent(self) -> tuple[int, int] | None:
        """The first second that any date tells of, and the first second after the last."""
        return extent(self.runs())

    def certain_by(self, unit: Unit) -> Mapping[int, int]:
        """How many moments surely lay in each stretch of a unit, by its number."""
        return self._certain[unit]

    @cached_property
    def _certain(self) -> Mapping[Unit, Mapping[int, int]]:
        return certain_by_units(self.runs())

    def along(self, edges: Sequence[int]) -> Along:
        """How the events lie along cells."""
        return along(self.runs(), edges)

    def place(self, id: str) -> int | None:
        """At which place an event stands, from 0; None where it is not among them."""
        where = self._events.places.get(id)
        if where is None or not self._members >> where & 1:
            return None
        return bisect_left(self._ranks, self._turned(where))

    def nearest(self, id: str) -> str | None:
        """The event itself where it is among them, else the one that stands nearest to it; None where there is none."""
        ranks, rank = self._ranks, self._turned(self._events.places.get(id, 0))
        here = bisect_left(ranks, rank)
        beside = ranks[max(here - 1, 0) : here + 1]
        return self._at(min(beside, key=lambda other: abs(other - rank))).event.id if beside else None

    def at(self, window: Edtf) -> str | None:
        """The first event in a window of time, or the one nearest to it; None where none has a date."""
        dates = (
            (when, self._first(found)) for when, places in self._events.times.dates if (found := places & self._members)
        )
        rank = nearest_to(window, dates)
        return None if rank is None else self._at(rank).event.id

    def tally(self, field: FieldName, join: Join | None = None) -> Mapping[str, int]:
        """For each value of a field, how many events there would be with it asked for too.

        Where its values are alternatives, one more adds events: then those count that would be there with nothing asked
        of that field.
        """
        base = self._counted(field, join)
        return {value: (having & base).bit_count() for value, having in self._having(field).items()}

    def first_seen(self, field: FieldName, join: Join | None = None) -> Mapping[str, int]:
        """For each value of a field how early the first event has it that `tally` counts."""
        base = self._counted(field, join)
        firsts = ((value, having & base) for value, having in self._having(field).items())
        return {value: (found & -found).bit_length() - 1 for value, found in firsts if found}

    def rows_along(
        self, edges: Sequence[int], terms: Sequence[Term | None], join: Join | None = None
    ) -> tuple[RowCounts, ...]:
        """For each term how the events that `tally` counts for it lie along cells; for None all events."""
        cells = self._events.times.cells(tuple(edges))
        bases = {field: self._counted(field, join) for field in {term.field for term in terms if term}}
        return tuple(
            cells.counts(bases[term.field] & self._having(term.field).get(term.value, 0) if term else self._members)
            for term in terms
        )

    def _counted(self, field: FieldName, join: Join | None) -> int:
        """The events among which those count that have one more value of a field."""
        filter = self.filter
        alternatives = filter.values(field) and filter.joined(field, join) == "any"
        return self._events.found(filter.releasing(field)) if alternatives else self._members

    def _having(self, field: FieldName) -> Mapping[str, int]:
        return self._events.index.values(field, members=self.filter.members)

    def find(self, words: str, after: str | None, *, back: bool = False, here: bool = False) -> Match | None:
        """The next event that holds what is searched for after another, around the end; with `here` that counts too."""
        asked = sought(words)
        found = self._in_order(self._members & self._events.texts.matching(asked)) if asked else []
        if not found:
            return None
        start = self._turned(self._events.places.get(after or "", 0))
        number = bisect_left(found, start if back or here else start + 1) - back
        number %= len(found)
        id = self._at(found[number]).event.id
        return Match(id, number + 1, len(found), self._events.aliases(id, asked.wanted))

    def dossiers(self) -> Iterator[Dossier]:
        """The events one by one with all that is worked out about them, in order; none is kept once it is let go."""
        return map(self._events.afresh, map(self._turned, self._ranks))

    # A rank is a place as the events are shown: the same, or turned around for those that have a date.

    @cached_property
    def _ranks(self) -> list[int]:
        return self._in_order(self._members)

    @cached_property
    def _places(self) -> list[int]:
        """The places of the events as they are shown."""
        return list(map(self._turned, self._ranks)) if self._newest_first else self._ranks

    def _in_order(self, members: int) -> list[int]:
        places = sets.places(members)
        return sorted(map(self._turned, places)) if self._newest_first else places

    def _turned(self, place: int) -> int:
        """The rank of a place, and the place of a rank."""
        dated = self._events.dated
        return dated - 1 - place if self._newest_first and place < dated else place

    def _first(self, members: int) -> int:
        """The lowest rank among events of one date: that of the lowest place, or of the highest where it is turned."""
        place = members if self._newest_first else members & -members
        return self._turned(place.bit_length() - 1)

    def _at(self, rank: int) -> Dossier:
        return self._events.dossiers[self._turned(rank)]


def _line(dossier: Dossier, *, certain: bool) -> EventLine:
    event = dossier.event
    return EventLine(
        id=event.id,
        date=event.date,
        status=dossier.status,
        kind=dossier.kind,
        title=event.title,
        differs=dossier.differs,
        origins=len(dossier.origins),
        certain=certain,
        actor=event.actors.foremost,
    )
