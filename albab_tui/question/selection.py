"""The answer to a filter: its events in order, and what it leaves out."""

from __future__ import annotations

from datetime import datetime
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
        anytime = matcher(replace(self.filter, window=None, certainly=False), self.evidence)
        return sum(dossier.event.date is None and anytime(dossier) for dossier in self.evidence.dossiers.values())

    @cached_property
    def possibly_only(self) -> int:
        """How many of the selected events lie in the time window possibly, but not certainly."""
        if self.filter.window is None or self.filter.certainly:
            return 0
        window = self.filter.window
        return sum(not lies_in(dossier.event.date, window, certainly=True) for dossier in self.dossiers)


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
    Precision.INTERVAL, Precision.DAY, Precision.MINUTE,
)  # fmt: skip


def _moment(event: Event) -> tuple[datetime, int, datetime]:
    when = event.date
    start = (when and (when.start or when.end)) or datetime.min
    end = (when and (when.end or when.start)) or datetime.max
    return start, _COARSE_FIRST.index(when.precision) if when else 0, end
