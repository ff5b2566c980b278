"""Disagreement: where reports say different things, of one event or in answer to one question."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import TypeVar

from msgspec import Struct

from albab_tui.evidence.differences import Difference
from albab_tui.model.edtf import Edtf
from albab_tui.model.event import Event
from albab_tui.model.open_question import Reply
from albab_tui.model.report import Figure, Report, Stance
from albab_tui.text.folding import fold

DATE = "date"
OCCURRENCE = "occurrence"


class Answered(Struct, frozen=True):
    """An answer to a question, and whether the claimant asserts it."""

    reply: Reply
    stance: Stance


Value = Edtf | Figure | Stance | Answered
"""What can be disputed: a date, a figure, whether it happened at all, or an answer."""

_Bound = TypeVar("_Bound", int, Decimal)


class Claim(Struct, frozen=True):
    """One report's value for what is disputed."""

    report: Report
    value: Value
    event: str | None = None
    """Id of the event that the report is on, where it is another one."""
    difference: Difference | None = None
    """How an answer of another event differs from what this one's reports answer."""


class Dispute(Struct, frozen=True):
    """Something on which an event's reports differ from one another, or from those of other events."""

    subject: str
    """`DATE`, `OCCURRENCE` (whether it happened), a figure's name, as it is first spelt, or a question's id."""
    claims: tuple[Claim, ...]
    """Every value, deprecated ones too, in the order of the reports; then answers of other events."""
    unit: str | None = None
    """What a figure counts."""
    whom: str | None = None
    """Id of the actor whose people or things a figure counts."""
    question: str | None = None
    """Id of the question that is answered differently."""
    left_out: int = 0
    """How many answers of other events are not among the claims, as there are too many."""


def window(report: Report, event: Event) -> Edtf | None:
    """When the report says it was: its own date, else the event's; None where it gives no time at all."""
    if report.date is not None:
        return report.date
    return event.date if report.when else None


def disputes(event: Event) -> tuple[Dispute, ...]:
    """What an event's reports disagree on; deprecated reports are listed but cannot start a dispute.

    Dates are disputed when two reports' windows share no second, a figure when the same thing (name, unit and
    whom) is bounded twice so that no value fits both, the occurrence when one report asserts what another denies
    or doubts.
    """
    return tuple(dispute for dispute in _subjects(event) if _contested(dispute.claims))


def _subjects(event: Event) -> Iterator[Dispute]:
    yield Dispute(DATE, tuple(Claim(report, when) for report in event.reports if (when := window(report, event))))
    yield Dispute(OCCURRENCE, tuple(Claim(report, report.stance) for report in event.reports))
    same: dict[tuple[str, str | None, str | None], list[tuple[Report, Figure]]] = {}
    for report in event.reports:
        for figure in report.figures:
            same.setdefault((fold(figure.name), figure.unit, figure.whom), []).append((report, figure))
    for given in same.values():
        _, first = given[0]
        yield Dispute(first.name, tuple(Claim(report, figure) for report, figure in given), first.unit, first.whom)


def _contested(claims: tuple[Claim, ...]) -> bool:
    standing = [claim.value for claim in claims if claim.report.rank != "deprecated"]
    stances = {value for value in standing if isinstance(value, str)}
    if stances:
        return len(stances) > 1 and "asserts" in stances
    return _apart([_seconds(value) for value in standing if isinstance(value, Edtf)]) or _apart(
        [value.bounds for value in standing if isinstance(value, Figure)]
    )


def _seconds(when: Edtf) -> tuple[int | None, int | None]:
    """The first and the last second that a date can touch."""
    return when.start, None if when.end is None else when.end - 1


def _apart(ranges: list[tuple[_Bound | None, _Bound | None]]) -> bool:
    """Whether two of the ranges have nothing in common: if any two have not, the highest and the lowest have not."""
    lows = [low for low, _ in ranges if low is not None]
    highs = [high for _, high in ranges if high is not None]
    return bool(lows and highs) and max(lows) > min(highs)
