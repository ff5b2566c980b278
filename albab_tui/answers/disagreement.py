"""A dispute with every value, and the bounds of what the reports allow."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TypeVar

from albab_tui.answers.answer import Disagreement, DisputedValue, Note
from albab_tui.evidence.disputes import Dispute, Value
from albab_tui.evidence.words import subject_words, value_words
from albab_tui.model.directory import Directory
from albab_tui.model.edtf import Edtf, day
from albab_tui.model.report import Figure

_Bound = TypeVar("_Bound", int, Decimal)


def disagreement(dispute: Dispute, notes: Mapping[int, Note], names: Directory) -> Disagreement:
    """The dispute as an answer tells it; `notes` are looked up by their report's identity.

    Deprecated values are listed, but do not widen the bounds.
    """
    standing = [claim.value for claim in dispute.claims if claim.report.rank != "deprecated"]
    low, high = _bounds(standing)
    return Disagreement(
        subject=dispute.subject,
        words=subject_words(dispute, names),
        unit=dispute.unit,
        whom=dispute.whom,
        values=tuple(
            DisputedValue(note=notes[id(claim.report)], value=claim.value, words=value_words(claim.value))
            for claim in dispute.claims
        ),
        low=low,
        high=high,
    )


def _bounds(values: list[Value]) -> tuple[Edtf | Decimal | None, Edtf | Decimal | None]:
    dates = [value for value in values if isinstance(value, Edtf)]
    if dates:
        first, last = _lowest([when.first_day for when in dates]), _highest([when.last_day for when in dates])
        return None if first is None else day(first), None if last is None else day(last)
    bounds = [value.bounds for value in values if isinstance(value, Figure)]
    return _lowest([low for low, _ in bounds]), _highest([high for _, high in bounds])


def _lowest(values: list[_Bound | None]) -> _Bound | None:
    known = [value for value in values if value is not None]
    return min(known) if known and len(known) == len(values) else None


def _highest(values: list[_Bound | None]) -> _Bound | None:
    known = [value for value in values if value is not None]
    return max(known) if known and len(known) == len(values) else None
