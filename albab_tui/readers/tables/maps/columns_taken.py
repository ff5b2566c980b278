"""Which columns of a table a mapping takes anything of."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from albab_tui.readers.tables.maps.map_form import TableMap
from albab_tui.readers.tables.table_rows import Table

_IN_BRACES = re.compile(r"\{([^{}]+)\}")


def unused_columns(table: Table, map: TableMap) -> tuple[str, ...]:
    """The columns of a table of which a mapping takes nothing, in their order."""
    taken = set(_texts(msgspec.to_builtins(map)))
    return tuple(name for name in table.columns if name not in taken)


def _texts(value: object) -> Iterator[str]:
    """Every text in a mapping that may be the name of a column: whole ones, and those in braces."""
    if isinstance(value, dict):
        for name, held in value.items():
            if name in ("filters", "filters_not", "skip") and isinstance(held, dict):
                yield from held
            if name not in ("fields", "known"):
                yield from _texts(held)
    elif isinstance(value, list | tuple):
        for held in value:
            yield from _texts(held)
    elif isinstance(value, str):
        yield value
        yield from _IN_BRACES.findall(value)
