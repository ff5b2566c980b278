"""CSV with one row an event, its columns as in UCDP's events where that has them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from albab_tui.answers.answer import Answer
from albab_tui.answers.flat.plain_event import PlainEvent, number_text
from albab_tui.answers.spreadsheet import SheetRows, in_one_cell
from albab_tui.answers.telling.sentences import flow
from albab_tui.model.edtf import day
from albab_tui.model.vocabulary import ROLES

_AREAS = ("country", "adm_1", "adm_2")
_COLUMNS = (
    "id", "date_start", "date_end", "date", "title", "kind", "status", *ROLES, *_AREAS, "where", "other_places",
    "latitude", "longitude", "low", "best", "high", "figure", "sources", "number_of_sources", "claimants", "origins",
    "disputed", "tags", "summary",
)  # fmt: skip


def flat_chunks(answer: Answer) -> Iterator[str]:
    """The answer with one row an event, piece by piece.

    ``date`` is EDTF as a store writes it, ``date_start`` and ``date_end`` are the first and last day that it can touch,
    ``low``, ``best`` and ``high`` are of the first figure that counts who was killed.
    """
    rows = SheetRows(_COLUMNS)
    for telling in answer.events:
        yield rows.taken()
        rows.add(_cells(PlainEvent(telling.dossier, answer.archive.names)))
    yield rows.taken()


def left_by_flat(event: PlainEvent) -> Counter[str]:
    """What its row has no room for: how many of what, by its noun."""
    between = max(len(event.chain) - len(_AREAS) - 1, 0)
    return event.left_behind() + Counter({"middle area": between})


def _cells(plain: PlainEvent) -> dict[str, str]:
    event, dossier = plain.event, plain.dossier
    latitude, longitude = plain.position
    return {
        "id": event.id,
        **_days(plain),
        "title": event.title,
        "kind": event.kind,
        "status": event.status,
        **{role: in_one_cell(plain.named(role)) for role in ROLES},
        **_places(plain.chain),
        "other_places": in_one_cell(plain.other_places),
        "latitude": latitude,
        "longitude": longitude,
        **_figure(plain),
        "sources": in_one_cell(source.title for source in plain.sources),
        "number_of_sources": str(len(plain.sources)),
        "claimants": in_one_cell(plain.claimants),
        "origins": str(len(dossier.origins)),
        "disputed": in_one_cell(dispute.subject for dispute in dossier.disputes),
        "tags": in_one_cell(event.tags),
        "summary": flow(event.summary),
    }


def _days(plain: PlainEvent) -> dict[str, str]:
    when = plain.event.date
    if when is None:
        return {}
    ends = (("date_start", when.first_day), ("date_end", when.last_day))
    return {"date": str(when)} | {name: day(number).edtf for name, number in ends if number is not None}


def _places(chain: Sequence[str]) -> dict[str, str]:
    """The smallest by itself, the others from the largest on as far as there are columns."""
    return dict(zip(_AREAS, chain[:-1], strict=False)) | ({"where": chain[-1]} if chain else {})


def _figure(plain: PlainEvent) -> dict[str, str]:
    killed = plain.killed
    if killed is None:
        return {}
    numbers = {"low": killed.low, "best": killed.value, "high": killed.high}
    return {"figure": killed.name} | {name: number_text(number) for name, number in numbers.items()}
