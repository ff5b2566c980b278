"""Live counts beside the values of a pane: how many events each would leave."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from albab_tui.archive.protocol import Selection
from albab_tui.archive.row_counts import RowCounts
from albab_tui.question.fields import FieldName
from albab_tui.question.manner import Manner
from albab_tui.question.tree import Term

_PLAIN = Manner()


class FacetCounts:
    """Counts for one selection; a field is tallied, for all its values at once, when one of them is asked for.

    Args:
        selection: the events shown.
        manner: how the panes ask for actors.
    """

    def __init__(self, selection: Selection, manner: Manner = _PLAIN) -> None:
        self._selection = selection
        self.manner = manner
        """How the panes ask for actors."""
        self._tallies: dict[FieldName, Mapping[str, int]] = {}

    def of(self, field: FieldName, value: str) -> int:
        """How many events have this value."""
        if field not in self._tallies:
            self._tallies[field] = self._selection.tally(field, self.manner.join(field))
        return self._tallies[field].get(value, 0)

    def along(self, edges: Sequence[int], field: FieldName, value: str) -> RowCounts:
        """How those events lie along cells, of which the edges are given."""
        return self._selection.rows_along(edges, [Term(field, value)], self.manner.join(field))[0]
