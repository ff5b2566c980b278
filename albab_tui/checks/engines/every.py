"""Every report and every figure of a store, each with its path."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.findings import Path
from albab_tui.model.report import Figure, Report
from albab_tui.model.store import Store


def reports_of(store: Store) -> Iterator[tuple[Path, Report]]:
    """Every report, in the order of the store."""
    for index, event in enumerate(store.events):
        for at, report in enumerate(event.reports):
            yield ("events", index, "reports", at), report


def figures_of(store: Store) -> Iterator[tuple[Path, Figure]]:
    """Every figure, in the order of the store."""
    for path, report in reports_of(store):
        for place, figure in enumerate(report.figures):
            yield (*path, "figures", place), figure
