"""One line that tells that a store is being read, where that takes so long that one would wonder."""

from __future__ import annotations

import os
import select
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Event, Thread
from time import monotonic

LATE = 0.3
"""Seconds after which the line is shown."""

SMALLEST = 1 << 19
"""Bytes of a file that may take so long; what is smaller starts as if there were no line."""

_EVERY = 0.25
"""Seconds between looks at the clock; the line is only sent when it has changed."""

_WIPED = "\r\x1b[K"
_STDERR = 2


class ReadingLine:
    """The line on a terminal; where there is none, or it takes nothing, there is no line.

    Args:
        said: what is being done; empty where no line is to come.
        late: seconds after which the line is shown.
        terminal: the terminal's file descriptor.
    """

    def __init__(self, said: str, *, late: float = LATE, terminal: int = _STDERR) -> None:
        self._said = said
        self._late = late
        self._terminal = terminal
        self._enough = Event()
        self._thread: Thread | None = None
        self._stands = ""

    def begin(self) -> None:
        """Show the line from now on, once it is late."""
        if self._said and self._thread is None and os.isatty(self._terminal):
            self._thread = Thread(target=self._tell, name="reading line", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """Let the line stand as it is, or never come."""
        self._enough.set()
        if self._thread:
            self._thread.join()

    def wipe(self) -> None:
        """Stop, and leave the terminal as it was."""
        self.stop()
        if self._stands:
            self._send(_WIPED)
            self._stands = ""

    def _tell(self) -> None:
        began, wait = monotonic(), self._late
        while not self._enough.wait(wait):
            line, wait = self._fitting(f"{self._said}: {monotonic() - began:.0f} s"), _EVERY
            if line != self._stands and self._send(_WIPED + line):
                self._stands = line

    def _fitting(self, line: str) -> str:
        """The line without its end where the terminal is too narrow, for a second line could not be wiped."""
        from albab_tui.text.widths import beginning

        columns = 0
        with suppress(OSError):
            columns = os.get_terminal_size(self._terminal).columns
        return beginning(line, (columns or 80) - 1)

    def _send(self, text: str) -> bool:
        """Send something, unless the terminal is stopped or gone."""
        with suppress(OSError, ValueError):
            if select.select([], [self._terminal], [], 0)[1]:
                return os.write(self._terminal, text.encode(errors="replace")) > 0
        return False


@contextmanager
def told_while_reading(path: str | None) -> Iterator[ReadingLine]:
    """A line about a file, wiped at the end, whatever comes.

    It never comes where the file is small, or the program's own (None).
    """
    from albab_tui.store.bundled import shown_name

    size = 0
    with suppress(OSError, ValueError):
        size = os.stat(path).st_size if path else 0
    said = f"reading {shown_name(Path(path))} ({size / 1e6:,.1f} MB)" if path and size >= SMALLEST else ""
    line = ReadingLine(said)
    try:
        yield line
    finally:
        line.wipe()
