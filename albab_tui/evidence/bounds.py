"""What the reports that differ allow at the least and at the most."""

from __future__ import annotations

from decimal import Decimal
from typing import TypeVar

from albab_tui.evidence.disputes import Dispute, Value
from albab_tui.evidence.in_words import subject_words
from albab_tui.model.directory import Directory
from albab_tui.model.edtf import Edtf, day
from albab_tui.model.report import Figure
from albab_tui.model.wording import spell

_Bound = TypeVar("_Bound", int, Decimal)


def differing_words(dispute: Dispute, names: Directory) -> str:
    """The dispute in a line: "Reports differ on the date, between Sun 5 Feb 2017 and Mon 6 Feb 2017"."""
    if dispute.question is not None:
        return f"Reports answer differently: {subject_words(dispute, names)}"
    span = _span(*bounds(dispute), dispute.unit)
    return f"Reports differ on {subject_words(dispute, names)}" + (f", {span}" if span else "")


def bounds(dispute: Dispute) -> tuple[Edtf | Decimal | None, Edtf | Decimal | None]:
    """The lowest and the highest that any standing report allows; a deprecated one does not widen them.

    Days, or figures in the dispute's unit; None where a side is open, and where it is on something else.
    """
    return _of_values([claim.value for claim in dispute.claims if claim.report.rank != "deprecated"])


def _span(low: Edtf | Decimal | None, high: Edtf | Decimal | None, unit: str | None) -> str:
    """The lowest and the highest that the reports allow: "between 40 and 50 km"; empty where a side is open."""
    if low is None or high is None:
        return ""
    return f"between {_bound(low)} and {_bound(high)}" + (f" {unit}" if unit else "")


def _bound(value: Edtf | Decimal) -> str:
    return spell(value) if isinstance(value, Edtf) else f"{value:f}"


def _of_values(values: list[Value]) -> tuple[Edtf | Decimal | None, Edtf | Decimal | None]:
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
