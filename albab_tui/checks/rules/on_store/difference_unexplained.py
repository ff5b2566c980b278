"""Numbers that differ, of which nothing says why."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from albab_tui.checks.engines.defining import rule
from albab_tui.evidence.disputes import disputes
from albab_tui.findings import Finding, quoted
from albab_tui.model.report import Figure
from albab_tui.model.store import Store

RULE = "difference-unexplained"


@rule(RULE, "warning")
def difference_unexplained(store: Store) -> Iterator[Finding]:
    """Where sources themselves give two numbers for one happening, a reader wants to know why; else it may be two."""
    for index, event in enumerate(store.events):
        own = tuple(report for report in event.reports if not report.by and not report.by_description)
        told = [each for each in disputes(replace(event, reports=own)) if isinstance(each.claims[0].value, Figure)]
        if told and not event.differs_why:
            message = f"the sources themselves differ on {quoted(told[0].subject)}, and differs_why does not say why"
            yield Finding(("events", index), RULE, message, "add differs_why, or make two events of it")
