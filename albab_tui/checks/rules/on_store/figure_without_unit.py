"""Figures that do not say what they count."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.checks.engines.defining import rule
from albab_tui.findings import Finding, quoted
from albab_tui.model.store import Store

RULE = "figure-without-unit"


@rule(RULE)
def figure_without_unit(store: Store) -> Iterator[Finding]:
    """A number alone can't be compared with another report's."""
    for index, event in enumerate(store.events):
        for at, report in enumerate(event.reports):
            for place, figure in enumerate(report.figures):
                if figure.unit is None:
                    path = ("events", index, "reports", at, "figures", place)
                    yield Finding(
                        path, RULE, f"the figure {quoted(figure.name)} has no unit", "add one, such as unit: people"
                    )
