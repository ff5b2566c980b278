"""Live counts: how many events each value of a field would leave."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from albab_tui.evidence.dossier import Dossier
from albab_tui.question.filter import FieldName, Term
from albab_tui.question.matching import holds, joined
from albab_tui.question.selection import Selection, select


class Counts:
    """Counts for one selection, each worked out when asked for.

    Where a field's values are alternatives (`any`), asking for one more adds events, so those are counted
    that the filter would show with nothing asked of that field; else those shown now.
    """

    def __init__(self, selection: Selection) -> None:
        self._selection = selection
        self._bases: dict[FieldName, tuple[Dossier, ...]] = {}
        self._counts: dict[Term, int] = {}

    def of(self, field: FieldName, value: str) -> int:
        """How many events have this value."""
        term = Term(field, value)
        if term not in self._counts:
            filter, evidence = self._selection.filter, self._selection.evidence
            self._counts[term] = sum(holds(field, value, filter, d, evidence) for d in self._base(field))
        return self._counts[term]

    def _base(self, field: FieldName) -> tuple[Dossier, ...]:
        if field not in self._bases:
            self._bases[field] = self._without(field)
        return self._bases[field]

    def _without(self, field: FieldName) -> tuple[Dossier, ...]:
        selection = self._selection
        if not selection.filter.values(field) or joined(selection.filter, field) is all:
            return selection.dossiers
        nothing: dict[str, Any] = {"is_" if field == "is" else field: ()}
        return select(selection.evidence, replace(selection.filter, **nothing)).dossiers
