"""Time expressions that give a date where there is none."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.checks.engines.agreeing import counted_in_words
from albab_tui.checks.engines.defining import rule
from albab_tui.checks.engines.recounting import Timing
from albab_tui.findings import Finding

RULE = "when-without-date"


@rule(RULE)
def when_without_date(timing: Timing) -> Iterator[Finding]:
    """A time expression that can be counted gives a date, so the event or the report must have one."""
    for each in (each for recounts in timing.recounts for each in recounts):
        if each.told is None and each.readings:
            yield Finding(
                (*each.path, "when"), RULE, f"{counted_in_words(each)}, but there is no date", "give the event a date"
            )
