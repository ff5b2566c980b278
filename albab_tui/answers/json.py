"""JSON, for programs: the keys are a contract that later versions only add to."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import msgspec.json

from albab_tui.answers.answer import Answer
from albab_tui.answers.json_named import dated, named
from albab_tui.answers.phrases import command, nothing
from albab_tui.answers.telling.disagreement import Disagreement
from albab_tui.answers.telling.event_telling import EventTelling
from albab_tui.answers.telling.note import Note
from albab_tui.evidence.disputes import Answered, Value
from albab_tui.model.edtf import Edtf, day
from albab_tui.model.open_question import Reply
from albab_tui.model.report import Figure, Reading

_ENCODER = msgspec.json.Encoder(decimal_format="number")

FORMAT_VERSION = 2
"""Grows when a key changes its meaning; 1 had none of its own, nor `lasts`."""


def json_chunks(answer: Answer) -> Iterator[str]:
    """The answer as indented JSON, piece by piece.

    ``events[].date`` is EDTF text or null, ``earliest`` and ``latest`` are ISO days or null; beside each date ``lasts``
    says whether it lasts, null where there is none; figures are numbers; ``reports[].by`` is an actor's id, or the
    claimant's description where there is no id, or null.
    """
    yield _indented(_head(answer), 0).removesuffix("\n}")
    yield ',\n  "events": ['
    between = ""
    for telling in answer.events:
        yield f"{between}\n    {_indented(_event(telling), 4)}"
        between = ","
    yield "\n  ]" if between else "]"
    yield from (f',\n  "{name}": {_indented(each, 2)}' for name, each in named(answer))
    yield "\n}\n"


def _indented(value: dict[str, Any], margin: int) -> str:
    """JSON whose lines but the first stand behind a margin, in blanks."""
    text = msgspec.json.format(_ENCODER.encode(value), indent=2).decode()
    return text.replace("\n", "\n" + " " * margin)


def _head(answer: Answer) -> dict[str, Any]:
    counts, about = answer.counts, answer.about
    return {
        "format_version": FORMAT_VERSION,
        "store": {
            "format": about.format,
            "title": about.title,
            "description": about.description,
            "license": about.license,
            "timezone": about.timezone,
            "articles": about.articles,
            "path": answer.view.store,
            "sha256": answer.sha256,
        },
        "filter": answer.filter,
        "window_sense": answer.sense,
        "newest_first": answer.view.newest_first,
        "counts": {
            "shown": counts.shown,
            "total": counts.total,
            "by_status": {status.id: number for status, number in counts.statuses},
            "differing": counts.differing,
            "disputed": counts.disputed,
            "single_origin": counts.single_origin,
            "undated": counts.undated,
            "undated_left_out": counts.undated_left_out,
            "possibly_only": counts.possibly_only,
        },
        "note": nothing(answer) or None,
        "command": command(answer, "json"),
        "version": answer.version,
    }


def _event(telling: EventTelling) -> dict[str, Any]:
    event, links = telling.event, telling.links
    return {
        "id": event.id,
        "title": event.title,
        **dated("", event.date),
        "earliest": _day(event.date.first_day if event.date else None),
        "latest": _day(event.date.last_day if event.date else None),
        "date_basis": telling.dossier.basis,
        "date_why": event.date_why,
        "kind": event.kind,
        "status": event.status,
        "is": telling.traits,
        "actors": {role: ids for role, ids in event.actors.items() if ids},
        "places": event.places,
        "summary": event.summary,
        "disputes": [_disagreement(disagreement) for disagreement in telling.disagreements],
        "differs_why": event.differs_why,
        "origins": telling.origins,
        "reports": [_report(note) for note in telling.notes],
        "outside": event.outside,
        "latitude": event.latitude,
        "longitude": event.longitude,
        "tags": event.tags,
        "fulfils": event.fulfils,
        "related": event.related,
        "done_by": links.done_by,
        "see_also": links.see_also,
        "waivers": [{"rule": waiver.rule, "why": waiver.why} for waiver in event.waivers],
    }


def _report(note: Note) -> dict[str, Any]:
    report = note.report
    return {
        "number": note.number,
        "source": report.source,
        "paragraphs": report.paragraphs,
        "when": report.when,
        **dated("", report.date),
        "date_basis": note.basis,
        "by": report.by or report.by_description,
        "by_description": report.by_description,
        "stance": report.stance,
        "says": report.says,
        "figures": [_figure(figure) for figure in report.figures],
        "origin": report.origin,
        "origin_why": report.origin_why,
        "rank": report.rank,
        "rank_why": report.rank_why,
        "note": report.note,
        **dated("told", report.told),
        "told_when": report.told_when,
        "answers": [_reply(reply) for reply in report.answers],
        "read": report.read and _reading(report.read),
        "quote": note.quote or None,
    }


def _reading(reading: Reading) -> dict[str, Any]:
    return {"on": str(reading.on), "passage": reading.passage, "claim": reading.claim}


def _reply(reply: Reply) -> dict[str, Any]:
    return {"question": reply.question, "answer": reply.answer, **dated("", reply.date)}


def _figure(figure: Figure) -> dict[str, Any]:
    return {
        "name": figure.name,
        "value": figure.value,
        "low": figure.low,
        "high": figure.high,
        "about": figure.about,
        "unit": figure.unit,
        "whom": figure.whom,
    }


def _disagreement(disagreement: Disagreement) -> dict[str, Any]:
    return {
        "subject": disagreement.subject,
        "question": disagreement.question,
        "unit": disagreement.unit,
        "whom": disagreement.whom,
        "low": _bound(disagreement.low),
        "high": _bound(disagreement.high),
        "values": [
            {
                "report": None if value.event is not None else value.note.number,
                "event": value.event,
                "difference": value.difference,
                "value": _value(value.value),
                "lasts": value.value.lasts if isinstance(value.value, Edtf) else None,
                "by": value.note.report.by or value.note.report.by_description,
                "source": value.note.report.source,
                "paragraphs": value.note.report.paragraphs,
                "when": value.note.report.when,
                "rank": value.note.report.rank,
            }
            for value in disagreement.values
        ],
        "left_out": disagreement.left_out,
    }


def _bound(value: Edtf | Decimal | None) -> str | Decimal | None:
    return value.edtf if isinstance(value, Edtf) else value


def _value(value: Value) -> str | dict[str, Any]:
    if isinstance(value, Edtf):
        return value.edtf
    if isinstance(value, Answered):
        return {**_reply(value.reply), "stance": value.stance}
    return _figure(value) if isinstance(value, Figure) else value


def _day(number: int | None) -> str | None:
    return None if number is None else day(number).edtf
