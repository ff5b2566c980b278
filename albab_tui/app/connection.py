"""The end of a connection: signals, a terminal that is gone, a line that is stalled.

Textual has no handler for SIGHUP and SIGTERM, and with the terminal gone its input thread reads nothing for ever. A
thread of our own waits for either; it makes the app leave in good order, and ends the process if the app can't, for
a stalled line blocks the app's whole event loop.
"""

from __future__ import annotations

import os
import select
import signal
import threading
import time
from collections.abc import Callable
from contextlib import suppress

from albab_tui.answers.parts import discard
from albab_tui.terminal.ending_signals import ENDING
from albab_tui.terminal.line_settings import LineSettings

_STDIN = 0

TERMINAL_GONE = 128 + signal.SIGHUP
"""Exit code where the terminal went away, with a signal or without."""

_PATIENCE = {TERMINAL_GONE: 0.7}
_LONGEST_PATIENCE = 2.5
"""Seconds that the app has to leave in good order; with no terminal left there is little to put in order."""

_GONE = 128 + signal.SIGHUP
"""Exit code where the terminal went away, with a signal or without."""

_PATIENCE = {TERMINAL_GONE: 0.7}
_LONGEST_PATIENCE = 2.5
"""Seconds that the app has to leave in good order; with no terminal left there is little to put in order."""

_ENDING = signal.valid_signals() - {
    *(signal.SIGKILL, signal.SIGSTOP),  # nobody can catch these
    *(signal.SIGSEGV, signal.SIGBUS, signal.SIGFPE, signal.SIGILL),  # faults of the interpreter: nothing can go on
    *(signal.SIGTSTP, signal.SIGCONT, signal.SIGTTIN, signal.SIGTTOU, signal.SIGWINCH),  # Textual's
    *(signal.SIGCHLD, signal.SIGURG, signal.SIGPIPE, signal.SIGXFSZ),  # end nobody, or are errors where they come up
}
"""Signals that would end the process as it stands, with the terminal in the program's hands."""

_GONE = select.POLLHUP | select.POLLERR | select.POLLNVAL


class Connection:
    """Watches the terminal that this process was started in.

    Args:
        line: the settings of its line that are to come back.
    """

    def __init__(self, line: LineSettings) -> None:
        self._told, self._tell = os.pipe()
        os.set_blocking(self._tell, False)
        self._line = line

    def watch(self, leave: Callable[[int], object]) -> None:
        """Begin; to be called in the main thread, before the app changes the terminal's settings.

        Args:
            leave: called in the watching thread with an exit code, from 128 on; has the app leave.
        """
        for number in ENDING:
            with suppress(OSError, ValueError):  # a number that this system keeps for itself
                signal.signal(number, self._signalled)
        threading.Thread(target=self._watch, args=(leave,), name="connection", daemon=True).start()

    def _signalled(self, number: int, _frame: object) -> None:
        with suppress(BlockingIOError):
            os.write(self._tell, bytes([number]))

    def _watch(self, leave: Callable[[int], object]) -> None:
        code = self._wait()
        with suppress(RuntimeError):  # the app's loop ended meanwhile
            leave(code)
        time.sleep(_PATIENCE.get(code, _LONGEST_PATIENCE))
        self._give_up(code)

    def _wait(self) -> int:
        """Wait for the end without waking up before; its exit code."""
        ends = select.poll()
        ends.register(_STDIN, 0)
        ends.register(self._told, select.POLLIN)
        while True:
            for handle, flags in ends.poll():
                if handle == self._told:
                    return 128 + os.read(self._told, 1)[0]
                if flags & _GONE:
                    return TERMINAL_GONE

    def _give_up(self, code: int) -> None:
        """End the process as it is; the terminal's settings need no line that moves."""
        self._line.restore()
        discard()
        os._exit(code)
