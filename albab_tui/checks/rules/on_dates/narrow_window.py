"""Dates of reports that say more than their time expression."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.checks.engines.agreeing import counted_in_words
from albab_tui.checks.engines.defining import rule
from albab_tui.checks.engines.every import reports_of
from albab_tui.checks.engines.recounting import Timing, follows, reckoned, recount
from albab_tui.checks.engines.windows_held import holds_window, is_rough
from albab_tui.dating import Resolved
from albab_tui.findings import Finding, quoted
from albab_tui.model.edtf import Edtf

RULE = "narrow-window"


@rule(RULE)
def narrow_window(timing: Timing) -> Iterator[Finding]:
    """A report's own date, or that of its words, is no finer than the time expression for it."""
    for each in (each for recounts in timing.recounts for each in recounts):
        if each.report.date and _is_finer(each.report.date, each.readings):
            message = f"{counted_in_words(each)}; {each.report.date} is finer"
            yield Finding((*each.path, "date"), RULE, message, "widen it")
    for path, report in reports_of(timing.store):
        source = timing.sources[report.source]
        if report.told and report.told_when:
            counted = recount(report.told_when, source.day, "plain", source.language or "en")
            if _is_finer(report.told, reckoned(counted, timing.store.timezone)):
                message = f"{quoted(report.told_when)} counted from {source.day} does not give so fine a day"
                yield Finding((*path, "told"), RULE, f"{message} as {report.told}", "widen it")


def _is_finer(date: Edtf, readings: tuple[Resolved, ...]) -> bool:
    """Whether a date lies within what an expression means, and leaves a part of it out, whichever way it is read."""
    fitting = [reading.date for reading in readings if follows(date, reading)]
    return bool(fitting) and not is_rough(date) and not any(holds_window(date, each) for each in fitting)
