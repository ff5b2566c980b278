"""Reports older than what they tell."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.checks.engines.agreeing import ahead_of_all, lies_ahead
from albab_tui.checks.engines.defining import rule
from albab_tui.checks.engines.recounting import Timing
from albab_tui.findings import Finding

RULE = "reported-too-early"


@rule(RULE)
def reported_too_early(timing: Timing) -> Iterator[Finding]:
    """A source can't report what happened after it was published."""
    for index, event in enumerate(timing.store.events):
        if timing.is_plan(event) or ahead_of_all(event, timing):
            continue
        for at, report in enumerate(event.reports):
            published = timing.sources[report.source].day
            told = report.date or event.date
            if told and lies_ahead(told, published):
                message = f"{told} is later than the source, which is of {published}"
                cure = "give the report its own date, or make what it announces a planned event"
                yield Finding(("events", index, "reports", at, "source"), RULE, message, cure)
