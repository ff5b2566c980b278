"""Tables of lines whose cells are parted by one character (CSV, RFC 4180, and its kin)."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Generator, Iterable, Iterator, Sequence
from itertools import chain, islice, zip_longest
from typing import TYPE_CHECKING, NamedTuple

from albab_tui.readers.tables.maps.map_form import TableDialect
from albab_tui.readers.tables.table_rows import Reject, Table, TableRow, column_names
from albab_tui.text.cleaning import clean_text

if TYPE_CHECKING:
    from _csv import Reader

DELIMITERS = ("\t", ",", ";", "|")
_SAMPLE, _HEAD = 40, 1 << 16
_VALUE = re.compile(r"[-+]?[0-9][0-9.,:/ TZ-]*$")
"""A number, a date in digits, a time."""
_LONGEST_CELL = 16 << 20
_MOST_WRONG = 50
"""After so many lines with wrong quotation marks they stand for nothing."""
_SHOWN = 200


def read_delimited(text: str, dialect: TableDialect, columns: Sequence[str] = (), widths: Sequence[int] = ()) -> Table:
    """The table of a text.

    Args:
        text: all of it.
        dialect: how its lines are written; what it leaves open is found out.
        columns: names of the columns where no header tells them.
        widths: how many cells a line may have too, the last ones left out.
    """
    delimiter = dialect.delimiter or found_delimiter(text)
    lines: Iterator[_Line] = _lines(text, delimiter, dialect.quote)
    first = next(lines, None)
    has_header = first is not None and (is_header(first.cells) if dialect.header is None else dialect.header)
    header = first.cells if first and has_header else []
    if first and not has_header:
        lines = chain((first,), lines)
    names = column_names(header or columns or [""] * len(first.cells if first else ()))
    rows, rejects = list[TableRow](), list[Reject]()
    for line, cells, wrong in lines:
        if wrong:
            rejects.append(Reject(line, "", "broken-row", wrong, cells[0]))
        elif not _is_even(cells, len(names), widths):
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
    head = text[:_HEAD]
    return max(DELIMITERS, key=lambda each: _evenness(head, each))


def _evenness(text: str, delimiter: str) -> tuple[float, int]:
    counts = [len(line.cells) for line in islice(_lines(text, delimiter, '"'), _SAMPLE)]
    if not counts or counts[0] < 2:
        return 0.0, 0
    return sum(count == counts[0] for count in counts) / len(counts), counts[0]


class _Line(NamedTuple):
    number: int
    cells: list[str]
    wrong: str = ""
    """Why it can't be taken apart; then its text is its one cell."""


def _lines(text: str, delimiter: str, quote: str) -> Iterator[_Line]:
    """Each row that is not blank. A quotation mark that never closes costs its own line, not the rest of the file."""
    csv.field_size_limit(_LONGEST_CELL)
    lines = io.StringIO(text, newline="").readlines()
    start, wrongs = 0, 0
    while start < len(lines):
        at = yield from _rows_from(lines, start, _Marks(delimiter, quote if wrongs < _MOST_WRONG else ""))
        if at < len(lines):
            yield _alone(lines[at], at + 1, _Marks(delimiter, quote))
        start, wrongs = at + 1, wrongs + 1


class _Marks(NamedTuple):
    """What parts cells, and what stands around them."""

    delimiter: str
    quote: str

    def reader(self, lines: Iterable[str], *, strict: bool) -> Reader:
        """Takes lines apart; where it is strict, a mark that closes within a cell, or never, is an error."""
        if not self.quote:
            return csv.reader(lines, delimiter=self.delimiter, quoting=csv.QUOTE_NONE)
        return csv.reader(lines, delimiter=self.delimiter, quotechar=self.quote, strict=strict)


def _rows_from(lines: Sequence[str], start: int, marks: _Marks) -> Generator[_Line, None, int]:
    """The rows from a line on; gives the place of the line that can't be taken apart as it is written."""
    reader, at = marks.reader(islice(lines, start, None), strict=True), start
    try:
        for cells in reader:
            if cells:
                yield _Line(at + 1, [clean_text(cell) for cell in cells])
            at = start + reader.line_num
    except csv.Error:
        return at
    return len(lines)


def _alone(text: str, number: int, marks: _Marks) -> _Line:
    """A line by itself, its marks taken as they come; one that never closes can't be."""
    try:
        list(marks.reader((text,), strict=True))
    except csv.Error as error:
        if "unexpected end" in str(error):
            return _Line(number, [clean_text(text)], "its quotation mark never closes")
    try:
        return _Line(number, [clean_text(cell) for cell in next(marks.reader((text,), strict=False))])
    except csv.Error as error:
        return _Line(number, [clean_text(text[:_SHOWN])], f"it can't be taken apart: {error}")


def _uneven(line: int, cells: Sequence[str], wanted: int, delimiter: str) -> Reject:
    why = f"{len(cells)} cells, where there are {wanted} columns"
    return Reject(line, "", "uneven-row", why, delimiter.join(cells))
