"""Dates that are surer than the days from which they were counted."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.checks.engines.defining import rule
from albab_tui.checks.engines.every import reports_of
from albab_tui.checks.engines.recounting import Recount, Tense, Timing
from albab_tui.checks.engines.windows_held import hangs_on_day, is_doubted
from albab_tui.findings import Finding, Path
from albab_tui.model.edtf import Edtf
from albab_tui.model.event import Event
from albab_tui.model.report import Report

RULE = "doubt-lost"


@rule(RULE)
def doubt_lost(timing: Timing) -> Iterator[Finding]:
    """What is counted only from days that are doubted themselves is no surer than they are."""
    for index, event in enumerate(timing.store.events):
        if event.date and not is_doubted(event.date) and _is_from_doubted_days(event, timing.recounts[index], timing):
            yield _objection(("events", index, "date"), event.date)
    for path, report in reports_of(timing.store):
        if report.told and not is_doubted(report.told) and _words_hang(report, timing):
            yield _objection((*path, "told"), report.told)


def _objection(path: Path, date: Edtf) -> Finding:
    message = f"{date} hangs on nothing but days of sources that carry a question mark"
    return Finding(path, RULE, message, "give it one too, or say by a report of its own how it is known")


def _is_from_doubted_days(event: Event, recounts: list[Recount], timing: Timing) -> bool:
    if any(report.date for report in event.reports):
        return False
    counted = [each for each in recounts if each.readings]
    if counted:
        return all(_hangs(each.report, each.report.when or "", each.tense, timing) for each in counted)
    return bool(event.reports) and all(_ends_with_day(event, report, timing) for report in event.reports)


def _ends_with_day(event: Event, report: Report, timing: Timing) -> bool:
    """Whether the event's date is bounded by nothing but the day of a source that is doubted."""
    day = timing.sources[report.source].day
    return event.date is not None and day is not None and event.date.end == day.end and is_doubted(day)


def _words_hang(report: Report, timing: Timing) -> bool:
    return report.told_when is not None and _hangs(report, report.told_when, "plain", timing)


def _hangs(report: Report, expression: str, tense: Tense, timing: Timing) -> bool:
    """Whether what is counted for the report hangs on a day that is doubted."""
    source = timing.sources[report.source]
    doubted = source.day is not None and is_doubted(source.day)
    return doubted and hangs_on_day(expression, source, tense)
