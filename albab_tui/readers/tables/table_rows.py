"""A table as it stands in a file: columns, rows of text, and the rows that could not be taken."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from msgspec import Struct

RowCells = Mapping[str, str]
"""The text of a row by the names of the columns, harmless and without blanks around it; empty where there is none."""


class TableRow(NamedTuple):
    """One row."""

    line: int
    """The line of the file on which it begins, from 1."""
    cells: RowCells


class Reject(Struct, frozen=True):
    """A row, or a part of one, that was not taken."""

    line: int
    column: str
    """The column that is at fault; empty where the whole row is."""
    rule: str
    why: str
    row: str
    """The row as it stands, as far as that is known."""


class Table(Struct, frozen=True):
    """What a file of rows holds."""

    columns: tuple[str, ...]
    rows: Sequence[TableRow]
    rejects: tuple[Reject, ...] = ()
    remarks: tuple[str, ...] = ()
    """What was decided while it was read, where a reader may have to know: an encoding, a comma, a name of a column."""


def column_names(header: Sequence[str]) -> tuple[str, ...]:
    """Names of columns, each there once: what has none is called by its place, and a second of a name gets a number."""
    found: dict[str, None] = {}
    for place, text in enumerate(header, start=1):
        name = plain = " ".join(text.split()) or f"column {place}"
        number = 2
        while name in found:
            name, number = f"{plain} {number}", number + 1
        found[name] = None
    return tuple(found)
