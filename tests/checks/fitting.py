"""Articles made to fit a store: they hold what it cites, and not one sentence of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from albab_tui.model.event import Event
from albab_tui.model.report import Report
from albab_tui.model.store import Store
from albab_tui.text.calendar_names import MONTHS
from albab_tui.text.numbers import CARDINALS

_TELLING = re.compile(
    "said|says?|tells?|told|cautioned|warned|announced|reiterated|denie[sd]|stated|claim(s|ed)|insisted|declared|noted|"
    "added|according|killed|wounded|injured|dead|died|reject(s|ed)|dispute[sd]|"
    + "|".join([*CARDINALS, *MONTHS, "an?", "another", "both", "doubts"]),
    re.IGNORECASE,
)
"""Words that would have a text quote, deny, count or date something of its own."""


def write_articles(store: Store, folder: Path) -> Path:
    """Write a text for each source, with as many paragraphs as the store cites."""
    folder.mkdir(exist_ok=True)
    for source in store.sources:
        passages: dict[int, list[str]] = {1: [f"Published {source.day and source.day.earliest}."]}
        for event in store.events:
            for report in event.reports:
                if report.source == source.id:
                    origin = report.origin or (source.agency.name if source.agency else source.id)
                    names = [f"{origin} {name};" for name in _names(store, event, report)]
                    words = _words(f"{event.title} {event.summary} {report.says}", origin)
                    for number in report.paragraphs:
                        passages.setdefault(number, []).extend([*_exact(report), *names, words])
        lines = ("\n".join(passages.get(number, ["-"])) for number in range(1, max(passages) + 1))
        assert source.text
        (folder / source.text).write_text("\n\n".join(line.replace("\n", " ") for line in lines), encoding="utf-8")
    return folder


def _names(store: Store, event: Event, report: Report) -> Iterator[str]:
    """Everybody and everything that the passage is to name."""
    named = {report.by, *event.places, *(id for _, ids in event.actors.items() for id in ids)}
    yield from (actor.name for actor in store.actors if actor.id in named)
    yield from (place.name for place in store.places if place.id in named)


def _exact(report: Report) -> Iterator[str]:
    """Time expression and figures, each number beside its own words."""
    yield f"{report.when or ''};"
    yield f"{report.told_when or ''};"
    for figure in report.figures:
        for value in (figure.value, figure.low, figure.high):
            if value is not None:
                yield f"{figure.name} {value} {figure.unit or ''};"


def _words(text: str, origin: str) -> str:
    """The words in the order of the alphabet, which is nobody's sentence, with the origin between them as its mark."""
    told = {word.strip(".,;:\"'()").lower() for word in text.split()}
    return f" {origin} ".join(sorted(word for word in told if not _TELLING.fullmatch(word))) + "."
