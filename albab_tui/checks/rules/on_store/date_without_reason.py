"""Dates of events that come without a reason."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.checks.engines.defining import rule
from albab_tui.findings import Finding
from albab_tui.model.event import Event
from albab_tui.model.store import Store

RULE = "date-without-reason"


@rule(RULE)
def date_without_reason(store: Store) -> Iterator[Finding]:
    """A date that no report's time expression gives was worked out, and a reader must be able to follow."""
    for index, event in enumerate(store.events):
        if event.date and event.reports and not event.date_why and not _dated_by_report(event):
            message = "no report gives a time, and it is not told how the date is known"
            yield Finding(("events", index, "date"), RULE, message, "add date_why")


def _dated_by_report(event: Event) -> bool:
    return any(report.when or report.date for report in event.reports)
