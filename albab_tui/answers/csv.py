"""CSV, for spreadsheets: one row per report, with the event's columns repeated."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from albab_tui.answers.answer import Answer
from albab_tui.answers.spreadsheet import SheetRows
from albab_tui.answers.telling.event_telling import EventTelling
from albab_tui.answers.telling.note import Note
from albab_tui.answers.telling.sentences import flow
from albab_tui.evidence.in_words import amount_words
from albab_tui.model.edtf import Edtf, day
from albab_tui.model.open_question import Reply
from albab_tui.model.source import Source
from albab_tui.model.vocabulary import ROLES
from albab_tui.question.printing import in_filter_quotes

_COLUMNS = (
    "event", "title", "date", "earliest", "latest", "date_basis", "date_why", "kind", "status", *ROLES, "places",
    "summary", "disputed", "differs_why", "outside", "origins", "number", "source", "published", "paragraphs", "when",
    "report_date", "by", "by_description", "stance", "rank", "rank_why", "says", "figures", "copy_of", "note", "told",
    "told_when", "answers", "latitude", "longitude", "tags", "copy_why", "headline", "author", "url", "accessed",
    "archived", "fulfils", "done_by", "see_also", "quote",
)  # fmt: skip
_ROLE = "role:"
"""Before the names of columns of roles that are not built in, which may be named like another column."""
_SPLIT = {" ": re.compile(r'[\s"]'), ", ": re.compile(r'[,;"]')}
"""What can't stand in an item of a list without quotation marks."""


def csv_chunks(answer: Answer) -> Iterator[str]:
    """The answer as CSV (RFC 4180, but lines end as on Unix), piece by piece; an event without reports has one row."""
    sources = {entry.source.id: entry.source for entry in answer.sources}
    own = tuple(_ROLE + role.id for role in answer.words.roles if role.id not in ROLES)
    rows = SheetRows(_COLUMNS + own)
    for telling in answer.events:
        yield rows.taken()
        event = _event(telling)
        for note in telling.notes or (None,):
            rows.add(event if note is None else event | _source(sources[note.report.source]) | _report(note))
    yield rows.taken()


def _event(telling: EventTelling) -> dict[str, str]:
    event, when, links = telling.event, telling.event.date, telling.links
    return {
        "event": event.id,
        "title": event.title,
        "date": _date(when),
        "earliest": _day(when.first_day if when else None),
        "latest": _day(when.last_day if when else None),
        "date_basis": telling.dossier.basis or "",
        "kind": event.kind,
        "status": event.status,
        **{role if role in ROLES else _ROLE + role: _list(ids) for role, ids in event.actors.items() if ids},
        "places": _list(event.places),
        "summary": flow(event.summary),
        "date_why": flow(event.date_why or ""),
        "differs_why": flow(event.differs_why or ""),
        "outside": flow(event.outside or ""),
        "disputed": _list(dict.fromkeys(dispute.subject for dispute in telling.dossier.disputes), ", "),
        "origins": str(len(telling.dossier.origins)),
        "latitude": "" if event.latitude is None else str(event.latitude),
        "longitude": "" if event.longitude is None else str(event.longitude),
        "tags": _list(event.tags, ", "),
        "fulfils": _list(links.carries_out),
        "done_by": _list(links.done_by),
        "see_also": _list(links.see_also),
    }


def _source(source: Source) -> dict[str, str]:
    return {
        "published": _date(source.day),
        "headline": source.headline or "",
        "author": _list(source.author, ", "),
        "url": source.url or "",
        "accessed": _date(source.accessed),
        "archived": source.archived or "",
    }


def _report(note: Note) -> dict[str, str]:
    report = note.report
    return {
        "number": str(note.number),
        "source": report.source,
        "paragraphs": " ".join(map(str, report.paragraphs)),
        "when": report.when or "",
        "report_date": _date(report.date),
        "by": report.by or "",
        "by_description": report.by_description or "",
        "stance": report.stance,
        "rank": report.rank,
        "rank_why": flow(report.rank_why or ""),
        "copy_of": report.origin or "",
        "copy_why": flow(report.origin_why or ""),
        "note": flow(report.note or ""),
        "told": _date(report.told),
        "told_when": report.told_when or "",
        "answers": "; ".join(map(_reply, report.answers)),
        "says": flow(report.says),
        "quote": note.quote,
        "figures": "; ".join(
            f"{figure.name}: {amount_words(figure)}" + (f" ({figure.whom})" if figure.whom else "")
            for figure in report.figures
        ),
    }


def _reply(reply: Reply) -> str:
    """A question's id with the answer: "how-far-in: gates (2017-02-08)"."""
    return f"{reply.question}: {_list(reply.answer, ', ')}" + (f" ({reply.date.edtf})" if reply.date else "")


def _list(items: Iterable[str], separator: str = " ") -> str:
    """Items with a separator, those that hold it in quotation marks as in a filter: ``ship "SYR 12"``."""
    return separator.join(in_filter_quotes(item) if _SPLIT[separator].search(item) else item for item in items)


def _date(when: Edtf | None) -> str:
    return when.edtf if when else ""


def _day(number: int | None) -> str:
    return "" if number is None else day(number).edtf
