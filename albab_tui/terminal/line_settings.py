"""The settings of the terminal's line (termios), which whoever started the program gets back as they were."""

from __future__ import annotations

import os
import termios
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

_STDIN = 0
_INPUT, _LOCAL = 0, 3
"""Places of the input and the local modes in what `termios.tcgetattr` gives."""


class LineSettings:
    """The settings at the moment at which this is made; nothing where there is no terminal."""

    def __init__(self) -> None:
        self._before: list[Any] | None = None
        with suppress(termios.error):
            self._before = termios.tcgetattr(_STDIN)

    @property
    def before(self) -> list[Any] | None:
        """The settings as they were."""
        return None if self._before is None else self._before.copy()

    def without_echo(self) -> bool:
        """Keep what is typed for whoever reads next, each key by itself, and show nothing of it; whether that is so.

        Keys that send a signal still do: until somebody reads, nothing else could end the program.
        """
        settings = self.before
        if settings is None:
            return False
        settings[_LOCAL] &= ~(termios.ECHO | termios.ICANON | termios.IEXTEN)
        settings[_INPUT] &= ~(termios.IXON | termios.IXOFF | termios.ICRNL | termios.INLCR | termios.IGNCR)
        try:
            if os.tcgetpgrp(_STDIN) != os.getpgrp():
                return False
            termios.tcsetattr(_STDIN, termios.TCSANOW, settings)
        except (termios.error, OSError):
            return False
        return True

    def restore(self) -> None:
        """Put them back, where the terminal is still ours."""
        with suppress(termios.error, OSError):
            if self._before is not None and os.tcgetpgrp(_STDIN) == os.getpgrp():
                termios.tcsetattr(_STDIN, termios.TCSANOW, self._before)


def give_back(handle: int, before: list[Any]) -> None:
    """Put settings back, but for one: keys that send a signal don't yet drop what is on its way to the terminal.

    That is what leaves the screen, and what is printed after it; POSIX, "General Terminal Interface", NOFLSH.
    """
    flushing = before.copy()
    flushing[_LOCAL] |= termios.NOFLSH
    with suppress(termios.error):
        termios.tcsetattr(handle, termios.TCSANOW, flushing)
