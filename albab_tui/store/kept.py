"""What was read of a store, kept so that the same bytes need not be read as YAML again.

The plain values are kept, and typed by the same model as those of the file itself. Where they stand is not kept, so
that `check` reads each file anew; a store with mistakes isn't kept either. A reading is found by the fingerprint of the
file's bytes and by the program that read them. Those of a user lie in a folder that is theirs alone; that of the store
that comes with the program lies beside it.
"""

from __future__ import annotations

import os
import stat
from binascii import crc32
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path

import msgspec

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

    def find(self, digest: str) -> Store | None:
        """The store that was read of bytes with this fingerprint, None where no whole reading of it is kept."""
        for data in self._data(digest):
            if (store := _opened(data, _head(digest, _program()))) is not None:
                return store
        return None

    def _data(self, digest: str) -> Iterator[bytes]:
        with suppress(OSError):
            yield (PACKAGE / READING).read_bytes()
        with suppress(OSError), self._own_folder() as folder:
            name = digest + _SUFFIX
            handle = os.open(name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK, dir_fd=folder)
            with open(handle, "rb") as file:
                if stat.S_ISREG(os.fstat(handle).st_mode):
                    os.utime(handle)
                    yield file.read(MOST_BYTES)

    def keep(self, digest: str, size: int, tree: Tree) -> None:
        """Keep what was read of a file; where that can't be done, it is not.

        Args:
            digest: the fingerprint of its bytes.
            size: how many bytes it has.
            tree: its plain values, in which no mistake was found.
        """
        if size < SMALLEST or self._folder is None:
            return
        data = written(digest, tree, _program())
        with suppress(OSError):
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            with self._own_folder() as folder:
                _replace(folder, digest + _SUFFIX, data)
                _prune(folder)

    @contextmanager
    def _own_folder(self) -> Iterator[int]:
        """The folder, where nobody else may write into it.

        Raises:
            OSError: if there is none, or it is not the user's alone.
        """
        if self._folder is None or not hasattr(os, "geteuid"):
            raise FileNotFoundError
        folder = os.open(self._folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
        try:
            found = os.fstat(folder)
            if found.st_uid != os.geteuid() or found.st_mode & 0o077:
                raise PermissionError
            yield folder
        finally:
            os.close(folder)


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


_ROOMS = ("store", "model", "text")
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


def _replace(folder: int, name: str, data: bytes) -> None:
    """Write a file whole or not at all."""
    part = f".{name}.{os.getpid()}"
    handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o600, dir_fd=folder)
    try:
        with open(handle, "wb") as file:
            file.write(data)
        os.rename(part, name, src_dir_fd=folder, dst_dir_fd=folder)
    except BaseException:
        os.unlink(part, dir_fd=folder)
        raise


def _prune(folder: int) -> None:
    """Delete what was not used for longest, as far as there is too much; parts that were left lie among it."""
    files = []
    for name in os.listdir(folder):
        found = os.stat(name, dir_fd=folder, follow_symlinks=False)
        files.append((found.st_mtime_ns, found.st_size, name))
    taken = 0
    for place, (_, size, name) in enumerate(sorted(files, reverse=True)):
        taken += size
        if place >= MOST or taken > MOST_BYTES:
            os.unlink(name, dir_fd=folder)
