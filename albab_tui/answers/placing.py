"""Putting bytes under a name at once: whoever looks finds the old content or the new, never a part.

A file without a name (Linux, open(2), O_TMPFILE) is written and then named: until then there is nothing that could be
left behind. Where file systems have no such files, one with a passing name takes its place.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from albab_tui.answers.parts import part, swept_at_signals, undisturbed

_WITHOUT_LINKS = frozenset({errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK})
"""What file systems say that have no hard links."""


def place(target: Path, content: Iterable[bytes], *, mode: int | None, overwrite: bool) -> Iterator[None]:
    """Write a file whole, a step for each piece; nothing is left behind where somebody leaves early.

    Args:
        target: the file, links resolved.
        content: what it is to hold, piece by piece; it is walked through again where the first way fails at its end.
        mode: its permissions, None for those that the umask leaves.
        overwrite: whether a file of that name is replaced.

    Raises:
        FileExistsError: if there is one and it is not to be replaced.
        OSError: if it can't be written; nothing is left behind then.
    """
    with swept_at_signals():
        if not (yield from _unnamed_first(target, content, mode, overwrite)):
            with _spare(target) as spare:
                handle = os.open(spare, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o666)
                with _closing(handle):
                    yield from _fill(handle, content, mode)
                if overwrite:
                    spare.replace(target)
                else:
                    _name(spare, target)


def _unnamed_first(
    target: Path, content: Iterable[bytes], mode: int | None, overwrite: bool
) -> Generator[None, None, bool]:
    """Whether it was done by a file without a name."""
    handle = _unnamed(target.parent)
    if handle is None:
        return False
    with _closing(handle):
        yield from _fill(handle, content, mode)
        try:
            if not overwrite:
                _link(handle, target)
                return True
            with undisturbed(), _spare(target) as spare:
                _link(handle, spare)
                spare.replace(target)
        except FileExistsError:
            raise
        except OSError:  # no /proc, or no links: the name comes first then
            return False
    return True


def _unnamed(folder: Path) -> int | None:
    if not hasattr(os, "O_TMPFILE"):
        return None
    try:
        return os.open(folder, os.O_TMPFILE | os.O_WRONLY | os.O_CLOEXEC, 0o666)
    except OSError:
        return None


def _link(handle: int, target: Path) -> None:
    # Only with a handle does Python call linkat(2), which follows the link in /proc; the absolute path ignores it.
    os.link(f"/proc/self/fd/{handle}", target, src_dir_fd=handle, follow_symlinks=True)


@contextmanager
def _spare(target: Path) -> Iterator[Path]:
    """A passing name beside the file's own; nothing is left under it."""
    with part(target.with_name(f".albab-tui-{os.urandom(8).hex()}.part")) as spare:
        yield spare


@contextmanager
def _closing(handle: int) -> Iterator[None]:
    try:
        yield
    finally:
        os.close(handle)


def _fill(handle: int, content: Iterable[bytes], mode: int | None) -> Iterator[None]:
    with open(handle, "wb", closefd=False) as file:
        for piece in content:
            file.write(piece)
            yield
    if mode is not None:
        os.fchmod(handle, mode)
    os.fsync(handle)


def _name(spare: Path, target: Path) -> None:
    """Give the file its name, which nobody may have taken meanwhile."""
    try:
        os.link(spare, target)
    except OSError as problem:
        if problem.errno not in _WITHOUT_LINKS:
            raise
        # Without hard links the name is taken first, by an empty file of our own, which is then replaced.
        with undisturbed():
            os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o666))
            spare.replace(target)
