"""Events that lie ahead of all their sources and are no plans."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.checks.engines.agreeing import ahead_of_all
from albab_tui.checks.engines.defining import rule
from albab_tui.checks.engines.recounting import Timing
from albab_tui.findings import Finding, quoted

RULE = "plan-in-the-past"


@rule(RULE)
def plan_in_the_past(timing: Timing) -> Iterator[Finding]:
    """What lies ahead of every source that reports it is a plan, however sure it sounds."""
    for index, event in enumerate(timing.store.events):
        if not timing.is_plan(event) and event.reports and ahead_of_all(event, timing):
            message = f"the status is {quoted(event.status)}, but every source is older than {event.date}"
            yield Finding(("events", index, "status"), RULE, message, "make it planned, or correct the dates")
