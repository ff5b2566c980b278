"""A dispute with every value, and the bounds of what the reports allow."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from msgspec import Struct

from albab_tui.answers.telling.note import Note
from albab_tui.evidence.bounds import bounds, differing_words
from albab_tui.evidence.disputes import Dispute, Value
from albab_tui.evidence.in_words import value_words
from albab_tui.model.directory import Directory
from albab_tui.model.edtf import Edtf
from albab_tui.text.widths import cell_width

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
    """The dispute as it is told; `notes` are looked up by their report's identity."""
    low, high = bounds(dispute)
    return Disagreement(
        subject=dispute.subject,
        words=differing_words(dispute, names),
        unit=dispute.unit,
        whom=dispute.whom,
        values=tuple(
            DisputedValue(note=notes[id(claim.report)], value=claim.value, words=value_words(claim.value))
            for claim in dispute.claims
        ),
        low=low,
        high=high,
    )
