"""The store that a command is told to read, within the size that it is allowed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from albab_tui.cli.output import tell_all

if TYPE_CHECKING:
    import argparse

    from albab_tui.store.opening import OpenedStore


def add_max_size(group: argparse._ArgumentGroup) -> None:
    """The option that lets a larger file be read."""
    from albab_tui.cli.parser import size

    group.add_argument("--max-size", type=size, metavar="SIZE", help="read larger files than 64M, such as 256M")


class NamedFile(NamedTuple):
    """What a command is told to read."""

    path: Path | None
    """The file; None for the store that comes with the program."""
    max_bytes: int
    """The largest file that is read."""


def named_file(name: str | None, options: argparse.Namespace) -> NamedFile:
    """The file of a name, and how large it may be.

    Args:
        name: as it stands on the command line; None for the store that comes with the program.
        options: of a parser with `add_max_size`.
    """
    from albab_tui.files import DEFAULT_MAX_BYTES

    return NamedFile(None if name is None else Path(name), options.max_size or DEFAULT_MAX_BYTES)


def open_named(name: str | None, options: argparse.Namespace) -> OpenedStore:
    """Open a store, or what a reader from outside makes one of, and tell of readers that fail.

    Args:
        name: as of `named_file`.
        options: as of `named_file`.

    Raises:
        StoreError: if it can't be opened.
    """
    from albab_tui.cli.table_options import map_choice, write_beside
    from albab_tui.readers.any_file import OpenedTable, open_any

    named = named_file(name, options)
    opened = open_any(named.path, max_bytes=named.max_bytes, map=map_choice(options))
    tell_all(opened.faults)
    write_beside(options, opened.table if isinstance(opened, OpenedTable) else None, opened.files)
    return opened
