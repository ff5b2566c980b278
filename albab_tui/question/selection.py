"""The answer to a filter: its events in order, and what it leaves out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property

from albab_tui.evidence.dossier import Dossier, Evidence
from albab_tui.model.edtf import Precision
from albab_tui.model.event import Event
from albab_tui.question.filter import Filter
from albab_tui.question.matching import matches


@dataclass(frozen=True)
class Selection:
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

    @property
    def disputed(self) -> int:
        """How many of the selected events are disputed."""
        return sum(bool(dossier.disputes) for dossier in self.dossiers)

    @cached_property
    def undated_left_out(self) -> int:
        """How many events only the filter's time window leaves out because they are undated."""
        if self.filter.window is None:
            return 0
        anytime = replace(self.filter, window=None, certainly=False)
        undated = [dossier for dossier in self.evidence.dossiers.values() if dossier.event.date is None]
        return sum(matches(anytime, dossier, self.evidence) for dossier in undated)

    @cached_property
    def possibly_only(self) -> int:
        """How many of the selected events lie in the time window possibly, but not certainly."""
        if self.filter.window is None or self.filter.certainly:
            return 0
        strict = replace(self.filter, certainly=True)
        return sum(not matches(strict, dossier, self.evidence) for dossier in self.dossiers)


def select(evidence: Evidence, filter: Filter, *, newest_first: bool = False) -> Selection:
    """The events of a store that a filter lets through, in order."""
    found = [dossier for dossier in evidence.dossiers.values() if matches(filter, dossier, evidence)]
    return Selection(evidence, filter, tuple(in_order(found, newest_first=newest_first)), newest_first)


def in_order(dossiers: list[Dossier], *, newest_first: bool = False) -> list[Dossier]:
    """Sort by date, keeping the store's order within one date; undated events stand last in both orders."""
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
