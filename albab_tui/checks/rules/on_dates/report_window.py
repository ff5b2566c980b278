"""Dates that do not follow from a report's time expression."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.checks.engines.agreeing import contradicts_all, counted_in_words
from albab_tui.checks.engines.defining import rule
from albab_tui.checks.engines.recounting import Timing
from albab_tui.findings import Finding

RULE = "report-window"


@rule(RULE)
def report_window(timing: Timing) -> Iterator[Finding]:
    """A report's date must follow from the passage's time expression and the day of its source."""
    for event, recounts in zip(timing.store.events, timing.recounts, strict=True):
        for each in recounts:
            if not each.fits and (each.report.date or not contradicts_all(event, recounts)):
                whose = "the report's date is" if each.report.date else "the event's date is"
                cure = "correct one of them" if each.report.date else "correct one, or give the report its own date"
                yield Finding((*each.path, "when"), RULE, f"{counted_in_words(each)}, but {whose} {each.told}", cure)
