"""Moments that may lie after all that tells of them."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.checks.engines.agreeing import ahead_of_all
from albab_tui.checks.engines.defining import rule
from albab_tui.checks.engines.moments import tells_what_lasts
from albab_tui.checks.engines.recounting import Timing
from albab_tui.findings import Finding, quoted
from albab_tui.model.edtf import Edtf
from albab_tui.model.event import Event

RULE = "beyond-its-sources"


@rule(RULE)
def beyond_its_sources(timing: Timing) -> Iterator[Finding]:
    """What was told as done lies before the last source that tells it; only a plan may still lie ahead."""
    for index, event in enumerate(timing.store.events if tells_what_lasts(timing) else ()):
        last = None if timing.is_plan(event) or ahead_of_all(event, timing) else _last_day(event, timing)
        if last and event.date and _goes_beyond(event.date, last) and not _lasts(event.date, event, timing):
            message = f"the status is {quoted(event.status)}, but {event.date} goes on after {last}, its last source"
            yield Finding(("events", index, "status"), RULE, message, "make it planned, or end its date by that day")


def _lasts(date: Edtf, event: Event, timing: Timing) -> bool:
    """Whether it lasts, or as `date-against-kind` tells is open because what it is lasts."""
    return date.lasts or (date.last is None and timing.lasts(event) == "yes")


def _last_day(event: Event, timing: Timing) -> Edtf | None:
    """The day of the last source that reports it; None where one has none."""
    days = [timing.sources[report.source].day for report in event.reports]
    known = [day for day in days if day is not None and day.end is not None]
    return max(known, key=lambda day: day.end or 0, default=None) if len(known) == len(days) else None


def _goes_beyond(date: Edtf, last: Edtf) -> bool:
    """Whether the end of a window is open, or begins after a day."""
    return date.last is None or (last.end is not None and date.last.start >= last.end)
