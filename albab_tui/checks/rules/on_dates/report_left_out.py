"""Dates of events that leave out a report's own."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.checks.engines.agreeing import lies_ahead
from albab_tui.checks.engines.defining import rule
from albab_tui.checks.engines.recounting import Timing, loosened
from albab_tui.findings import Finding
from albab_tui.model.event import Event
from albab_tui.model.report import Report

RULE = "report-left-out"


@rule(RULE, "warning")
def report_left_out(timing: Timing) -> Iterator[Finding]:
    """An event's date reaches to the date of each report, but for those that are ranked behind others."""
    for index, event in enumerate(timing.store.events):
        own = [(at, report) for at, report in enumerate(event.reports) if report.date and report.rank == "normal"]
        left = [(at, report.date) for at, report in own if _is_left(report, event, timing)]
        if left and len(left) < len(event.reports) and not _is_chosen(event, timing):
            for at, date in left:
                message = f"the event's date is {event.date}, this report's {date}"
                cure = "widen the event's date, or rank one of its reports"
                yield Finding(("events", index, "reports", at, "date"), RULE, message, cure)


def _is_left(report: Report, event: Event, timing: Timing) -> bool:
    """Whether the event's date has nothing of the report's, which is not what its source only foresees."""
    if event.date is None or report.date is None or lies_ahead(report.date, timing.sources[report.source].day):
        return False
    return not loosened(report.date).overlaps(loosened(event.date))


def _is_chosen(event: Event, timing: Timing) -> bool:
    """Whether one of the reports decides, or they may also tell when a plan was announced."""
    return timing.is_plan(event) or any(report.rank == "preferred" for report in event.reports)
