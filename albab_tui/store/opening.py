"""Opening a store."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from albab_tui.files import DEFAULT_MAX_BYTES, read_file
from albab_tui.model.store import Store
from albab_tui.store.bundled import bundled_store, shown_name
from albab_tui.store.reading.decoding import decode
from albab_tui.store.reading.levels import Tree
from albab_tui.store.reading.positions import Positions
from albab_tui.store.text_reading import read_text
from albab_tui.text.digest import sha256

BYTES_PER_VALUE = 25
"""Real stores have more; without this limit a file of nothing but hyphens would cost a hundred times its size."""


class OpenedStore(Struct, frozen=True):
    """A store, and what is known about the file it came from."""

    store: Store
    path: str
    """The file's name as it can be shown."""
    sha256: str
    """SHA-256 of the file's bytes, in hexadecimal."""
    positions: Positions
    """Where in the file each field and value stands."""
    file: Path | None = None
    """The file itself; None for the store that comes with the program, or for bytes without a file."""
    max_bytes: int = DEFAULT_MAX_BYTES
    """The largest file that was to be read."""
    faults: tuple[str, ...] = ()
    """A line for each reader from outside that could not be asked whether it knows the file."""

    @property
    def files(self) -> tuple[Path, ...]:
        """What was read, where it lies: nothing may be written over it."""
        return (bundled_store() if self.file is None else self.file,)


def open_store(path: Path | None, *, max_bytes: int = DEFAULT_MAX_BYTES) -> OpenedStore:
    """Open a store.

    Args:
        path: a YAML or JSON file; None for the store that comes with the program.
        max_bytes: the largest file that is read.

    Raises:
        StoreError: with every mistake that was found.
    """
    shown = shown_name(path)
    opened = parse_store(read_file(path or bundled_store(), shown, max_bytes), shown, max_bytes=max_bytes)
    return replace(opened, file=path, max_bytes=max_bytes)


def parse_store(
    data: bytes, shown: str, *, max_bytes: int = DEFAULT_MAX_BYTES, keep: Callable[[Tree], None] | None = None
) -> OpenedStore:
    """A store from a file's bytes.

    Args:
        data: the bytes.
        shown: the file's name as it can be shown.
        max_bytes: the largest file that is read, which also bounds how many values it may hold.
        keep: is given the plain values, where there is no mistake.

    Raises:
        StoreError: with every mistake that was found.
    """
    read = read_text(*decode(data, shown), shown, max_bytes // BYTES_PER_VALUE)
    if keep:
        keep(read.tree)
    return OpenedStore(read.store, shown, sha256(data), read.positions)
