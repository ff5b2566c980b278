"""The thread that reads the terminal: it sleeps until there is something to read."""

from __future__ import annotations

import os
import select
from collections.abc import Callable
from contextlib import suppress

from albab_tui.terminal.input.input_parser import InputParser
from albab_tui.terminal.input.input_tokens import Token

_AT_ONCE = 1 << 16
_ENDED = select.POLLHUP | select.POLLERR | select.POLLNVAL


class LineReader:
    """Reads tokens until it is told to stop.

    Args:
        handle: file descriptor of the terminal.
        take: called in the reading thread with the tokens of each piece.
        escape_delay: seconds of silence after which a lone ESC is the key Esc.
    """

    def __init__(self, handle: int, take: Callable[[list[Token]], None], escape_delay: float) -> None:
        self._handle = handle
        self._take = take
        self._delay = escape_delay * 1000
        self._parser = InputParser()
        self._told, self._tell = os.pipe()
        for end in (self._told, self._tell):
            os.set_blocking(end, False)

    def prepare(self) -> None:
        """Forget that it was told to stop; to be called before the thread starts."""
        with suppress(BlockingIOError):
            while os.read(self._told, 64):
                pass

    def stop(self) -> None:
        """Have `run` return, from another thread."""
        with suppress(BlockingIOError):
            os.write(self._tell, b"!")

    def run(self) -> None:
        """Read and hand on, until told to stop; where the terminal is gone, wait for that."""
        ends = select.poll()
        ends.register(self._handle, select.POLLIN)
        ends.register(self._told, select.POLLIN)
        while True:
            ready = dict(ends.poll(self._delay if self._parser.undecided else None))
            if self._told in ready:
                return
            data = self._read() if ready else None
            if data == b"" and ready[self._handle] & (_ENDED | select.POLLIN):
                ends.unregister(self._handle)
            tokens = self._parser.release() if data is None else self._parser.feed(data)
            if tokens:
                self._take(tokens)

    def _read(self) -> bytes:
        try:
            return os.read(self._handle, _AT_ONCE)
        except OSError:  # the terminal is gone; `Connection` sees to it
            return b""
