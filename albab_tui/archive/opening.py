"""Opening a file as an archive."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from msgspec import Struct

from albab_tui.archive.memory.archive import MemoryArchive
from albab_tui.archive.protocol import Archive
from albab_tui.evidence.whole import Evidence
from albab_tui.model.catalogue import Catalogue
from albab_tui.store.opening import DEFAULT_MAX_BYTES, OpenedStore, open_store, reopen


class OpenedArchive(Struct, frozen=True):
    """An archive, and what is known about the file it came from."""

    archive: Archive
    sha256: str
    """SHA-256 of the file's bytes, in hexadecimal."""
    file: Path | None
    """The file; None for the store that comes with the program."""
    files: tuple[Path, ...]
    """What was read, where it lies: nothing may be written over it."""
    read_again: Callable[[], OpenedArchive]
    """Opens the file as it is now, within the same limit; raises StoreError where it holds mistakes."""


def open_archive(path: Path | None, *, max_bytes: int = DEFAULT_MAX_BYTES) -> OpenedArchive:
    """Open a file.

    Args:
        path: a store; None for the one that comes with the program.
        max_bytes: the largest file that is read.

    Raises:
        StoreError: with every mistake that was found.
    """
    return archived(open_store(path, max_bytes=max_bytes))


def archived(opened: OpenedStore) -> OpenedArchive:
    """A store that was read, as an archive."""
    archive = MemoryArchive(Evidence(Catalogue(opened.store)))
    return OpenedArchive(archive, opened.sha256, opened.file, opened.files, lambda: archived(reopen(opened)))
