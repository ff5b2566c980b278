"""Events that are told as facts, and that only claimants tell."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.checks.engines.defining import rule
from albab_tui.findings import Finding
from albab_tui.model.store import Store

RULE = "only-claimed"


@rule(RULE)
def only_claimed(store: Store) -> Iterator[Finding]:
    """What only those say who are quoted is claimed; that it happened, a source must say itself."""
    for index, event in enumerate(store.events):
        quoted = [report.by or report.by_description for report in event.reports]
        is_fact = event.status in store.words.statuses and store.words.status_as(event.status) == "happened"
        if is_fact and quoted and all(quoted):
            yield Finding(("events", index, "status"), RULE, "every report has a claimant", "write status: claimed")
