"""Figures that do not say what they count."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.checks.engines.defining import rule
from albab_tui.checks.engines.every import figures_of
from albab_tui.findings import Finding, quoted
from albab_tui.model.store import Store

RULE = "figure-without-unit"


@rule(RULE)
def figure_without_unit(store: Store) -> Iterator[Finding]:
    """A number alone can't be compared with another report's."""
    for path, figure in figures_of(store):
        if figure.unit is None:
            message = f"the figure {quoted(figure.name)} has no unit"
            yield Finding(path, RULE, message, "add one, such as unit: people")
