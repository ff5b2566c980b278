"""Publication days that the source's own time expressions contradict."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from albab_tui.checks.engines.defining import rule
from albab_tui.checks.engines.recounting import Recount, Timing, reckoned, recount
from albab_tui.findings import Finding
from albab_tui.model import edtf
from albab_tui.model.source import Source

RULE = "publication-day"
_NEAR = range(1, 32)
_YEAR = (364, 365, 366)
"""Days on each side on which a better day is looked for: a wrong day, a wrong month, a wrong year."""
_MOST_TRIED = 200
"""Expressions of one source that are counted again, which bounds the time it takes."""


@rule(RULE)
def publication_day(timing: Timing) -> Iterator[Finding]:
    """Where several time expressions contradict the source's day and all would fit another one, the day is wrong."""
    counted: dict[str, list[Recount]] = {}
    for each in (each for recounts in timing.recounts for each in recounts):
        counted.setdefault(each.source.id, []).append(each)
    for index, source in enumerate(timing.store.sources):
        recounts = counted.get(source.id, [])
        wrong = sum(not each.fits for each in recounts)
        better = _better_day(source, recounts[:_MOST_TRIED], timing.store.timezone) if wrong > 1 else None
        if better:
            message = f"{wrong} of {len(recounts)} time expressions do not fit {source.day}"
            cure = f"all would fit {better}, the nearest such day"
            yield Finding(("sources", index, "published", "date"), RULE, message, cure)


def _better_day(source: Source, recounts: list[Recount], timezone: str | None) -> date | None:
    """The nearest day from which every expression that can be counted gives what the store has."""
    known = source.day.earliest if source.day else None
    if source.day is None or known is None or known != source.day.latest:
        return None
    days = (day for distance in (*_NEAR, *_YEAR) for day in _around(known, distance))
    return next((day for day in days if all(_fits(each, day, timezone) for each in recounts)), None)


def _around(known: date, distance: int) -> Iterator[date]:
    if (known - date.min).days >= distance:
        yield known - timedelta(distance)
    if (date.max - known).days >= distance:
        yield known + timedelta(distance)


def _fits(each: Recount, written: date, timezone: str | None) -> bool:
    readings = recount(each.report.when or "", edtf.day(written), each.tense)
    return replace(each, readings=reckoned(readings, timezone)).fits
