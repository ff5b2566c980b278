"""Writing an answer to a file: whole or not at all, and never over another unless asked."""

from __future__ import annotations

import errno
import os
import re
import stat
from pathlib import Path
from typing import TYPE_CHECKING

from albab_tui.answers.formats import Format, suffix_of
from albab_tui.errors import AlbabError
from albab_tui.model.folding import fold
from albab_tui.store.cleaning import clean_line

if TYPE_CHECKING:
    from albab_tui.answers.answer import Answer


class WriteError(AlbabError):
    """A file can't be written; ``str`` names it and says why, in one line."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{clean_line(str(path))}: {reason}")
        self.path = path
        self.reason = reason
        """Why, without the name."""


class FileThereError(WriteError, FileExistsError):
    """A file of that name is there already, and replacing it was not asked for."""


def folder() -> str:
    """The folder that names are counted from, for a person to read."""
    try:
        return clean_line(os.getcwd())
    except FileNotFoundError:
        return "a folder that is gone"


_LONGEST_NAME = 80
_EXCLUDED = re.compile(r"(?:\A|(?<= ))-")


def suggested_name(answer: Answer, format: Format) -> str:
    """A file name that tells what was asked, such as ``battle-of-al-bab-actor-turkey-since-2017-02.md``.

    Letters and digits, of any script, and hyphens; at most 80 bytes before the suffix.
    """
    words = fold(f"{answer.title} {_EXCLUDED.sub('not ', answer.filter)}").replace(" ", "-")
    stem = words.encode()[:_LONGEST_NAME].decode(errors="ignore").strip("-")
    return (stem or "answer") + suffix_of(format)


_REASONS = {
    errno.ENOENT: "there is no such folder",
    errno.ENOTDIR: "a part of the path is not a folder",
    errno.EISDIR: "is a folder",
    errno.EACCES: "no permission to write there",
    errno.EPERM: "no permission to write there",
    errno.EROFS: "the folder can only be read",
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "the disk quota is used up",
    errno.ENAMETOOLONG: "the name is too long",
    errno.ELOOP: "symbolic links lead in a circle",
}
_WITHOUT_LINKS = frozenset({errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK})
"""What file systems say that have no hard links."""


def write_new(path: Path | str, text: str, *, overwrite: bool = False) -> None:
    """Write text in UTF-8 to a file, at once and whole: a reader sees the old content or the new, never a part.

    A symbolic link is followed. A new file gets the permissions that the umask leaves; a replaced one keeps its own.

    Raises:
        FileThereError: if the file is there and `overwrite` is false; even one made in the same instant is spared.
        WriteError: if it can't be written; nothing is left behind then.
    """
    path = Path(path)
    try:
        _write(path, text.encode(errors="replace"), overwrite)
    except FileExistsError:
        raise FileThereError(path, "is there already") from None
    except OSError as problem:
        reason = _REASONS.get(problem.errno or 0, problem.strerror or "can't be written")
        raise WriteError(path, reason) from None
    except ValueError:
        raise WriteError(path, "not a file name") from None


def _write(path: Path, data: bytes, overwrite: bool) -> None:
    target = Path(os.path.realpath(path))
    mode = _mode(target, path, overwrite)
    spare = target.with_name(f".albab-tui-{os.urandom(8).hex()}.part")
    descriptor = os.open(spare, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o666)
    try:
        with open(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            if mode is not None:
                os.fchmod(descriptor, mode)
            os.fsync(descriptor)
        if overwrite:
            spare.replace(target)
        else:
            _place(spare, target)
    finally:
        spare.unlink(missing_ok=True)


def _mode(target: Path, path: Path, overwrite: bool) -> int | None:
    """Permissions of the file to be replaced, None for a new one; refuses what is no ordinary file."""
    try:
        found = target.stat()
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(found.st_mode):
        raise IsADirectoryError(errno.EISDIR, "")
    if not stat.S_ISREG(found.st_mode):
        raise WriteError(path, "is not an ordinary file")
    if not overwrite:
        raise FileExistsError(errno.EEXIST, "")
    return stat.S_IMODE(found.st_mode)


def _place(spare: Path, target: Path) -> None:
    """Give the file its name, which nobody may have taken meanwhile."""
    try:
        os.link(spare, target)
    except OSError as problem:
        if problem.errno not in _WITHOUT_LINKS:
            raise
        # Without hard links the name is taken first, by an empty file of our own, which is then replaced.
        os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o666))
        spare.replace(target)
