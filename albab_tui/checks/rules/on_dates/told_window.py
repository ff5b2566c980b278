"""Days of words that do not follow from the time expression for them."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.checks.engines.defining import rule
from albab_tui.checks.engines.every import reports_of
from albab_tui.checks.engines.recounting import Timing, follows, reckoned, recount
from albab_tui.findings import Finding, quoted

RULE = "told-window"


@rule(RULE)
def told_window(timing: Timing) -> Iterator[Finding]:
    """The day of the words must follow from the passage's time expression for them and the day of its source."""
    for path, report in reports_of(timing.store):
        if not report.told or not report.told_when:
            continue
        source = timing.sources[report.source]
        counted = recount(report.told_when, source.day, "plain", source.language or "en")
        readings = reckoned(counted, timing.store.timezone)
        if readings and not any(follows(report.told, reading) for reading in readings):
            meant = " or ".join(dict.fromkeys(str(reading.date) for reading in readings[:3]))
            message = f"{quoted(report.told_when)} counted from {source.day} is {meant}, but told is {report.told}"
            yield Finding((*path, "told_when"), RULE, message, "correct one of them")
