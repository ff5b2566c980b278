"""Publication days that the source's own time expressions contradict."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from albab_tui.model.edtf import Edtf, day
from albab_tui.model.source import Source
from albab_tui.store.checks.recounting import Recount, Timing, follows, recount
from albab_tui.store.checks.rule import Found, rule

_REACH = 31
"""Days on each side among which a better day is looked for."""


@rule("publication-day")
def publication_day(timing: Timing) -> Iterator[Found]:
    """Where several time expressions contradict the source's day and all would fit another one, the day is wrong."""
    counted: dict[str, list[Recount]] = {}
    for each in (each for recounts in timing.recounts for each in recounts):
        counted.setdefault(each.source.id, []).append(each)
    for index, source in enumerate(timing.store.sources):
        recounts = counted.get(source.id, [])
        wrong = sum(not each.fits for each in recounts)
        better = _better_day(source, recounts) if wrong > 1 else None
        if better:
            message = f"{wrong} of {len(recounts)} time expressions do not fit {source.published.date}"
            yield Found(("sources", index, "published", "date"), message, f"all would fit {better}")


def _better_day(source: Source, recounts: list[Recount]) -> Edtf | None:
    """The nearest day from which every expression that can be counted gives what the store has."""
    known = source.published.date.earliest
    if known is None or known != source.published.date.latest:
        return None
    for distance in range(1, _REACH + 1):
        for other in _days(known, distance):
            if all(_fits(each, other) for each in recounts):
                return day(other)
    return None


def _days(known: date, distance: int) -> Iterator[date]:
    if (known - date.min).days >= distance:
        yield known - timedelta(distance)
    if (date.max - known).days >= distance:
        yield known + timedelta(distance)


def _fits(each: Recount, written: date) -> bool:
    told = each.told
    readings = recount(each.report.when or "", day(written), each.tense)
    return told is None or not readings or any(follows(told, reading) for reading in readings)


RULES = (publication_day,)
