"""A store of as many events as wanted, made by rule: two reports each, places, figures, disputes, links, prose."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

_KINDS = ("combat", "strike", "attack", "meeting", "movement", "agreement")
_WORDS = ("harbour", "quay", "convoy", "letter", "storm", "market", "bridge", "council", "ferry", "watch", "signal")
_ACTORS, _PLACES, _SOURCES = 200, 100, 300
_FIRST = date(1998, 1, 1)


def write_store(path: Path, events: int) -> None:
    """Write a JSON store; 20,000 events take about 20 MB."""
    store = {
        "format": "albab-2",
        "title": "A made store",
        "sources": [_source(number) for number in range(_SOURCES)],
        "actors": [_actor(number) for number in range(_ACTORS)],
        "places": [{"id": f"place-{number}", "name": f"Place {number}"} for number in range(_PLACES)],
        "events": [_event(number) for number in range(events)],
    }
    path.write_text(json.dumps(store), encoding="utf-8")


def _prose(number: int, words: int) -> str:
    return " ".join(_WORDS[(number * 7 + word * word) % len(_WORDS)] for word in range(words)).capitalize() + "."


def _source(number: int) -> dict[str, Any]:
    agency = {"agency": {"name": f"Wire {number % 20}"}} if number % 3 else {}
    return {"id": f"s{number}", "title": f"Article {number}", "published": str(_FIRST), "language": "en"} | agency


def _actor(number: int) -> dict[str, Any]:
    above = {"part_of": f"actor-{number // 10}"} if number >= 10 else {}
    return {"id": f"actor-{number}", "name": f"Actor {number}", "kind": "state"} | above


def _event(number: int) -> dict[str, Any]:
    day = _FIRST + timedelta(days=number // 3)
    return {
        "id": f"event-{number}",
        "title": f"The {_WORDS[number % len(_WORDS)]} of {number}",
        "date": str(day),
        "kind": _KINDS[number % len(_KINDS)],
        "status": "happened",
        "actors": {"agent": [f"actor-{number % _ACTORS}"], "target": [f"actor-{number * 7 % _ACTORS}"]},
        "places": [f"place-{number % _PLACES}"],
        "summary": _prose(number, 20),
        "reports": [_report(number, which) for which in range(2)],
        "related": [f"event-{number - 1}"] if number % 5 == 1 else [],
    }


def _report(number: int, which: int) -> dict[str, Any]:
    killed = 10 + (which * (number % 4 == 0))
    return {
        "source": f"s{(number + which * 11) % _SOURCES}",
        "paragraphs": [1 + number % 9, 2 + number % 9],
        "says": _prose(number + which, 24),
        "when": "on Wednesday",
        "by": f"actor-{number * 3 % _ACTORS}",
        "figures": [{"name": "killed", "value": killed, "unit": "people"}],
    }
