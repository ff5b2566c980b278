"""Figures whose numbers contradict one another."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.checks.engines.defining import rule
from albab_tui.checks.engines.every import figures_of
from albab_tui.findings import Finding, quoted
from albab_tui.model.store import Store

RULE = "figure-out-of-order"


@rule(RULE, "warning")
def figure_out_of_order(store: Store) -> Iterator[Finding]:
    """A lower bound above the value, or above the upper bound, is kept and shown, but one of the numbers is wrong."""
    for path, figure in figures_of(store):
        if figure.contradicts_itself:
            message = f"the numbers of the figure {quoted(figure.name)} contradict one another"
            yield Finding(path, RULE, message, "make low at most value, and value at most high")
