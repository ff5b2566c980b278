"""Tables of JSON: an object a line (JSON Lines), or one list of objects."""

from __future__ import annotations

import json
from collections.abc import Iterator

from albab_tui.readers.tables.table_rows import Reject, Table, TableRow
from albab_tui.text.cleaning import clean_line, clean_text


def read_json_rows(text: str) -> Table:
    """The table of a text; a number stands as it is written, and what is nested as JSON."""
    rows, rejects, columns = list[TableRow](), list[Reject](), dict[str, None]()
    for line, held in _objects(text):
        if isinstance(held, Reject):
            rejects.append(held)
            continue
        cells = {clean_line(name): _cell(value) for name, value in held.items()}
        columns.update(dict.fromkeys(cells))
        rows.append(TableRow(line, cells))
    names = tuple(columns)
    return Table(names, [TableRow(line, {**dict.fromkeys(names, ""), **cells}) for line, cells in rows], tuple(rejects))


def _objects(text: str) -> Iterator[tuple[int, dict[str, object] | Reject]]:
    if text.lstrip().startswith("["):
        yield from _listed(text)
        return
    for line, part in enumerate(text.split("\n"), start=1):
        if part.strip():
            yield line, _object(part, line)


def _listed(text: str) -> Iterator[tuple[int, dict[str, object] | Reject]]:
    """The objects of a list; nothing tells their lines but a second reading, so each is known by its place."""
    try:
        items = _loaded(text)
    except ValueError as error:
        yield 1, Reject(1, "", "not-json", str(error), text[:200])
        return
    for place, item in enumerate(items if isinstance(items, list) else [items], start=1):
        yield place, item if isinstance(item, dict) else Reject(place, "", "no-object", "it is no object", str(item))


def _object(part: str, line: int) -> dict[str, object] | Reject:
    try:
        held = _loaded(part)
    except ValueError as error:
        return Reject(line, "", "not-json", str(error), part)
    return held if isinstance(held, dict) else Reject(line, "", "no-object", "the line holds no object", part)


def _loaded(text: str) -> object:
    try:
        return json.loads(text, parse_float=str, parse_int=str)
    except RecursionError:
        raise ValueError("it is nested too deep") from None


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return clean_text(value if isinstance(value, str) else json.dumps(value, ensure_ascii=False))
