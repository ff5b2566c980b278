"""The first screen, drawn from its picture before Textual is there, and the terminal while it stands.

From then until Textual takes over, the terminal shows nothing that is typed and keeps it for whoever reads next. What
ends or stops the process meanwhile gives the terminal back first.
"""

from __future__ import annotations

import os
import select
import signal
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from albab_tui.terminal.ending_signals import ENDING
from albab_tui.terminal.line_settings import LineSettings
from albab_tui.terminal.pictures import Picture, Pictures, picture_of
from albab_tui.terminal.window import drawn_size, has_more

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import FrameType

    from albab_tui.terminal.pictures import Rows

_STDOUT, _STDERR = 1, 2

ENTER = "\x1b[?1049h"
"""Enters the alternate screen; sent twice it would be erased."""

_UNHANDLED = (signal.SIG_DFL, signal.default_int_handler)
"""What a signal has that nobody asked for; Python's own KeyboardInterrupt amid the first imports can crash it."""

_NO_WRAP, _LEAVE = "\x1b[?7l", "\x1b[?7h\x1b[?1049l\x1b[?25h"


class FirstScreen:
    """What the first screen of this start will be, as far as it is known.

    Args:
        pictures: where a picture of it may be, and is to be kept.
        circumstances: gives all that the picture depends on beside the window's size.
        line: the settings of the terminal's line before.
    """

    def __init__(self, pictures: Pictures, circumstances: str, line: LineSettings) -> None:
        self._pictures = pictures
        self._size = _window()
        self._circumstances = f"{circumstances}\n{self._size}"
        self._line = line
        self._picture: Picture | None = None
        self._before: dict[int, signal.Handlers | int | Callable[[int, FrameType | None], object] | None] = {}
        self.stands = False
        """Whether the terminal shows the picture, and nobody else has taken it over."""
        self._whole = False
        """Whether what it shows is still known."""

    # While Textual is not there.

    def show(self) -> None:
        """Draw the picture, where there is one and the terminal takes it at once."""
        if self._size and _takes():
            self._picture = self._pictures.find(self._circumstances)
        if self._picture is None or not self._line.without_echo():
            return
        self.stands = self._whole = True
        self._watch()
        with _whole():
            _send(f"{ENTER}{_NO_WRAP}".encode() + self._picture.drawn)

    def withdraw(self) -> None:
        """Give the terminal back as it was, where the picture stands."""
        if self.stands:
            self.stands = self._whole = False
            if _takes():
                _send(_LEAVE.encode())
            self._line.restore()
            self._unwatch()

    def _watch(self) -> None:
        deeds: dict[int, Callable[..., None]] = {
            number: self._end for number in ENDING if signal.getsignal(number) in _UNHANDLED
        }
        deeds |= {signal.SIGTSTP: self._stop, signal.SIGCONT: self._continued, signal.SIGWINCH: self._resized}
        for each, deed in deeds.items():
            with suppress(OSError, ValueError):  # a number that this system keeps for itself
                self._before[each] = signal.signal(each, deed)

    def _unwatch(self) -> None:
        for number, before in self._before.items():
            signal.signal(number, before)
        self._before.clear()

    def _end(self, number: int, _: FrameType | None) -> None:
        self.withdraw()
        os._exit(128 + number)

    def _stop(self, number: int, _: FrameType | None) -> None:
        self.withdraw()
        os.kill(os.getpid(), number)

    def _continued(self, *_: object) -> None:
        self.withdraw()

    def _resized(self, *_: object) -> None:
        self._whole = False

    # When Textual comes.

    def hand_over(self) -> LineSettings:
        """Leave the terminal to who asks; gives the line's settings of before."""
        self.stands = False
        return self._line

    def rows(self, width: int, height: int) -> Rows | None:
        """The cells that a terminal of this size shows; None where they are not known."""
        if self._picture is None or not self._whole or self._size != (width, height):
            return None
        return self._picture.rows()

    def spoil(self) -> None:
        """Take it that what the terminal shows is not known."""
        self._whole = False

    def keep(self, rows: Rows) -> None:
        """Keep the first screen as it was drawn, where it is another than was known."""
        from albab_tui.terminal.painter import UNKNOWN

        known = self._picture.rows() if self._picture else None
        if self._size == (len(rows[0]), len(rows)) and rows != known and not any(UNKNOWN in row for row in rows):
            self._pictures.keep(self._circumstances, picture_of(rows))


def _window() -> tuple[int, int] | None:
    """The columns and rows of the window, where all of it will be drawn."""
    try:
        columns, rows = os.get_terminal_size(_STDOUT if os.isatty(_STDOUT) else _STDERR)
    except OSError:
        return None
    return None if has_more(columns, rows) else drawn_size(columns, rows)


def _takes() -> bool:
    """Whether the terminal takes something right now."""
    ready = select.poll()
    ready.register(_STDERR, select.POLLOUT)
    return ready.poll(0) == [(_STDERR, select.POLLOUT)]


@contextmanager
def _whole() -> Iterator[None]:
    """Put off what would give the terminal back amid what is sent, for the rest of that would follow.

    What ends the process is not put off: nothing follows then, and a terminal that takes nothing must not keep it.
    """
    before = signal.pthread_sigmask(signal.SIG_BLOCK, (signal.SIGTSTP, signal.SIGCONT, signal.SIGWINCH))
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _send(data: bytes) -> None:
    with suppress(OSError):
        while data:
            data = data[os.write(_STDERR, data) :]
