"""For each value of each field the set of events that have it, made when a field is first asked for."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping, Sequence

from albab_tui.archive.memory import bit_sets as sets
from albab_tui.evidence.dossier import Dossier
from albab_tui.evidence.whole import Evidence
from albab_tui.question.fields import FieldName, the_field

_AT_ONCE = 32
"""Events of which the values are worked out in one step: a millisecond or so."""


class Index:
    """The values of events in order."""

    def __init__(self, dossiers: Sequence[Dossier], evidence: Evidence) -> None:
        self._dossiers = dossiers
        self._evidence = evidence
        self._fields: dict[tuple[FieldName, bool], Mapping[str, int]] = {}
        self._collecting: dict[tuple[FieldName, bool], Iterator[None]] = {}
        self._terms: dict[tuple[FieldName, str, bool], int] = {}

    def values(self, field: FieldName, *, members: bool) -> Mapping[str, int]:
        """The events that have each value of a field, with members counting for the whole or not."""
        deque(self.collect(field, members=members), maxlen=0)  # what nobody had the time for yet
        return self._fields[field, members]

    def known(self, field: FieldName, *, members: bool) -> bool:
        """Whether the values of a field are worked out."""
        return (field, members) in self._fields

    def collect(self, field: FieldName, *, members: bool) -> Iterator[None]:
        """Work out the values of a field, in short steps; it may be left off and gone on with at any time."""
        key = field, members
        while key not in self._fields:
            if key not in self._collecting:
                self._collecting[key] = self._collected(field, members)
            next(self._collecting[key])
            yield

    def _collected(self, field: FieldName, members: bool) -> Iterator[None]:
        return self._with_wholes() if members and field == "actor" else self._one_by_one(field, members)

    def _with_wholes(self) -> Iterator[None]:
        """The actors of events and what they belong to, joined from the sets of those who are named."""
        yield from self.collect("actor", members=False)
        lineage, found = self._evidence.catalogue.affiliations.lineage, dict[str, int]()
        for id, events in self._fields["actor", False].items():
            for whole in lineage(id):
                found[whole] = found.get(whole, 0) | events
        self._fields["actor", True] = found
        del self._collecting["actor", True]
        yield

    def _one_by_one(self, field: FieldName, members: bool) -> Iterator[None]:
        of, places = the_field(field).of, dict[str, list[int]]()
        for place, dossier in enumerate(self._dossiers):
            for value in of(dossier, self._evidence, members):
                places.setdefault(value, []).append(place)
            if place % _AT_ONCE == 0:
                yield
        self._fields[field, members] = {value: sets.of(found) for value, found in places.items()}
        del self._collecting[field, members]
        yield

    def having(self, field: FieldName, value: str, *, members: bool) -> int:
        """The events that have one value."""
        holds = the_field(field).holds
        known = self.values(field, members=members) if holds is None else self._fields.get((field, members), {})
        if holds is None or value in known:
            return known.get(value, 0)
        key = field, value, members
        if key not in self._terms:  # one trait may be had without working out all of them
            found = (n for n, each in enumerate(self._dossiers) if holds(value, each, self._evidence, members))
            self._terms[key] = sets.of(found)
        return self._terms[key]
