"""Tables: the mapping by which one is read, and what became of its rows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from albab_tui.cli.usage import UsageError

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from albab_tui.readers.tables.maps.map_choice import MapChoice
    from albab_tui.readers.tables.table_reading import TableRead


TABLE_OPTIONS = ("map", "kind_of_table", "write_map", "rejects")
"""What the options of tables are called once they are read."""


def add_tables(group: argparse._ArgumentGroup) -> None:
    """The options of tables."""
    group.add_argument("--map", metavar="FILE", help="the mapping that says what the columns of a table mean")
    group.add_argument(
        "--from", dest="kind_of_table", metavar="NAME", help="a mapping of the program's: acled, ucdp-ged"
    )
    group.add_argument("--write-map", metavar="FILE", help="write the mapping that a table was read by")
    group.add_argument("--rejects", metavar="FILE", help="write the rows of a table that were not taken, as CSV")


def map_words(options: argparse.Namespace) -> tuple[str, ...]:
    """The options that come back to the same mapping."""
    named = (("map", options.map), ("from", options.kind_of_table))
    return tuple(f"--{name}={value}" for name, value in named if value is not None)


def map_choice(options: argparse.Namespace) -> MapChoice | None:
    """The mapping that is asked for, None where none is.

    Raises:
        UsageError: if two are.
    """
    if not map_words(options):
        return None
    if options.map is not None and options.kind_of_table is not None:
        raise UsageError("--map and --from each name a mapping; give one of them")
    from pathlib import Path

    from albab_tui.readers.tables.maps.map_choice import MapChoice

    return MapChoice(None if options.map is None else Path(options.map), options.kind_of_table)


def asks_beside(options: argparse.Namespace) -> bool:
    """Whether anything is to be written that only reading the table anew can tell."""
    return options.write_map is not None or options.rejects is not None


def write_beside(options: argparse.Namespace, table: TableRead | None, read: tuple[Path, ...]) -> None:
    """Write what is asked for beside the store that a table makes.

    Args:
        options: the command line.
        table: what the file was taken for; None where it is no table.
        read: files that nothing may be written over.

    Raises:
        UsageError: if it is no table.
        AlbabError: if it can't be written.
    """
    if not asks_beside(options):
        return
    if table is None:
        raise UsageError("--write-map and --rejects are for tables, and this is a store")
    from albab_tui.answers.writing import write_new
    from albab_tui.readers.tables.maps.map_writing import map_text

    if options.write_map is not None:
        write_new(options.write_map, (map_text(table.map),), reading=read)
    if options.rejects is not None:
        write_new(options.rejects, _rejected(table), reading=read)


def _rejected(table: TableRead) -> Iterator[str]:
    import csv
    import io

    rows = ((each.line, each.column, each.rule, each.why, each.row) for each in table.rejects)
    for row in (("line", "column", "rule", "why", "row"), *rows):
        out = io.StringIO()
        csv.writer(out).writerow(row)
        yield out.getvalue()
