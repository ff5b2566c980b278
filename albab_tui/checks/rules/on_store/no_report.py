"""Events without a report."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.checks.engines.defining import rule
from albab_tui.findings import Finding
from albab_tui.model.store import Store

RULE = "no-report"


@rule(RULE)
def no_report(store: Store) -> Iterator[Finding]:
    """Without a report nobody says that the event happened."""
    for index, event in enumerate(store.events):
        if not event.reports:
            yield Finding(
                ("events", index, "reports"), RULE, "no source reports the event", "cite one, or leave the event out"
            )
