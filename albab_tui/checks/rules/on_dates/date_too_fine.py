"""Dates of events that are finer than what each of their reports gives."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.checks.engines.defining import rule
from albab_tui.checks.engines.recounting import Recount, Timing, loosened
from albab_tui.checks.engines.windows_held import holds_window, is_rough, known_part
from albab_tui.findings import Finding
from albab_tui.model.edtf import Edtf
from albab_tui.model.event import Event

RULE = "date-too-fine"


@rule(RULE)
def date_too_fine(timing: Timing) -> Iterator[Finding]:
    """A date holds all that at least one report gives; a report without a time gives "by the day of its source"."""
    for index, event in enumerate(timing.store.events):
        date, recounts = event.date, timing.recounts[index]
        if date is None or is_rough(date) or None in known_part(date) or not _is_all_known(event, timing, recounts):
            continue
        given = list(_given(event, recounts))
        # What agrees with none of them, or has no reason, is told by other rules.
        agrees = any(loosened(date).overlaps(loosened(each)) for each in given) if given else bool(event.date_why)
        if agrees and not any(holds_window(date, each) for each in given):
            cure = "widen it, give the report that tells it a date or the day of the words as told, or waive the rule"
            yield Finding(("events", index, "date"), RULE, f"no report gives so fine a date as {date}", cure)


def _is_all_known(event: Event, timing: Timing, recounts: list[Recount]) -> bool:
    """Whether every report cites a text, whose words of time are counted; what a table says of time is the date."""
    counted = all(each.readings or each.report.date for each in recounts)
    cited = all(report.paragraphs and timing.sources[report.source].text for report in event.reports)
    return bool(event.reports) and counted and cited


def _given(event: Event, recounts: list[Recount]) -> Iterator[Edtf]:
    """What the reports give: dates of their own, what their words mean, and of what was only said when it was."""
    yield from (report.date for report in event.reports if report.date)
    yield from (reading.date for each in recounts if each.report.date is None for reading in each.readings)
    if event.status == "statement" or event.kind == "statement":
        yield from (report.told for report in event.reports if report.told)
