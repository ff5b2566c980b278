"""One claimant with two numbers for one thing in one event."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import combinations

from albab_tui.checks.engines.defining import rule
from albab_tui.findings import Finding, quoted
from albab_tui.model.event import Event
from albab_tui.model.report import Figure
from albab_tui.model.store import Store
from albab_tui.text.folding import fold

RULE = "contradicts-himself"
_Bounds = tuple[Decimal | None, Decimal | None]
_Given = tuple[int, int, Figure]
"""The place of a report, that of its figure, and the figure."""


@rule(RULE)
def contradicts_himself(store: Store) -> Iterator[Finding]:
    """One claimant who gives two numbers for one thing speaks of two events, or was quoted wrongly."""
    for index, event in enumerate(store.events):
        for given in _by_claimant(event).values():
            for (_, _, one), (at, place, other) in combinations(given, 2):
                if _apart(one.bounds, other.bounds):
                    path = ("events", index, "reports", at, "figures", place)
                    message = f"the same claimant gives another number for {quoted(other.name)} in this event"
                    yield Finding(path, RULE, message, "make two events of it, or correct the number or the claimant")
                    break


def _by_claimant(event: Event) -> dict[tuple[str | None, ...], list[_Given]]:
    found: dict[tuple[str | None, ...], list[_Given]] = {}
    for at, report in enumerate(event.reports):
        if report.by and report.rank != "deprecated":
            for place, figure in enumerate(report.figures):
                key = (report.by, fold(report.by_description or ""), fold(figure.name), figure.unit, figure.whom)
                found.setdefault(key, []).append((at, place, figure))
    return found


def _apart(one: _Bounds, other: _Bounds) -> bool:
    return any(
        low is not None and high is not None and low > high for low, high in ((one[0], other[1]), (other[0], one[1]))
    )
