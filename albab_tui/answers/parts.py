"""Files that are half written: gone again however the program ends, except by SIGKILL."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import FrameType
from typing import Any

_ENDING = (
    *("HUP", "INT", "QUIT", "TRAP", "ABRT", "EMT", "SYS", "ALRM", "TERM", "USR1", "USR2", "XCPU", "XFSZ", "VTALRM"),
    *("PROF", "STKFLT", "IO", "PWR"),
)
"""Signals that end a program by default (signal(7)), but for those of its own faults, after which nothing may run."""
_FAULTS = ("SEGV", "BUS", "ILL", "FPE")
"""Signals of faults, which others may send too; such a one can wait, and of a true fault the program ends at once."""

_parts: set[Path] = set()


@contextmanager
def part(path: Path) -> Iterator[Path]:
    """A file that must not stay: it is removed at the end, where it is still there, and by `discard`."""
    with _held_back(_FAULTS):
        _parts.add(path)
        try:
            yield path
        finally:
            path.unlink(missing_ok=True)
            _parts.discard(path)


def discard() -> None:
    """Remove every part, for a process that is about to end without going back to where they are written."""
    for path in tuple(_parts):
        with suppress(OSError):
            path.unlink()


@contextmanager
def swept_at_signals() -> Iterator[None]:
    """Have signals that would end the program at once remove its parts first; the end is the same.

    Whoever handles a signal already is left to do so. Only the main thread may set handlers; others do without.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.getsignal(number) for number in _numbers()}
    try:
        for number, handler in before.items():
            if handler in (signal.SIG_DFL, signal.default_int_handler):
                signal.signal(number, _sweeping(handler))
        yield
    finally:
        for number, handler in before.items():
            if handler in (signal.SIG_DFL, signal.default_int_handler):
                signal.signal(number, handler)


@contextmanager
def undisturbed() -> Iterator[None]:
    """Let no signal in between two steps of which the second must follow the first."""
    with _held_back((*_ENDING, *_FAULTS), *_real_time()):
        yield


@contextmanager
def _held_back(names: Iterable[str], *numbers: int) -> Iterator[None]:
    """Let these signals wait until the end."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {*_known(names), *numbers})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _numbers() -> list[int]:
    """The signals that end a program, of those that the system has; on Linux the real-time ones too."""
    return [*_known(_ENDING), *_real_time()]


def _known(names: Iterable[str]) -> list[int]:
    return [int(number) for name in names if (number := getattr(signal, f"SIG{name}", None)) is not None]


def _real_time() -> range:
    return range(getattr(signal, "SIGRTMIN", 0), getattr(signal, "SIGRTMAX", -1) + 1)


def _sweeping(handler: Any) -> Callable[[int, FrameType | None], None]:
    def sweep(number: int, frame: FrameType | None) -> None:
        discard()
        if callable(handler):
            handler(number, frame)
        signal.signal(number, signal.SIG_DFL)
        os.kill(os.getpid(), number)

    return sweep
