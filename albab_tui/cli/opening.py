"""The store that a command is told to read, within the size that it is allowed."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from albab_tui.cli.parser import size

if TYPE_CHECKING:
    from albab_tui.store.opening import OpenedStore


def add_max_size(group: argparse._ArgumentGroup) -> None:
    """The option that lets a larger file be read."""
    group.add_argument("--max-size", type=size, metavar="SIZE", help="read larger files than 64M, such as 256M")


def open_named(name: str | None, options: argparse.Namespace) -> OpenedStore:
    """Open a store by its name; the bundled one where there is no name.

    Args:
        name: of the file, as it stands on the command line.
        options: of a parser with `add_max_size`.

    Raises:
        StoreError: if it can't be opened.
    """
    from albab_tui.files import DEFAULT_MAX_BYTES
    from albab_tui.store.opening import open_store

    return open_store(None if name is None else Path(name), max_bytes=options.max_size or DEFAULT_MAX_BYTES)
