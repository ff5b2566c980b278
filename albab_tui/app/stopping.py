"""Going to the background and coming back: SIGTSTP, and SIGCONT after that or after a SIGSTOP.

Both are acted on in the event loop. What a signal's handler interrupts may hold a lock that writing to the terminal
takes too, and then the handler would wait for ever.
"""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Callable
from contextlib import suppress


class Stopping:
    """Stops the process and takes the terminal back.

    Args:
        loop: the event loop, in the main thread.
        leave: gives the terminal away; whether there was one to give.
        enter: takes the terminal back, whatever became of it.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop, leave: Callable[[], bool], enter: Callable[[], object]) -> None:
        self._loop = loop
        self._leave = leave
        self._enter = enter
        self._asked = False
        """Whether the process is to stop, and was not continued since."""

    def asked(self) -> None:
        """SIGTSTP came; to be called in its handler."""
        self._asked = True
        self._soon(self._stop)

    def continued(self) -> None:
        """SIGCONT came; to be called in its handler."""
        self._asked = False
        self._soon(self._enter)

    def _soon(self, act: Callable[[], object]) -> None:
        with suppress(RuntimeError):  # the loop is over, and the terminal given away for good
            self._loop.call_soon_threadsafe(act)

    def _stop(self) -> None:
        if self._asked and self._leave() and self._asked:
            os.kill(os.getpid(), signal.SIGSTOP)
