"""A dispute with every value, and the bounds of what the reports allow."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TypeVar

from msgspec import Struct

from albab_tui.answers.telling.note import Note
from albab_tui.evidence.disputes import Dispute, Value
from albab_tui.evidence.words import subject_words, value_words
from albab_tui.model.directory import Directory
from albab_tui.model.edtf import Edtf, day
from albab_tui.model.report import Figure
from albab_tui.model.wording import spell
from albab_tui.text.widths import cell_width

_Bound = TypeVar("_Bound", int, Decimal)

_WIDEST = 24
"""Cells of the column of values; what is wider pushes what stands behind it aside."""


class DisputedValue(Struct, frozen=True, kw_only=True):
    """What one report says on something disputed."""

    note: Note
    value: Value
    words: str


class Disagreement(Struct, frozen=True, kw_only=True):
    """Something on which an event's reports differ, with every value."""

    subject: str
    """``date``, ``occurrence`` or a figure's name."""
    words: str
    """What is told of it: "Reports differ on the date, between Sun 5 Feb 2017 and Mon 6 Feb 2017"."""
    unit: str | None
    whom: str | None
    """Id of the actor whose people or things are counted."""
    values: tuple[DisputedValue, ...]
    low: Edtf | Decimal | None
    """The lowest figure or first day that any standing report allows; None where it is open."""
    high: Edtf | Decimal | None

    @property
    def column(self) -> int:
        """How many cells its values take, one below the other."""
        return min(max(cell_width(value.words) for value in self.values), _WIDEST)


def disagreement(dispute: Dispute, notes: Mapping[int, Note], names: Directory) -> Disagreement:
    """The dispute as it is told; `notes` are looked up by their report's identity.

    Deprecated values are listed, but do not widen the bounds.
    """
    standing = [claim.value for claim in dispute.claims if claim.report.rank != "deprecated"]
    low, high = _bounds(standing)
    span = _span(low, high, dispute.unit)
    return Disagreement(
        subject=dispute.subject,
        words=f"Reports differ on {subject_words(dispute, names)}" + (f", {span}" if span else ""),
        unit=dispute.unit,
        whom=dispute.whom,
        values=tuple(
            DisputedValue(note=notes[id(claim.report)], value=claim.value, words=value_words(claim.value))
            for claim in dispute.claims
        ),
        low=low,
        high=high,
    )


def _span(low: Edtf | Decimal | None, high: Edtf | Decimal | None, unit: str | None) -> str:
    """The lowest and the highest that the reports allow: "between 40 and 50 km"; empty where a side is open."""
    if low is None or high is None:
        return ""
    return f"between {_bound(low)} and {_bound(high)}" + (f" {unit}" if unit else "")


def _bound(value: Edtf | Decimal) -> str:
    return spell(value) if isinstance(value, Edtf) else f"{value:f}"


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
