"""Opening a file as an archive."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from albab_tui.archive.memory.archive import MemoryArchive
from albab_tui.archive.protocol import Archive
from albab_tui.evidence.whole import Evidence
from albab_tui.files import DEFAULT_MAX_BYTES, Content, read_file
from albab_tui.model.catalogue import Catalogue
from albab_tui.model.store import Store
from albab_tui.store.bundled import bundled_store, shown_name
from albab_tui.store.kept import Readings

if TYPE_CHECKING:
    from albab_tui.readers.tables.maps.map_choice import MapChoice
    from albab_tui.readers.tables.table_reading import TableRead
    from albab_tui.store.opening import OpenedStore


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
    faults: tuple[str, ...] = ()
    """A line for each reader from outside that could not be asked whether it knows the file."""
    articles: Path | None = None
    """The folder of the articles' texts, where one was asked for."""
    table: TableRead | None = None
    """What the file was taken for, where it is a table."""


def open_archive(
    path: Path | None,
    *,
    articles: Path | None = None,
    max_bytes: int = DEFAULT_MAX_BYTES,
    readings: Readings | None = None,
    content: Content | None = None,
    map: MapChoice | None = None,
) -> OpenedArchive:
    """Open a file.

    Args:
        path: a store, or what a reader from outside knows; None for the store that comes with the program.
        articles: the folder of the articles' texts; the store's own if left out.
        max_bytes: the largest file that is read.
        readings: what was read of the same bytes before is taken from these, and what is read now is kept there.
        content: what the file held a moment ago, where that was read already.
        map: the mapping by which it is to be read as a table.

    Raises:
        StoreError: with every mistake that was found.
    """
    file, shown = path or bundled_store(), shown_name(path)
    content = content or Content(read_file(file, shown, max_bytes))
    data, digest = content.data, content.digest
    kept_as = digest if map is None else map.mark(digest)
    store = readings.find(kept_as, bundled=path is None) if readings else None
    faults: tuple[str, ...] = ()
    table: TableRead | None = None
    if store is None:
        from albab_tui.readers.any_file import OpenedTable, read_any  # with all that reads YAML

        keep = partial(readings.keep, kept_as, len(data)) if readings else None
        opened = read_any(data, path, max_bytes=max_bytes, keep=keep, map=map)
        store, faults = opened.store, opened.faults
        table = opened.table if isinstance(opened, OpenedTable) else None
    again = partial(open_archive, path, articles=articles, max_bytes=max_bytes, readings=readings, map=map)
    return OpenedArchive(_in_memory(store), digest, path, (file,), again, faults, articles, table)


def archived(opened: OpenedStore) -> OpenedArchive:
    """A store that was read, as an archive."""
    again = partial(open_archive, opened.file, max_bytes=opened.max_bytes)
    return OpenedArchive(_in_memory(opened.store), opened.sha256, opened.file, opened.files, again, opened.faults)


def _in_memory(store: Store) -> MemoryArchive:
    return MemoryArchive(Evidence(Catalogue(store)))
