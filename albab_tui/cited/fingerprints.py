"""By what a passage, and what a store takes from it, are known again after somebody has read one against the other."""

from __future__ import annotations

import json

from albab_tui.model.event import Event
from albab_tui.model.report import Report
from albab_tui.text.digest import sha256

_LENGTH = 16
"""Hexadecimal digits that are kept: 64 bits."""


def passage_hash(paragraph: str) -> str:
    """The hash of a paragraph: SHA-256 of its UTF-8, each stretch of white space made one blank; 16 digits of it."""
    return _short(" ".join(paragraph.split()))


def claim_hash(event: Event, report: Report) -> str:
    """The hash of what a reader holds against the passage, by `docs/store-format.md`; 16 hexadecimal digits.

    It is the report without its remarks, and what its event says of it: title, kind, status, date, actors, places.
    """
    told = [*_of_event(event), *_of_report(report)]
    return _short(json.dumps(told, ensure_ascii=False, separators=(",", ":")))


def agrees(hash: str, other: str) -> bool:
    """Whether two hashes, each cut anywhere, are of one text."""
    return hash.startswith(other) or other.startswith(hash)


def is_read(event: Event, report: Report) -> bool:
    """Whether somebody read a report against its passage, and neither it nor its event says anything else since."""
    claim = report.read.claim if report.read else None
    return claim is not None and agrees(claim, claim_hash(event, report))


def _short(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass"))[:_LENGTH]


def _of_event(event: Event) -> list[object]:
    cast = sorted([role, *sorted(ids)] for role, ids in event.actors.items() if ids)
    return [event.title, event.kind, event.status, _text(event.date), cast, sorted(event.places)]


def _of_report(report: Report) -> list[object]:
    figures = [
        [figure.name, *map(_text, (figure.value, figure.low, figure.high)), figure.about, figure.unit, figure.whom]
        for figure in report.figures
    ]
    answers = [[reply.question, list(reply.answer), _text(reply.date)] for reply in report.answers]
    return [
        *(report.source, list(report.paragraphs), report.says, report.when, _text(report.date), _text(report.told)),
        *(report.told_when, report.by, report.by_description, report.stance, figures, answers),
    ]


def _text(value: object) -> str | None:
    return None if value is None else str(value)
