"""Live counts: how many events each value of a field would leave."""

from __future__ import annotations

from collections import Counter

from albab_tui.evidence.dossier import Dossier
from albab_tui.question.fields import FieldName
from albab_tui.question.manner import Manner
from albab_tui.question.matching import values
from albab_tui.question.selection import Selection, select

_PLAIN = Manner()


class Counts:
    """Counts for one selection; a field is tallied, for all its values at once, when one of them is asked for.

    Where a field's values are alternatives (`any`), asking for one more adds events, so those are counted
    that the filter would show with nothing asked of that field; else those shown now.

    Args:
        selection: the events shown.
        manner: how the panes ask for actors.
    """

    def __init__(self, selection: Selection, manner: Manner = _PLAIN) -> None:
        self._selection = selection
        self.manner = manner
        """How the panes ask for actors."""
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
        filter = selection.filter
        if not filter.values(field) or filter.joined(field, self.manner.join(field)) == "all":
            return selection.dossiers
        return select(selection.evidence, filter.releasing(field)).dossiers
