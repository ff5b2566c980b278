"""Printing what was asked for."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, TextIO

from albab_tui.cli.program import PROGRAM

if TYPE_CHECKING:
    from pathlib import Path


def hold_output() -> None:
    """Give standard output its buffer back where Python was told to do without (PYTHONUNBUFFERED).

    Without one, what a full disk or a slow pipe does not take at once is lost, and nobody is told.
    """
    out = sys.stdout
    if isinstance(out, io.TextIOWrapper) and isinstance(out.buffer, io.RawIOBase):
        buffered = io.BufferedWriter(out.buffer)
        sys.stdout = io.TextIOWrapper(buffered, out.encoding, out.errors, line_buffering=out.isatty())


def tell(message: str) -> None:
    """Print a message for the user; where standard error is closed or full there is nobody to tell."""
    if sys.stderr is None:
        return
    try:
        print(f"{PROGRAM}: {message}", file=sys.stderr, flush=True)
    except OSError:
        _drop(sys.stderr)


def tell_all(messages: Iterable[str]) -> None:
    """Print messages for the user, each in a line."""
    for message in messages:
        tell(message)


@contextmanager
def printing() -> Iterator[TextIO]:
    """Standard output, written out at the end; what the locale's encoding lacks becomes a question mark.

    Raises:
        BrokenPipeError: if its reader has stopped reading.
        AlbabError: if it is closed or can't be written.
    """
    if sys.stdout is None:
        raise _error("standard output is closed")
    try:
        if isinstance(sys.stdout, io.TextIOWrapper):
            sys.stdout.reconfigure(errors="replace")
        yield sys.stdout
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as problem:
        drop()
        raise _error(f"can't write the output: {problem.strerror or problem}") from None


def spare(files: Iterable[Path]) -> None:
    """Refuse an output that is led into a file being read, as by ``>> STORE``.

    Args:
        files: what is being read.

    Raises:
        AlbabError: if standard output is one of them, by whatever name.
    """
    for file in files:
        with suppress(OSError, ValueError, AttributeError):  # no output, or no longer there: nothing is written over
            if os.path.samestat(os.fstat(sys.stdout.fileno()), file.stat()):
                raise _error("standard output is the file being read, which is never written over")


def drop() -> None:
    """Send what is still in the buffer nowhere, or Python complains about it at its end."""
    _drop(sys.stdout)


def _drop(stream: TextIO) -> None:
    with suppress(OSError, ValueError, AttributeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _error(message: str) -> Exception:
    from albab_tui.errors import AlbabError  # ``--help`` does without it

    return AlbabError(message)


def show(text: str) -> None:
    """Print text for a person, in the locale's encoding.

    Raises:
        BrokenPipeError, AlbabError: as `printing`.
    """
    with printing() as out:
        out.write(text)


def emit(content: str) -> None:
    """Print the content of a file: in UTF-8 whatever the locale, for so its format wants it."""
    emit_all((content,))


def emit_all(pieces: Iterable[str]) -> None:
    """Print the content of a file piece by piece: in UTF-8 whatever the locale, for so its format wants it."""
    with printing() as out:
        if isinstance(out, io.TextIOWrapper):
            out.buffer.writelines(piece.encode(errors="replace") for piece in pieces)
        else:
            out.writelines(pieces)
