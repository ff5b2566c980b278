"""Counting the reports' time expressions again, from each day on which their source may have been written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cached_property
from typing import Literal

from albab_tui.dating import Resolved, resolve
from albab_tui.findings import Path
from albab_tui.model.edtf import Edtf, Point, Qualifier, between, by_clock
from albab_tui.model.edtf.scale import DAY
from albab_tui.model.event import Event
from albab_tui.model.report import Report
from albab_tui.model.source import Source
from albab_tui.model.store import Store
from albab_tui.model.vocabulary import Lasts

Tense = Literal["plain", "ahead", "either"]

_MOST_DAYS = 62
"""Days of writing that are tried one by one."""
_LOOSE = (Qualifier.APPROXIMATE, Qualifier.BOTH)


@dataclass(frozen=True)
class Recount:
    """One report's time expression, counted again."""

    path: Path
    """The report's."""
    event: Event
    report: Report
    source: Source
    tense: Tense
    """Which way the expression looks from the source's day."""
    readings: tuple[Resolved, ...]
    """What the expression means, once for each way to count it; empty where it can't be told."""

    @property
    def told(self) -> Edtf | None:
        """The window that the store gives: the report's own, else the event's."""
        return self.report.date or self.event.date

    @cached_property
    def fits(self) -> bool:
        """Whether the store's window follows from the expression, or nothing can be said against it."""
        told = self.told
        return told is None or not self.readings or any(follows(told, reading) for reading in self.readings)


class Timing:
    """What the reports of a store say about time."""

    def __init__(self, store: Store, sentences: Mapping[Path, str] | None = None) -> None:
        """As far as the articles are known, `sentences` has the one that holds a report's expression, by its path."""
        self.store = store
        self._sentences = sentences or {}
        self.sources: Mapping[str, Source] = {source.id: source for source in store.sources}
        self.recounts = [list(self._recounted(index, event)) for index, event in enumerate(store.events)]
        """For each event, one for every report with a time expression, in their order."""

    def _recounted(self, index: int, event: Event) -> Iterator[Recount]:
        for at, report in enumerate(event.reports):
            if report.when:
                source = self.sources[report.source]
                way = tense(event, report, source) if self.is_plan(event) else "plain"
                path: Path = ("events", index, "reports", at)
                sentence = self.sentence(path)
                readings = recount(report.when, source.day, way, source.language or "en", sentence)
                yield Recount(path, event, report, source, way, reckoned(readings, self.store.timezone))

    def sentence(self, path: Path) -> str:
        """The sentence of the passage that holds a report's time expression; empty where no article was read."""
        return self._sentences.get(path, "")

    def is_plan(self, event: Event) -> bool:
        """Whether an event is planned, or rules treat its status as that."""
        return self.store.words.status_as(event.status) == "planned"

    def lasts(self, event: Event) -> Lasts:
        """Whether events of its kind last."""
        return self.store.words.kinds.word_of(event.kind).lasts

    @property
    def uncounted(self) -> int:
        """How many time expressions can't be counted, so that nothing is said for or against their windows."""
        return sum(not each.readings for recounts in self.recounts for each in recounts)


def tense(event: Event, report: Report, source: Source) -> Tense:
    """Which way to look from the source's day for what a report tells of a plan.

    A plan lies ahead, the day of writing included, but its report may also tell when it was announced; then the plan's
    own date still goes on, or the report has a date of its own.
    """
    until = event.date.latest if event.date else None
    written = source.day.earliest if source.day else None
    over = until is not None and written is not None and until < written
    return "ahead" if over and report.date is None else "either"


def recount(
    expression: str, published: Edtf | None, tense: Tense, language: str = "en", sentence: str = ""
) -> tuple[Resolved, ...]:
    """What a time expression means, counted from each day on which its source may have been published.

    Args:
        expression: the words of the passage.
        published: the source's day, or the days it may be; None where nothing is known of it.
        tense: which way to look.
        language: the language of the words, a BCP 47 tag.
        sentence: the passage's sentence, whose own tense decides where it is known.
    """
    earliest, latest = (published.earliest, published.latest) if published else (None, None)
    if earliest is None or latest is None or (latest - earliest).days >= _MOST_DAYS:
        return _fixed(expression, earliest or latest, tense, language)
    days = (earliest + timedelta(each) for each in range((latest - earliest).days + 1))
    return tuple(
        dict.fromkeys(reading for day in days for reading in _readings(expression, day, tense, language, sentence))
    )


def reckoned(readings: tuple[Resolved, ...], timezone: str | None) -> tuple[Resolved, ...]:
    """The readings by the store's clock: "1430 GMT" is 17:30 where that is three hours ahead."""
    return tuple(replace(each, date=by_clock(each.date, timezone or "")) for each in readings)


def _fixed(expression: str, day: date | None, tense: Tense, language: str) -> tuple[Resolved, ...]:
    """The readings of an expression that means the same on whatever day it is written: "in 2014"."""
    if day is None:
        return ()
    other = day - timedelta(400) if day.year > 2 else day + timedelta(400)
    readings = tuple(_readings(expression, day, tense, language))
    return readings if readings == tuple(_readings(expression, other, tense, language)) else ()


def _readings(expression: str, day: date, tense: Tense, language: str, sentence: str = "") -> Iterator[Resolved]:
    ahead = resolve(expression, day, future=True, language=language) if tense != "plain" else None
    plain = resolve(expression, day, language=language, sentence=sentence)
    if ahead:
        yield ahead
    if plain and (tense != "ahead" or not plain.date.latest or plain.date.latest >= day):
        yield plain
    if tense == "plain" and plain and plain == resolve(expression, day, language=language):
        # What has happened lies behind, though "by Friday" leans ahead where no sentence tells.
        behind = resolve(expression, day, future=False, language=language)
        if behind and behind.date != plain.date:
            yield behind


def follows(told: Edtf, reading: Resolved) -> bool:
    """Whether a window can follow from a time expression: both may be true at once, neither begins too early.

    What stands "since Friday" is known from Friday on, so the window must not begin before.
    """
    if not loosened(told).overlaps(loosened(reading.date)):
        return False
    if reading.rule != "since" or not told.first or told.first.qualifier in _LOOSE:
        return True
    start = loosened(reading.date).start
    return start is None or told.first.start >= start


def loosened(window: Edtf) -> Edtf:
    """An approximate date with room on each side, as much as its own unit; other dates as they are."""
    first, last = window.first, window.last
    begin, end = window.earliest, window.latest
    if first and begin and first.qualifier in _LOOSE:
        begin -= min(_unit(first), begin - date.min)
    if last and end and last.qualifier in _LOOSE:
        end += min(_unit(last), date.max - end)
    return window if (begin, end) == (window.earliest, window.latest) else between(begin, end)


def _unit(point: Point) -> timedelta:
    return timedelta(-(-(point.end - point.start) // DAY))
