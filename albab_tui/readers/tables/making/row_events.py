"""One row as an event of a store, with a report for each source that it names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from albab_tui.readers.tables.making.decimals import decimal_text
from albab_tui.readers.tables.making.named_things import DATASET, NamedThings, StoreFields
from albab_tui.readers.tables.making.short_texts import label
from albab_tui.readers.tables.making.taking import applies, groups, several, taken
from albab_tui.readers.tables.making.told_dates import ToldDate, told_date
from albab_tui.readers.tables.maps.map_form import EventTake, FigureTake, ReportTake, TableMap
from albab_tui.readers.tables.table_rows import RowCells, TableRow

UNTITLED = "(no title"
"""How the title of an event begins that has none in its row."""


class RowEvent(NamedTuple):
    """What a row tells."""

    event: StoreFields
    """The fields of its event, as a store's file has them."""
    date: ToldDate


def row_event(row: TableRow, map: TableMap, things: NamedThings) -> RowEvent:
    """The event of a row; what it names besides is added to the things."""
    take, cells = map.event, row.cells
    date = told_date(take.date, cells)
    fields: StoreFields = {
        "id": _id(take, row),
        "title": label(taken(take.title, cells)) or f"{UNTITLED}, line {row.line})",
        "kind": label(taken(take.kind, cells)) or "other",
        "status": label(taken(take.status, cells)) or "claimed",
        "date": date.edtf,
        "date_why": taken(take.date_why, cells) if date.edtf else "",
        "summary": taken(take.summary, cells),
        "actors": _cast(take, cells, things),
        "places": [id for place in take.places if (id := things.place_of(place, cells))],
        "tags": [label(tag) for each in take.tags for tag in several(each, cells)],
        "reports": list(_reports(take, cells, things, date)),
    }
    return RowEvent({name: value for name, value in fields.items() if value} | _position(take, cells), date)


def _id(take: EventTake, row: TableRow) -> str:
    keys = "-".join(filter(None, (row.cells.get(each, "") for each in take.keys)))
    return " ".join(f"{take.prefix}{keys or f'line-{row.line}'}".split())[:200]


def _cast(take: EventTake, cells: RowCells, things: NamedThings) -> dict[str, list[str]]:
    cast: dict[str, dict[str, None]] = {}
    for each in take.actors:
        for id in things.actors_of(each, cells):
            cast.setdefault(each.role, {})[id] = None
    return {role: list(ids) for role, ids in cast.items()}


def _position(take: EventTake, cells: RowCells) -> StoreFields:
    latitude, longitude = decimal_text(taken(take.latitude, cells)), decimal_text(taken(take.longitude, cells))
    return {"latitude": latitude, "longitude": longitude} if latitude and longitude else {}


def _reports(take: EventTake, cells: RowCells, things: NamedThings, date: ToldDate) -> Iterator[StoreFields]:
    for each in take.reports or (ReportTake(),):
        for part in _parts(each, cells):
            source = things.source_of(each.source, part) if each.source else DATASET
            if source:
                yield _report(each, part, things, source, date)


def _parts(take: ReportTake, cells: RowCells) -> Iterable[RowCells]:
    """The row for each report that it holds, with what tells of that one alone."""
    if not applies(take, cells):
        return ()
    return (cells,) if take.each is None else groups(take.each, cells)


def _report(take: ReportTake, cells: RowCells, things: NamedThings, source: str, date: ToldDate) -> StoreFields:
    by = taken(take.by, cells)
    coder = things.coder if source == DATASET and take.by is None else None
    fields: StoreFields = {
        "source": source,
        "by": things.actor(by) if by else coder,
        "by_description": label(taken(take.by_description, cells)),
        "says": taken(take.says, cells),
        "when": label(taken(take.when, cells) or date.unread),
        "figures": [figure for each in take.figures if (figure := _figure(each, cells, things))],
        "note": "; ".join(f"{name}: {cells[name]}" for name in take.keep if cells.get(name)),
    }
    return {name: value for name, value in fields.items() if value}


def _figure(take: FigureTake, cells: RowCells, things: NamedThings) -> StoreFields:
    numbers = {
        name: taken(each, cells) for name, each in (("value", take.value), ("low", take.low), ("high", take.high))
    }
    given: StoreFields = {name: number for name, text in numbers.items() if (number := decimal_text(text))}
    if not given:
        return {}
    whom = taken(take.whom, cells)
    about = numbers["value"] in take.about
    told: StoreFields = {
        "unit": take.unit,
        "whom": things.actor(whom) if whom else None,
        "about": "true" if about else None,
    }
    return {"name": take.name} | given | {name: value for name, value in told.items() if value}
