"""Dates of events that agree with none of their reports."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.checks.engines.agreeing import contradicts_all
from albab_tui.checks.engines.defining import rule
from albab_tui.checks.engines.recounting import Timing
from albab_tui.findings import Finding

RULE = "event-window"


@rule(RULE)
def event_window(timing: Timing) -> Iterator[Finding]:
    """An event's date must agree with one of its reports."""
    for index, (event, recounts) in enumerate(zip(timing.store.events, timing.recounts, strict=True)):
        if event.date and contradicts_all(event, recounts):
            message = f"{event.date} agrees with none of the event's reports"
            yield Finding(("events", index, "date"), RULE, message, "correct it, or the dates of the reports")
