"""Reading a table: what it is and why, its rows, and the document of a store that they make."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePath

from msgspec import Struct

from albab_tui.findings import Finding, quoted
from albab_tui.readers.reader_protocol import Mistakes, SourceFile
from albab_tui.readers.tables.decoding_bytes import decoded_text
from albab_tui.readers.tables.delimited import read_delimited
from albab_tui.readers.tables.guessing import guessed
from albab_tui.readers.tables.json_rows import read_json_rows
from albab_tui.readers.tables.making.named_things import StoreFields
from albab_tui.readers.tables.making.table_document import MadeDocument, made_document
from albab_tui.readers.tables.maps.columns_taken import unused_columns
from albab_tui.readers.tables.maps.map_form import TableDialect, TableMap
from albab_tui.readers.tables.recognising import recognised, recognised_bare
from albab_tui.readers.tables.table_rows import Reject, Table
from albab_tui.store.reading.positions import OWN, PlaceTree
from albab_tui.text.cleaning import clean_line

_CURE = "write a mapping (docs/other-data.md) that names its columns, and give it with --map"


class TableRead(Struct, frozen=True):
    """A table as the fields of a store, and what to tell about it."""

    content: StoreFields
    events: tuple[int, ...]
    """Where in the text each event begins."""
    map: TableMap
    """What its columns were taken for."""
    unused: tuple[str, ...]
    """Columns of which nothing is taken."""
    rejects: tuple[Reject, ...]
    remarks: tuple[str, ...]
    """Lines for the user: what it was read as and why, what became of its rows, what is in doubt."""

    def places_of_events(self) -> PlaceTree:
        """Where the values of the content stand: each of an event's where its row begins."""
        return {OWN: (0, 0), "events": (0, [0, *self.events])}


def read_table(source: SourceFile, findings: Mistakes, map: TableMap | None = None) -> TableRead | None:
    """Read a table.

    Args:
        source: the file.
        findings: takes what keeps it from being opened.
        map: what its columns mean; found out if left out.

    Returns:
        None where it can't be opened.
    """
    text, remarks = decoded_text(source.data, map.encoding if map else None)
    known = _with_map(text, map) if map else _known(text, source.name)
    if isinstance(known, str):
        findings.add(Finding((), "unknown-table", known, _CURE))
        return None
    made = made_document(known.table, known.map)
    if not made.events and not made.used:
        findings.add(Finding((), "empty-table", _nothing(made), _CURE))
        return None
    told = tuple(clean_line(each) for each in _told(source.name, known, made, remarks))
    places = tuple(source.line(line) for line in made.lines)
    return TableRead(made.content, places, known.map, unused_columns(known.table, known.map), made.rejects, told)


class _Known(Struct, frozen=True):
    table: Table
    map: TableMap
    why: str


def _with_map(text: str, map: TableMap) -> _Known:
    return _Known(_table(text, map), map, "by the mapping that was given")


def _known(text: str, name: str) -> _Known | str:
    """What a text holds; why not, where that can't be told."""
    bare = recognised_bare(text.partition("\n")[0])
    if bare:
        return _Known(_table(text, bare.map), bare.map, bare.why)
    table = read_json_rows(text) if _is_json(text) else read_delimited(text, TableDialect())
    found = recognised(table.columns)
    if found:
        return _Known(table, found.map, found.why)
    if not table.rows:
        return "no row of it can be read as one of a table"
    guess = guessed(table, PurePath(name).stem or name)
    return _Known(table, guess.map, guess.why) if guess.map else guess.why


def _table(text: str, map: TableMap) -> Table:
    return read_json_rows(text) if _is_json(text) else read_delimited(text, map.dialect, map.fields, map.known.widths)


def _is_json(text: str) -> bool:
    return text.lstrip()[:1] in ("{", "[")


def _nothing(made: MadeDocument) -> str:
    first = next(iter(made.rejects), None)
    return "it has no rows" + (f" but what can't be taken (line {first.line}: {first.why})" if first else "")


def _told(name: str, known: _Known, made: MadeDocument, remarks: tuple[str, ...]) -> Iterator[str]:
    yield f"{name}: read as {known.map.title} ({known.why})"
    total = made.events + made.used + len(made.rejects)
    parts = [f"{made.events} events"]
    parts += [f"{made.used} used otherwise"] if made.used else []
    parts += [f"{len(made.rejects)} rejected"] if made.rejects else []
    if len(parts) > 1:
        yield f"{name}: {total} rows: {', '.join(parts)}"
    for each in made.rejects[:3]:
        yield f"{name}:{each.line}: {each.rule}: {each.why}: {quoted(each.row)}"
    if len(made.rejects) > 3:
        yield f"{name}: and {len(made.rejects) - 3} more that were rejected"
    yield from (f"{name}: {each}" for each in (*remarks, *made.remarks))
