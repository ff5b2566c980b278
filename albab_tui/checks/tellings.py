"""Days on which words were said, held against the source's day and its time expressions."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.checks.recounting import Timing, follows, loosened, recount
from albab_tui.checks.rule import Found, rule
from albab_tui.findings import Path, quoted
from albab_tui.model.report import Report


@rule("told-too-late")
def told_too_late(timing: Timing) -> Iterator[Found]:
    """A source can't quote words that were said after it was published."""
    for path, report in _reports(timing):
        published = timing.sources[report.source].day
        begins = loosened(report.told).earliest if report.told else None
        latest = published.latest if published else None
        if begins and latest and begins > latest:
            message = f"{report.told} is later than the source, which is of {published}"
            yield Found((*path, "told"), message, "correct one of them")


@rule("told-window")
def told_window(timing: Timing) -> Iterator[Found]:
    """The day of the words must follow from the passage's time expression for them and the day of its source."""
    for path, report in _reports(timing):
        if not report.told or not report.told_when:
            continue
        source = timing.sources[report.source]
        readings = recount(report.told_when, source.day, "plain", source.language or "en")
        if readings and not any(follows(report.told, reading) for reading in readings):
            meant = " or ".join(dict.fromkeys(str(reading.date) for reading in readings[:3]))
            message = f"{quoted(report.told_when)} counted from {source.day} is {meant}, but told is {report.told}"
            yield Found((*path, "told_when"), message, "correct one of them")


def _reports(timing: Timing) -> Iterator[tuple[Path, Report]]:
    for index, event in enumerate(timing.store.events):
        for at, report in enumerate(event.reports):
            yield ("events", index, "reports", at), report


RULES = (told_too_late, told_window)
