"""The answer to a filter: its events in order, and what it leaves out."""

from __future__ import annotations

from functools import cached_property

from msgspec import Struct
from msgspec.structs import replace

from albab_tui.evidence.dossier import Dossier, Evidence
from albab_tui.model.edtf import Precision
from albab_tui.model.event import Event
from albab_tui.question.filter import Filter
from albab_tui.question.matching import lies_in, matcher


class Selection(Struct, frozen=True, dict=True):
    """The events that a filter lets through, in order."""

    evidence: Evidence
    filter: Filter
    dossiers: tuple[Dossier, ...]
    """Chronological, or newest first; undated events last either way."""
    newest_first: bool = False

    @property
    def total(self) -> int:
        """How many events the store holds."""
        return len(self.evidence.dossiers)

    @cached_property
    def ids(self) -> tuple[str, ...]:
        """Ids of the events, in order."""
        return tuple(dossier.event.id for dossier in self.dossiers)

    @property
    def disputed(self) -> int:
        """How many of the selected events are disputed."""
        return sum(bool(dossier.disputes) for dossier in self.dossiers)

    @cached_property
    def undated_left_out(self) -> int:
        """How many events only the filter's time window leaves out because they are undated."""
        if self.filter.window is None:
            return 0
        anytime = matcher(replace(self.filter, window=None), self.evidence)
        return sum(dossier.event.date is None and anytime(dossier) for dossier in self.evidence.dossiers.values())

    @cached_property
    def possibly_only(self) -> int:
        """How many of the selected events lie in the time window, but not certainly."""
        return sum(not lies_in(dossier, self.filter, "certainly") for dossier in self.dossiers)


def select(evidence: Evidence, filter: Filter, *, newest_first: bool = False) -> Selection:
    """The events of a store that a filter lets through, in order."""
    matches = matcher(filter, evidence)
    found = [dossier for dossier in evidence.dossiers.values() if matches(dossier)]
    return Selection(evidence, filter, tuple(in_order(found, newest_first=newest_first)), newest_first)


def in_order(dossiers: list[Dossier], *, newest_first: bool = False) -> list[Dossier]:
    """Sort by date, within one date as the store has them; newest first turns that around, undated ones stay last."""
    dated = sorted((d for d in dossiers if d.event.date), key=lambda d: _moment(d.event))
    if newest_first:
        dated.reverse()
    return dated + [d for d in dossiers if d.event.date is None]


_COARSE_FIRST = (
    Precision.CENTURY, Precision.DECADE, Precision.YEAR, Precision.MONTH,
    Precision.INTERVAL, Precision.DAY, Precision.MINUTE, Precision.SECOND,
)  # fmt: skip


def _moment(event: Event) -> tuple[int, int, int]:
    """Where a dated event stands: by its beginning, or by its end where that alone is known."""
    when = event.date
    assert when is not None
    start, end = when.start, when.end
    known = start if start is not None else (end or 0) - 1
    return known, _COARSE_FIRST.index(when.precision), known if end is None else end
