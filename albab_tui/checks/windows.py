"""Dates that do not follow from the reports' time expressions."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.checks.recounting import Recount, Timing, follows, loosened
from albab_tui.checks.rule import Found, rule
from albab_tui.dating import Resolved
from albab_tui.findings import quoted
from albab_tui.model.edtf import Edtf
from albab_tui.model.event import Event


@rule("report-window")
def report_window(timing: Timing) -> Iterator[Found]:
    """A report's date must follow from the passage's time expression and the day of its source."""
    for event, recounts in zip(timing.store.events, timing.recounts, strict=True):
        for each in recounts:
            if not each.fits and (each.report.date or not _contradicts_all(event, recounts)):
                whose = "the report's date is" if each.report.date else "the event's date is"
                cure = "correct one of them" if each.report.date else "correct one, or give the report its own date"
                yield Found((*each.path, "when"), f"{_counted(each)}, but {whose} {each.told}", cure)


@rule("wide-window")
def wide_window(timing: Timing) -> Iterator[Found]:
    """A report's own date claims no more than its time expression tells."""
    for each in (each for recounts in timing.recounts for each in recounts):
        own = each.report.date
        if own and each.readings and each.fits and _reaches_beyond(own, each.readings):
            yield Found((*each.path, "date"), f"{_counted(each)}; {own} reaches beyond it", "narrow it")


@rule("event-window")
def event_window(timing: Timing) -> Iterator[Found]:
    """An event's date must agree with one of its reports."""
    for index, (event, recounts) in enumerate(zip(timing.store.events, timing.recounts, strict=True)):
        if event.date and _contradicts_all(event, recounts):
            message = f"{event.date} agrees with none of the event's reports"
            yield Found(("events", index, "date"), message, "correct it, or the dates of the reports")


@rule("when-without-date")
def when_without_date(timing: Timing) -> Iterator[Found]:
    """A time expression that can be counted gives a date, so the event or the report must have one."""
    for each in (each for recounts in timing.recounts for each in recounts):
        if each.told is None and each.readings:
            yield Found((*each.path, "when"), f"{_counted(each)}, but there is no date", "give the event a date")


@rule("plan-in-the-past")
def plan_in_the_past(timing: Timing) -> Iterator[Found]:
    """What lies ahead of every source that reports it is a plan, however sure it sounds."""
    for index, event in enumerate(timing.store.events):
        if not timing.is_plan(event) and event.reports and _ahead_of_all(event, timing):
            message = f"the status is {quoted(event.status)}, but every source is older than {event.date}"
            yield Found(("events", index, "status"), message, "make it planned, or correct the dates")


@rule("reported-too-early")
def reported_too_early(timing: Timing) -> Iterator[Found]:
    """A source can't report what happened after it was published."""
    for index, event in enumerate(timing.store.events):
        if timing.is_plan(event) or _ahead_of_all(event, timing):
            continue
        for at, report in enumerate(event.reports):
            published = timing.sources[report.source].day
            told = report.date or event.date
            if told and _ahead(told, published):
                message = f"{told} is later than the source, which is of {published}"
                cure = "give the report its own date, or make what it announces a planned event"
                yield Found(("events", index, "reports", at, "source"), message, cure)


def _counted(each: Recount) -> str:
    """The expression with what it means, as a sentence's beginning."""
    meant = " or ".join(dict.fromkeys(_meant(reading.date) for reading in each.readings[:3]))
    return f"{quoted(each.report.when or '')} counted from {each.source.day} is {meant}"


def _meant(date: Edtf) -> str:
    return f"{date}, {'lasting' if date.lasts else 'a moment'}"


def _contradicts_all(event: Event, recounts: list[Recount]) -> bool:
    """Whether the event's date agrees with no window of its reports, of which one alone would not settle it."""
    date = event.date
    if date is None:
        return False
    own = [report.date for report in event.reports if report.date]
    counted = [each for each in recounts if each.report.date is None and each.readings]
    if not own and len(counted) < 2:
        return False
    return not any(loosened(date).overlaps(loosened(each)) for each in own) and not any(each.fits for each in counted)


def _reaches_beyond(own: Edtf, readings: tuple[Resolved, ...]) -> bool:
    """Whether the window goes beyond what all readings together allow; an open end claims nothing."""
    windows = [loosened(reading.date) for reading in readings if follows(own, reading)]
    starts, ends = [window.start for window in windows], [window.end for window in windows]
    early = own.start is not None and all(start is not None and own.start < start for start in starts)
    late = own.end is not None and all(end is not None and own.end > end for end in ends)
    return early or late


def _ahead_of_all(event: Event, timing: Timing) -> bool:
    date = event.date
    return date is not None and all(_ahead(date, timing.sources[each.source].day) for each in event.reports)


def _ahead(told: Edtf, published: Edtf | None) -> bool:
    """Whether the whole window lies after the source's day."""
    begins, latest = loosened(told).earliest, published.latest if published else None
    return begins is not None and latest is not None and begins > latest


RULES = (report_window, wide_window, event_window, when_without_date, plan_in_the_past, reported_too_early)
