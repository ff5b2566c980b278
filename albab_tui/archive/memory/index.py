"""For each value of each field the set of events that have it, made when a field is first asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from albab_tui.archive.memory import bit_sets as sets
from albab_tui.evidence.dossier import Dossier
from albab_tui.evidence.whole import Evidence
from albab_tui.question.fields import FieldName, the_field


class Index:
    """The values of events in order."""

    def __init__(self, dossiers: Sequence[Dossier], evidence: Evidence) -> None:
        self._dossiers = dossiers
        self._evidence = evidence
        self._fields: dict[tuple[FieldName, bool], Mapping[str, int]] = {}
        self._terms: dict[tuple[FieldName, str, bool], int] = {}

    def values(self, field: FieldName, *, members: bool) -> Mapping[str, int]:
        """The events that have each value of a field, with members counting for the whole or not."""
        key = field, members
        if key not in self._fields:
            self._fields[key] = self._collected(field, members)
        return self._fields[key]

    def _collected(self, field: FieldName, members: bool) -> Mapping[str, int]:
        of, places = the_field(field).of, dict[str, list[int]]()
        for place, dossier in enumerate(self._dossiers):
            for value in of(dossier, self._evidence, members):
                places.setdefault(value, []).append(place)
        return {value: sets.of(found) for value, found in places.items()}

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
