"""Live counts: how many events each value of a field would leave."""

from __future__ import annotations

from collections import Counter

from albab_tui.evidence.dossier import Dossier
from albab_tui.question.filter import FieldName
from albab_tui.question.matching import joined, values
from albab_tui.question.selection import Selection, select


class Counts:
    """Counts for one selection; a field is tallied, for all its values at once, when one of them is asked for.

    Where a field's values are alternatives (`any`), asking for one more adds events, so those are counted
    that the filter would show with nothing asked of that field; else those shown now.
    """

    def __init__(self, selection: Selection) -> None:
        self._selection = selection
        self._tallies: dict[FieldName, Counter[str]] = {}

    def of(self, field: FieldName, value: str) -> int:
        """How many events have this value."""
        if field not in self._tallies:
            self._tallies[field] = self._tally(field)
        return self._tallies[field][value]

    def _tally(self, field: FieldName) -> Counter[str]:
        filter, evidence = self._selection.filter, self._selection.evidence
        return Counter(value for dossier in self._base(field) for value in values(field, filter, dossier, evidence))

    def _base(self, field: FieldName) -> tuple[Dossier, ...]:
        selection = self._selection
        if not selection.filter.values(field) or joined(selection.filter, field) is all:
            return selection.dossiers
        return select(selection.evidence, selection.filter.releasing(field)).dossiers
