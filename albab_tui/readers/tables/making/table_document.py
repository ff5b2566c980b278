"""A table as the document of a store, and what to tell about how it was read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from msgspec import Struct

from albab_tui.findings import quoted
from albab_tui.readers.tables.making.named_things import NamedThings, StoreFields
from albab_tui.readers.tables.making.row_events import UNTITLED, RowEvent, row_event
from albab_tui.readers.tables.making.taking import holds_all, taken
from albab_tui.readers.tables.maps.map_form import TableMap
from albab_tui.readers.tables.table_rows import Reject, Table, TableRow


class MadeDocument(Struct, frozen=True):
    """A table, read."""

    content: StoreFields
    """The fields of a store, as its file has them."""
    lines: tuple[int, ...]
    """The line of each event."""
    events: int
    rejects: tuple[Reject, ...]
    """Rows that are no events, because something is wrong with them."""
    used: int
    """Rows that are no events on purpose."""
    remarks: tuple[str, ...]


def made_document(table: Table, map: TableMap) -> MadeDocument:
    """The store that a table is by a mapping."""
    things, rows = NamedThings(map.dataset), [_completed(row, map) for row in table.rows]
    kept = [row for row in rows if not (map.skip and holds_all(map.skip, row.cells))]
    made = [row_event(row, map, things) for row in kept]
    changed = _set_apart([each.event for each in made])
    content: StoreFields = {
        "format": "albab-2",
        "title": next(filter(None, (taken(map.heading, row.cells) for row in rows)), map.dataset.title),
        "vocabulary": list(map.sets),
        "sources": list(things.sources.values()),
        "actors": things.all_actors(),
        "places": list(things.places.values()),
        "events": [each.event for each in made],
    }
    lines = tuple(row.line for row in kept)
    remarks = (*table.remarks, *_left_empty(kept, made), *changed)
    return MadeDocument(content, lines, len(made), table.rejects, len(rows) - len(kept), remarks)


def _completed(row: TableRow, map: TableMap) -> TableRow:
    """The row with nothing where a cell holds what stands for nothing, and with the columns made of others."""
    cells = {name: "" if text in map.missing else text for name, text in row.cells.items()}
    for name, take in map.derived.items():
        cells[name] = taken(take, cells)
    return TableRow(row.line, cells)


def _set_apart(events: Sequence[StoreFields]) -> tuple[str, ...]:
    """Give events of one id a number each from the second on; says how many were changed."""
    seen, taken = Counter[str](), {str(event["id"]) for event in events}
    changed = list[str]()
    for event in events:
        id = str(event["id"])
        seen[id] += 1
        if seen[id] > 1:
            event["id"] = _free(id, seen[id], taken)
            changed.append(id)
    if not changed:
        return ()
    return (f"{len(changed)} rows have an id that a row had before ({quoted(changed[0])}): a number was added to each",)


def _free(id: str, number: int, taken: set[str]) -> str:
    while (made := f"{id[:190]}-{number}") in taken:
        number += 1
    taken.add(made)
    return made


def _left_empty(rows: Sequence[TableRow], made: Sequence[RowEvent]) -> tuple[str, ...]:
    """How many events stand without a date or a title, and why."""
    unread = [(row.line, each.date.unread) for row, each in zip(rows, made, strict=True) if each.date.unread]
    empty = sum(1 for each in made if not each.date.edtf and not each.date.unread)
    remarks = list[str]()
    if unread:
        line, cell = unread[0]
        remarks.append(
            f"{len(unread)} dates can't be read, and their events stand undated with the cell's text"
            f" (line {line}: {quoted(cell)}); `formats` in a mapping tells how they are written"
        )
    untitled = sum(1 for each in made if str(each.event["title"]).startswith(UNTITLED))
    if untitled:
        remarks.append(f"{untitled} events have no title")
    if empty:
        remarks.append(f"{empty} events have no date")
    return tuple(remarks)
