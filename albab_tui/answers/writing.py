"""Writing an answer to a file: whole or not at all, never over another unless asked, never over what is being read."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Generator, Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from albab_tui.answers.placing import place
from albab_tui.errors import AlbabError
from albab_tui.text.cleaning import clean_line


class WriteError(AlbabError):
    """A file can't be written; ``str`` names it and says why, in one line."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{clean_line(str(path))}: {reason}")
        self.path = path
        self.reason = reason
        """Why, without the name."""


class FileThereError(WriteError, FileExistsError):
    """A file of that name is there already, and replacing it was not asked for."""


class BeingReadError(WriteError):
    """The file is what is being read, under this name or another; nothing may replace it."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, "is the file being read, which is never written over; give another name")


def folder() -> str:
    """The folder that names are counted from, for a person to read."""
    try:
        return clean_line(os.getcwd())
    except FileNotFoundError:
        return "a folder that is gone"


_REASONS = {
    errno.ENOENT: "there is no such folder",
    errno.ENOTDIR: "a part of the path is not a folder",
    errno.EISDIR: "is a folder",
    errno.EACCES: "no permission to write there",
    errno.EPERM: "no permission to write there",
    errno.EROFS: "the folder can only be read",
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "the disk quota is used up",
    errno.EFBIG: "the file would be larger than is allowed here",
    errno.ENAMETOOLONG: "the name is too long",
    errno.ELOOP: "symbolic links lead in a circle",
}


def write_new(
    path: Path | str, text: str | bytes | Iterable[str], *, overwrite: bool = False, reading: Iterable[Path] = ()
) -> None:
    """Write text in UTF-8 to a file, at once and whole: a reader sees the old content or the new, never a part.

    A symbolic link is followed. A new file gets the permissions that the umask leaves; a replaced one keeps its own.

    Args:
        path: the file.
        text: what it is to hold; in pieces, where they can be walked through more than once.
        overwrite: whether a file of that name is replaced.
        reading: files that the text was made from; none of them is replaced, by whatever name.

    Raises:
        BeingReadError: if the file is one of `reading`.
        FileThereError: if the file is there and `overwrite` is false; even one made in the same instant is spared.
        WriteError: if it can't be written; nothing is left behind then.
    """
    for _ in write_steps(path, text, overwrite=overwrite, reading=reading):
        pass


def write_steps(
    path: Path | str, text: str | bytes | Iterable[str], *, overwrite: bool = False, reading: Iterable[Path] = ()
) -> Generator[None, None, None]:
    """The same, a step for each piece, for who has other things to do meanwhile; left early, it leaves nothing behind.

    Raises:
        BeingReadError, FileThereError, WriteError: as `write_new`, at any step.
    """
    path = Path(path)
    try:
        target = Path(os.path.realpath(path))
        mode = _mode(target, path, overwrite, reading)
    except ValueError:
        raise WriteError(path, "not a file name") from None
    except OSError as problem:
        raise _refused(path, problem) from None
    try:
        yield from place(target, _Encoded(text), mode=mode, overwrite=overwrite)
    except OSError as problem:
        raise _refused(path, problem) from None


def _refused(path: Path, problem: OSError) -> WriteError:
    if isinstance(problem, FileExistsError):
        return FileThereError(path, "is there already")
    return WriteError(path, _REASONS.get(problem.errno or 0, problem.strerror or "can't be written"))


class _Encoded:
    """Pieces of text as bytes."""

    def __init__(self, text: str | bytes | Iterable[str]) -> None:
        self._pieces: Iterable[str | bytes] = (text,) if isinstance(text, str | bytes) else text

    def __iter__(self) -> Iterator[bytes]:
        return (piece if isinstance(piece, bytes) else piece.encode(errors="replace") for piece in self._pieces)


def _mode(target: Path, path: Path, overwrite: bool, reading: Iterable[Path]) -> int | None:
    """Permissions of the file to be replaced, None for a new one; refuses what must not be replaced."""
    try:
        found = target.stat()
    except FileNotFoundError:
        return None
    if any(_is(found, each) for each in reading):
        raise BeingReadError(path)
    if stat.S_ISDIR(found.st_mode):
        raise IsADirectoryError(errno.EISDIR, "")
    if not stat.S_ISREG(found.st_mode):
        raise WriteError(path, "is not an ordinary file")
    if not overwrite:
        raise FileExistsError(errno.EEXIST, "")
    return stat.S_IMODE(found.st_mode)


def _is(found: os.stat_result, other: Path) -> bool:
    """Whether it is this file: links of either sort, and file systems that fold case, give one file several names."""
    with suppress(OSError, ValueError):
        return os.path.samestat(found, other.stat())
    return False
