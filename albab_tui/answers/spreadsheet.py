"""Rows for spreadsheets (RFC 4180, but lines end as on Unix), in which no cell is a formula."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping, Sequence

_FORMULA = re.compile(r"\A[=+\-@\t\r\n＝＋－＠]")
_INNER = re.compile(r"(?<=[;\t])(?=[=+\-@＝＋－＠])")
"""Where a formula would begin if the cell were split where some countries' spreadsheets split."""
_NUMBER = re.compile(r"\A-[0-9]+(?:\.[0-9]+)?\Z")


class SheetRows:
    """Takes rows and gives them back as text."""

    def __init__(self, columns: Sequence[str]) -> None:
        self._file = io.StringIO()
        self._rows = csv.DictWriter(self._file, columns, restval="", lineterminator="\n")
        self.add({column: column for column in columns})

    def add(self, cells: Mapping[str, str]) -> None:
        """Add a row; columns that are not named stay empty."""
        self._rows.writerow({column: defuse(cell) for column, cell in cells.items()})

    def taken(self) -> str:
        """What was added, which is forgotten."""
        content = self._file.getvalue()
        self._file.seek(0)
        self._file.truncate()
        return content


def defuse(cell: str) -> str:
    """The cell, with an apostrophe before what a spreadsheet would take for a formula."""
    cell = _INNER.sub("'", cell)
    return "'" + cell if _FORMULA.match(cell) and not _NUMBER.match(cell) else cell


def in_one_cell(texts: Iterable[str]) -> str:
    """Several texts in a cell, parted by semicolons; one within a text becomes a comma."""
    return "; ".join(dict.fromkeys(text.replace(";", ",") for text in texts))
