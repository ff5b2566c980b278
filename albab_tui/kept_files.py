"""Files in a folder of the user's cache that is theirs alone: whole or not there, and never too many."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


class KeptFiles:
    """The files of one kind.

    Args:
        folder: where they lie.
        suffix: how their names end.
        most: how many are kept; those used last.
        most_bytes: what they may take together.
    """

    def __init__(self, folder: str | Path, suffix: str, most: int, most_bytes: int) -> None:
        self.folder = folder
        self.suffix = suffix
        self.most = most
        self.most_bytes = most_bytes

    def find(self, name: str) -> bytes | None:
        """What is kept under a name; None where there is nothing, or somebody else could have written it."""
        with suppress(OSError), self._own_folder() as folder:
            flags = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK
            handle = os.open(name + self.suffix, flags, dir_fd=folder)
            with open(handle, "rb") as file:
                if stat.S_ISREG(os.fstat(handle).st_mode):
                    os.utime(handle)
                    return file.read(self.most_bytes)
        return None

    def keep(self, name: str, data: bytes) -> None:
        """Keep bytes under a name; where that can't be done, they are not."""
        with suppress(OSError):
            os.makedirs(self.folder, mode=0o700, exist_ok=True)
            with self._own_folder() as folder:
                _replace(folder, name + self.suffix, data)
                self._prune(folder)

    @contextmanager
    def _own_folder(self) -> Iterator[int]:
        """The folder, where nobody else may write into it.

        Raises:
            OSError: if there is none, or it is not the user's alone.
        """
        if not hasattr(os, "geteuid"):
            raise FileNotFoundError
        folder = os.open(self.folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
        try:
            found = os.fstat(folder)
            if found.st_uid != os.geteuid() or found.st_mode & 0o077:
                raise PermissionError
            yield folder
        finally:
            os.close(folder)

    def _prune(self, folder: int) -> None:
        """Delete what was not used for longest, as far as there is too much; parts that were left lie among it."""
        files = []
        for name in os.listdir(folder):
            if self.suffix in name:
                found = os.stat(name, dir_fd=folder, follow_symlinks=False)
                files.append((found.st_mtime_ns, found.st_size, name))
        taken = 0
        for place, (_, size, name) in enumerate(sorted(files, reverse=True)):
            taken += size
            if place >= self.most or taken > self.most_bytes:
                os.unlink(name, dir_fd=folder)


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
