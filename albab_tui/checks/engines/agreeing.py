"""Whether the dates of an event, of its reports and of their sources agree."""

from __future__ import annotations

from albab_tui.checks.engines.recounting import Recount, Timing, loosened
from albab_tui.findings import quoted
from albab_tui.model.edtf import Edtf
from albab_tui.model.event import Event


def counted_in_words(each: Recount) -> str:
    """The expression with what it means, as a sentence's beginning."""
    meant = " or ".join(dict.fromkeys(_meant(reading.date) for reading in each.readings[:3]))
    return f"{quoted(each.report.when or '')} counted from {each.source.day} is {meant}"


def _meant(date: Edtf) -> str:
    return f"{date}, {'lasting' if date.lasts else 'a moment'}"


def contradicts_all(event: Event, recounts: list[Recount]) -> bool:
    """Whether the event's date agrees with no window of its reports, of which one alone would not settle it."""
    date = event.date
    if date is None:
        return False
    own = [report.date for report in event.reports if report.date]
    counted = [each for each in recounts if each.report.date is None and each.readings]
    if not own and len(counted) < 2:
        return False
    return not any(loosened(date).overlaps(loosened(each)) for each in own) and not any(each.fits for each in counted)


def ahead_of_all(event: Event, timing: Timing) -> bool:
    """Whether the event's window lies after the days of all its sources."""
    date = event.date
    return date is not None and all(lies_ahead(date, timing.sources[each.source].day) for each in event.reports)


def lies_ahead(told: Edtf, published: Edtf | None) -> bool:
    """Whether the whole window lies after the source's day."""
    begins, latest = loosened(told).earliest, published.latest if published else None
    return begins is not None and latest is not None and begins > latest
