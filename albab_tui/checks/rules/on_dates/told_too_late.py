"""Words that were said after their source was published."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.checks.engines.defining import rule
from albab_tui.checks.engines.every import reports_of
from albab_tui.checks.engines.recounting import Timing, loosened
from albab_tui.findings import Finding

RULE = "told-too-late"


@rule(RULE)
def told_too_late(timing: Timing) -> Iterator[Finding]:
    """A source can't quote words that were said after it was published."""
    for path, report in reports_of(timing.store):
        published = timing.sources[report.source].day
        begins = loosened(report.told).earliest if report.told else None
        latest = published.latest if published else None
        if begins and latest and begins > latest:
            message = f"{report.told} is later than the source, which is of {published}"
            yield Finding((*path, "told"), RULE, message, "correct one of them")
