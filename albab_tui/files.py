"""Files that are named from outside.

Their bytes are read once, without waiting, and only from a plain file of bearable size; no name in a store leads out of
where it belongs.
"""

from __future__ import annotations

import errno
import os
import stat
from typing import TYPE_CHECKING

from albab_tui.text.digest import sha256

if TYPE_CHECKING:
    from pathlib import Path

    from albab_tui.errors import StoreError

DEFAULT_MAX_BYTES = 64 << 20
"""The largest file that is opened unless the user allows more."""

_REASONS = {
    errno.ENOENT: ("missing-file", "there is no such file", "check the name"),
    errno.ENOTDIR: ("missing-file", "a part of the path is not a folder", "check the name"),
    errno.EACCES: ("no-permission", "you may not read it", "ask for permission, or copy it"),
    errno.EPERM: ("no-permission", "you may not read it", "ask for permission, or copy it"),
    errno.ELOOP: ("link-loop", "its links lead in a circle", "name the file itself"),
    errno.ENAMETOOLONG: ("missing-file", "the name is too long for a file", "check the name"),
    errno.ENXIO: ("not-a-file", "it is a socket or device", "name a file"),
}
_KINDS = (
    (stat.S_ISDIR, "it is a folder"),
    (stat.S_ISFIFO, "it is a pipe"),
    (stat.S_ISCHR, "it is a device"),
    (stat.S_ISBLK, "it is a device"),
    (stat.S_ISSOCK, "it is a socket"),
)


class Content:
    """What a file held at one moment.

    Args:
        data: its bytes.
    """

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.digest = sha256(data)
        """SHA-256 of the bytes, in hexadecimal."""


def content_of(place: str, max_bytes: int) -> Content | None:
    """What a file holds; None where `read_file` would tell why it can't be read."""
    try:
        handle = _opened(place)
    except (OSError, ValueError):
        return None
    try:
        data = _read(handle, max_bytes + 1) if stat.S_ISREG(os.fstat(handle).st_mode) else None
    except OSError:
        return None
    finally:
        os.close(handle)
    return None if data is None or len(data) > max_bytes else Content(data)


def read_file(path: Path, shown: str, max_bytes: int) -> bytes:
    """All bytes of a file, as they are at one moment of reading.

    Args:
        path: the file.
        shown: its name for messages, clean.
        max_bytes: the largest size that is read.

    Raises:
        StoreError: with one problem, if it can't be read, is no plain file, or is too large.
    """
    try:
        handle = _opened(path)
    except (OSError, ValueError) as error:
        raise _unreadable(error, shown) from None
    try:
        _check_kind(os.fstat(handle).st_mode, shown)
        data = _read(handle, max_bytes + 1)
    except OSError as error:
        raise _unreadable(error, shown) from None
    finally:
        os.close(handle)
    if len(data) > max_bytes:
        cure = "check that it is a store, or allow larger files with --max-size"
        raise _refusal(shown, "too-large", f"the file is larger than {_size(max_bytes)}", cure)
    return data


def leads_out(name: str) -> bool:
    """Whether a name, on whatever system, could lead out of the folder in which it is looked up."""
    from pathlib import PurePosixPath, PureWindowsPath

    parts = {*PurePosixPath(name).parts, *PureWindowsPath(name).parts}
    return ".." in parts or PurePosixPath(name).is_absolute() or bool(PureWindowsPath(name).anchor)


def _opened(path: str | Path) -> int:
    # O_NONBLOCK: opening a pipe that nobody writes to would wait forever.
    return os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))


def _read(handle: int, most: int) -> bytes:
    parts: list[bytes] = []
    while most > 0 and (part := os.read(handle, min(most, 1 << 20))):
        parts.append(part)
        most -= len(part)
    return b"".join(parts)


def _check_kind(mode: int, shown: str) -> None:
    if stat.S_ISREG(mode):
        return
    what = next((words for test, words in _KINDS if test(mode)), "it is no plain file")
    raise _refusal(shown, "not-a-file", what, "name a YAML or JSON file")


def _unreadable(error: OSError | ValueError, shown: str) -> StoreError:
    if isinstance(error, ValueError):  # a NUL in the name
        return _refusal(shown, "missing-file", "no file can have this name", "check the name")
    from albab_tui.text.cleaning import clean_line

    said = clean_line(error.strerror or "it can't be read")
    other = ("unreadable", said, "check the disk or the connection to it")
    return _refusal(shown, *_REASONS.get(error.errno or 0, other))


def _refusal(shown: str, rule: str, message: str, cure: str) -> StoreError:
    from albab_tui.errors import StoreError
    from albab_tui.findings import Finding, WholeFile, problem

    return StoreError((problem(Finding((), rule, message, cure), WholeFile(shown)),))


def _size(count: int) -> str:
    for unit, name in ((1 << 30, "GiB"), (1 << 20, "MiB"), (1 << 10, "KiB")):
        if count >= unit and count % unit == 0:
            return f"{count // unit} {name}"
    return f"{count} bytes"
