"""The bundled store as text to be broken, and finding in it what suits a break."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from albab_tui.store.bundled import bundled_store
from tests.checks.editing import Steps, Text

BUNDLED = Text(re.sub("^ *read: .*\n", "", bundled_store().read_text(encoding="utf-8"), flags=re.MULTILINE))
"""Without its readings, which are of the articles themselves and not of texts made to fit."""
EVENTS: list[dict[str, Any]] = BUNDLED.data["events"]
PUBLISHED = {source["id"]: source["published"]["date"][:10] for source in BUNDLED.data["sources"]}
"""The day of each source."""
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@dataclass(frozen=True)
class Broken:
    """A broken store, and where it is broken."""

    text: Text
    at: Steps


def each_report() -> Iterator[tuple[Steps, dict[str, Any], dict[str, Any]]]:
    """Every report with its path and its event."""
    for index, event in enumerate(EVENTS):
        for place, report in enumerate(event["reports"]):
            yield ("events", index, "reports", place), report, event


def a_report(suits: Callable[[dict[str, Any], dict[str, Any]], object]) -> tuple[Steps, dict[str, Any]]:
    """The first report that suits."""
    return next((path, report) for path, report, event in each_report() if suits(report, event))


def an_event(suits: Callable[[dict[str, Any]], object]) -> int:
    """The place of the first event that suits."""
    return next(index for index, event in enumerate(EVENTS) if suits(event))


def changed(*at: str | int, to: str) -> Broken:
    """The store with another value in one place, which is where it is broken."""
    return Broken(BUNDLED.with_value(*at, value=to), at)
