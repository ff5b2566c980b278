"""What was read of a store, kept so that the same bytes need not be read as YAML again.

The plain values are kept, and typed by the same model as those of the file itself. Where they stand is not kept, so
that `check` reads each file anew; a store with mistakes isn't kept either. A reading is found by the fingerprint of the
file's bytes and by the program that read them. Those of a user lie in a folder that is theirs alone; that of the store
that comes with the program lies beside it.
"""

from __future__ import annotations

import os
from binascii import crc32
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path

import msgspec

from albab_tui.kept_files import KeptFiles
from albab_tui.model.store import Store
from albab_tui.store.bundled import PACKAGE, READING, in_checkout
from albab_tui.store.reading.convert import from_msgpack
from albab_tui.store.reading.levels import Tree
from albab_tui.version import __version__

SMALLEST = 1 << 16
"""Bytes of a file from which on its reading is kept; what is smaller is read as fast."""

MOST_BYTES = 256 << 20
"""What all readings of a user may take."""

MOST = 16
"""How many readings of a user are kept; those used last."""

_SUFFIX = ".reading"


class Readings:
    """The readings that can be had.

    Args:
        folder: where those of the user lie; None for only that of the store that comes with the program.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder

    def find(self, digest: str, *, bundled: bool = False) -> Store | None:
        """The store that was read of bytes with this fingerprint, None where no whole reading of it is kept.

        Args:
            digest: the fingerprint.
            bundled: whether they are of the store that comes with the program: only then is its reading looked at.
        """
        for data in self._data(digest, bundled):
            if (store := _opened(data, _head(digest, _program()))) is not None:
                return store
        return None

    @property
    def _files(self) -> KeptFiles | None:
        return KeptFiles(self._folder, _SUFFIX, MOST, MOST_BYTES) if self._folder else None

    def _data(self, digest: str, bundled: bool) -> Iterator[bytes]:
        if bundled:
            with suppress(OSError):
                yield Path(PACKAGE, READING).read_bytes()
        if (files := self._files) and (data := files.find(digest)) is not None:
            yield data

    def keep(self, digest: str, size: int, tree: Tree, *, always: bool = False) -> None:
        """Keep what was read of a file; where that can't be done, it is not.

        Args:
            digest: the fingerprint of its bytes.
            size: how many bytes it has.
            tree: its plain values, in which no mistake was found.
            always: whether it is kept however small it is.
        """
        if (files := self._files) and (always or size >= SMALLEST):
            files.keep(digest, written(digest, tree, _program()))


def written(digest: str, tree: Tree, program: str) -> bytes:
    """A reading as it is kept: for which bytes, by which program, a check sum, and the values as MessagePack."""
    values = msgspec.msgpack.encode(tree)
    return b"%s%08x\n%s" % (_head(digest, program), crc32(values), values)


def _head(digest: str, program: str) -> bytes:
    return f"albab-tui reading\n{program}\n{digest}\n".encode()


@cache
def _program() -> str:
    """What the reading depends on beside the bytes: the version, and in a checkout the newest change as well."""
    if not in_checkout():
        return __version__
    return f"{__version__} of {max(_changed(os.path.join(PACKAGE, room)) for room in _ROOMS)}"


_ROOMS = ("store", "model", "text", "readers")
"""The packages on which it depends what is read of a file."""


def _changed(folder: str) -> int:
    """When a module in a folder, or below it, was changed last."""
    with os.scandir(folder) as found:
        return max((_changed(each.path) if each.is_dir() else _time(each) for each in found), default=0)


def _time(entry: os.DirEntry[str]) -> int:
    return entry.stat().st_mtime_ns if entry.name.endswith(".py") else 0


def _opened(data: bytes, head: bytes) -> Store | None:
    start = len(head) + 9
    values = memoryview(data)[start:]
    if not data.startswith(head) or data[len(head) : start] != b"%08x\n" % crc32(values):
        return None
    return from_msgpack(values)
