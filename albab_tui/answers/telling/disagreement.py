"""A dispute with every value, and the bounds of what the reports allow."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal

from msgspec import Struct

from albab_tui.answers.telling.note import Note
from albab_tui.answers.telling.sentences import Sentence
from albab_tui.evidence.bounds import bounds, differing_words
from albab_tui.evidence.disputes import Claim, Dispute, Value
from albab_tui.evidence.in_words import subject_words, value_words
from albab_tui.model.directory import Directory
from albab_tui.model.edtf import Edtf
from albab_tui.text.numbers import many
from albab_tui.text.widths import cell_width

_WIDEST = 24
"""Cells of the column of values; what is wider pushes what stands behind it aside."""


class DisputedValue(Struct, frozen=True, kw_only=True):
    """What one report says on something disputed."""

    note: Note
    """The report; of another event's it has no number."""
    value: Value
    words: str
    elsewhere: str = ""
    """Title of the event that the report is on, where it is another one."""
    event: str | None = None
    """Id of that event."""
    difference: str | None = None
    """How that answer differs from those of this event: "contradiction", "another moment", ..."""

    @property
    def backing(self) -> Sentence:
        """Where it stands and who says it, and of an answer elsewhere how it differs and on which event it is."""
        if self.event is None:
            return self.note.backing
        aside = ", ".join(filter(None, (self.difference, f"on: {self.elsewhere}")))
        return (*self.note.backing, (f" ({aside})", "quiet"))

    @property
    def mark(self) -> str:
        """The number of the report's note: "[3]"; empty where it is on another event."""
        return "" if self.event is not None else f"[{self.note.number}]"


class Disagreement(Struct, frozen=True, kw_only=True):
    """Something on which an event's reports differ, with every value."""

    subject: str
    """``date``, ``occurrence``, a figure's name or a question's id."""
    label: str
    """What it is called in a list: the same, but a question as it is asked."""
    words: str
    """What is told of it: "Reports differ on the date, between Sun 5 Feb 2017 and Mon 6 Feb 2017"."""
    unit: str | None
    whom: str | None
    """Id of the actor whose people or things are counted."""
    values: tuple[DisputedValue, ...]
    low: Edtf | Decimal | None
    """The lowest figure or first day that any standing report allows; None where it is open."""
    high: Edtf | Decimal | None
    question: str | None = None
    """Id of the question that is answered differently."""
    left_out: int = 0
    """How many answers of other events are not told."""

    @property
    def more(self) -> str:
        """That further answers are not told; empty where all are."""
        return f"and {many(self.left_out, 'other answer')}" if self.left_out else ""

    @property
    def column(self) -> int:
        """How many cells its values take, one below the other."""
        return min(max(cell_width(value.words) for value in self.values), _WIDEST)


def disagreement(
    dispute: Dispute, notes: Mapping[int, Note], names: Directory, title: Callable[[str], str]
) -> Disagreement:
    """The dispute as it is told; `notes` are looked up by their report's identity, titles by ids."""
    low, high = bounds(dispute)
    return Disagreement(
        subject=dispute.subject,
        label=dispute.subject if dispute.question is None else subject_words(dispute, names),
        words=differing_words(dispute, names),
        unit=dispute.unit,
        whom=dispute.whom,
        values=tuple(_value(claim, notes, names, title) for claim in dispute.claims),
        low=low,
        high=high,
        question=dispute.question,
        left_out=dispute.left_out,
    )


def _value(claim: Claim, notes: Mapping[int, Note], names: Directory, title: Callable[[str], str]) -> DisputedValue:
    words = value_words(claim.value, names)
    if claim.event is None:
        return DisputedValue(note=notes[id(claim.report)], value=claim.value, words=words)
    return DisputedValue(
        note=Note(0, claim.report, names),
        value=claim.value,
        words=words,
        elsewhere=title(claim.event),
        event=claim.event,
        difference=claim.difference,
    )
