"""What goes to the terminal besides the screen's contents, and what comes from it."""

from __future__ import annotations

import signal
import time
from typing import Any

from textual import events
from textual.geometry import Size
from textual.message import Message

from albab_tui.app.textual_private import OpenDriver
from albab_tui.app.typeahead import TypeAhead
from albab_tui.terminal.window import ERASE_WINDOW, drawn_size, has_more

_MOUSE_MODES = (1000, 1002, 1006)
"""Buttons, movement while one is held, and coordinates beyond column 223 (XTerm Control Sequences, "Mouse Tracking").

Textual asks for every movement: over SSH each would be a packet, and nothing here is drawn under a hovering mouse.
"""


class TerminalDriver(OpenDriver):
    """Textual's driver, made frugal."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._typed = TypeAhead(self.app)
        self.last_input = time.monotonic()
        """When a key was pressed or the mouse used last, on the monotonic clock."""

    def start_application_mode(self) -> None:
        """Begin; the window's size is asked for in the event loop.

        Textual asks within the signal handler, where a second signal gets in between: then the older size is told last.
        """
        super().start_application_mode()  # type: ignore[no-untyped-call]
        self.loop.add_signal_handler(signal.SIGWINCH, self._tell_size)

    def disable_input(self) -> None:
        """End, or go to the background."""
        self.loop.remove_signal_handler(signal.SIGWINCH)
        super().disable_input()

    def _tell_size(self) -> None:
        if not self.sizes_in_band:  # else the terminal tells it itself
            self.resized(*super().measure())

    def measure(self) -> tuple[int, int]:
        """The columns and rows to begin with."""
        return drawn_size(*super().measure())

    def resized(self, columns: int, rows: int) -> None:
        """The one door for new sizes: tell the app what is drawn of a window that claims to have this one."""
        if has_more(columns, rows):
            self.write(ERASE_WINDOW)
        size = Size(*drawn_size(columns, rows))
        self.app.post_message(events.Resize(size, size))

    def process_message(self, message: Message) -> None:
        """Pass on what came from the terminal, unless its window lost or gained the focus, which changes nothing."""
        if isinstance(message, events.Resize):
            self.loop.call_soon_threadsafe(self.resized, *message.size)
            return
        if isinstance(message, events.InputEvent):
            self.last_input = time.monotonic()
        if isinstance(message, events.Key) and message.key == "ctrl+j":
            message = events.Key("enter", "\r")  # what Enter becomes while the terminal is not ours yet
        if not isinstance(message, (events.AppFocus, events.AppBlur)):
            super().process_message(message)

    def take_keys(self) -> None:
        """Let the keys through, those too that came before."""
        self._typed.begin()

    def send_message(self, message: Message) -> None:
        """Hand a message to the app, in turn; called in the thread that reads the terminal."""
        self.loop.call_soon_threadsafe(self._typed.put, message)

    def switch_mouse(self, *, on: bool) -> None:
        """Have the terminal report the mouse, or no longer."""
        self.write("".join(f"\x1b[?{mode}{'h' if on else 'l'}" for mode in _MOUSE_MODES))
