"""Of what kind a table is, and why: its columns are those of a well-known data set, or it is some table of dates."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

from albab_tui.readers.tables.maps.map_form import TableMap
from albab_tui.readers.tables.maps.presets import preset, preset_names
from albab_tui.text.folding import fold


class Recognised(Struct, frozen=True):
    """A mapping that fits a table."""

    map: TableMap
    why: str
    share: float
    """How much of what the mapping knows the kind by is there, from 0 to 1."""


def recognised(columns: Sequence[str]) -> Recognised | None:
    """The well-known kind of a table with a header; None where it is of none."""
    found = [each for name in preset_names() if (each := _by_columns(preset(name), columns))]
    return max(found, key=lambda each: (each.share, len(each.map.known.columns)), default=None)


def recognised_bare(line: str) -> Recognised | None:
    """The well-known kind of a table without a header, by its first line."""
    for map in map_all():
        cells = line.rstrip("\r\n").split(map.dialect.delimiter or "\t")
        patterns = map.known.patterns
        if len(cells) in map.known.widths and all(
            re.fullmatch(patterns[place], cells[place - 1]) for place in patterns
        ):
            return Recognised(map, f"{len(cells)} cells a line, as it has", 1.0)
    return None


def map_all() -> tuple[TableMap, ...]:
    """Every mapping that comes with the program."""
    return tuple(map(preset, preset_names()))


def _by_columns(map: TableMap, columns: Sequence[str]) -> Recognised | None:
    wanted = {fold(name) for name in map.known.columns}
    there = {fold(name) for name in columns} & wanted
    if not wanted or len(there) / len(wanted) < map.known.least:
        return None
    why = f"{len(there)} of the {len(wanted)} columns by which it is known"
    return Recognised(map, why, len(there) / len(wanted))
