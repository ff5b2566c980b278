"""Tables of lines whose cells are parted by one character (CSV, RFC 4180, and its kin)."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Sequence
from itertools import chain, zip_longest

from albab_tui.readers.tables.maps.map_form import TableDialect
from albab_tui.readers.tables.table_rows import Reject, Table, TableRow, column_names
from albab_tui.text.cleaning import clean_text

DELIMITERS = ("\t", ",", ";", "|")
_SAMPLE = 40
_VALUE = re.compile(r"[-+]?[0-9][0-9.,:/ TZ-]*$")
"""A number, a date in digits, a time."""
_LONGEST_CELL = 16 << 20


def read_delimited(text: str, dialect: TableDialect, columns: Sequence[str] = (), widths: Sequence[int] = ()) -> Table:
    """The table of a text.

    Args:
        text: all of it.
        dialect: how its lines are written; what it leaves open is found out.
        columns: names of the columns where no header tells them.
        widths: how many cells a line may have too, the last ones left out.
    """
    delimiter = dialect.delimiter or found_delimiter(text)
    lines = _lines(text, delimiter, dialect.quote)
    first = next(lines, None)
    has_header = first is not None and (is_header(first[1]) if dialect.header is None else dialect.header)
    header = first[1] if first and has_header else []
    if first and not has_header:
        lines = chain((first,), lines)
    names = column_names(header or columns or [""] * len(first[1] if first else ()))
    rows, rejects = list[TableRow](), list[Reject]()
    for line, cells in lines:
        if not _is_even(cells, len(names), widths):
            rejects.append(_uneven(line, cells, len(names), delimiter))
        elif any(cells):
            rows.append(TableRow(line, dict(zip_longest(names, cells[: len(names)], fillvalue=""))))
    changed = [name for name, text in zip_longest(names, header, fillvalue="") if name != text.strip() and not columns]
    remarks = (f"columns without a name of their own are called {', '.join(changed)}",) if changed else ()
    return Table(names, rows, tuple(rejects), remarks)


def is_header(cells: Sequence[str]) -> bool:
    """Whether a line names columns: it holds no number and no date, and no text twice."""
    told = [cell for cell in cells if cell]
    return len(told) * 2 > len(cells) and len(set(told)) == len(told) and not any(map(_VALUE.match, told))


def _is_even(cells: Sequence[str], wanted: int, widths: Sequence[int]) -> bool:
    """Whether a row has a cell for each column; empty ones may follow, and blank lines are no rows."""
    return len(cells) == wanted or len(cells) in widths or (len(cells) > wanted and not any(cells[wanted:]))


def found_delimiter(text: str) -> str:
    """What parts the cells: what gives the same number of them, more than one, in most of the first lines."""
    return max(DELIMITERS, key=lambda each: _evenness(text, each))


def _evenness(text: str, delimiter: str) -> tuple[float, int]:
    counts = [len(cells) for _, (_, cells) in zip(range(_SAMPLE), _lines(text, delimiter, '"'), strict=False)]
    if not counts or counts[0] < 2:
        return 0.0, 0
    return sum(count == counts[0] for count in counts) / len(counts), counts[0]


def _lines(text: str, delimiter: str, quote: str) -> Iterator[tuple[int, list[str]]]:
    """Each row that is not blank, with the line on which it begins."""
    csv.field_size_limit(_LONGEST_CELL)
    quoting = {"quotechar": quote} if quote else {"quoting": csv.QUOTE_NONE}
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, **quoting)
    line = 1
    for cells in reader:
        if cells:
            yield line, [clean_text(cell) for cell in cells]
        line = reader.line_num + 1


def _uneven(line: int, cells: Sequence[str], wanted: int, delimiter: str) -> Reject:
    why = f"{len(cells)} cells, where there are {wanted} columns"
    return Reject(line, "", "uneven-row", why, delimiter.join(cells))
