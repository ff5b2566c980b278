"""What goes to the terminal besides the screen's contents, and what comes from it."""

from __future__ import annotations

import signal
import time
from typing import Any

from textual import events
from textual.drivers.linux_driver import LinuxDriver
from textual.geometry import Size
from textual.message import Message

from albab_tui.app.typeahead import TypeAhead

_MOUSE_MODES = (1000, 1002, 1006)
"""Buttons, movement while one is held, and coordinates beyond column 223 (XTerm Control Sequences, "Mouse Tracking").

Textual asks for every movement: over SSH each would be a packet, and nothing here is drawn under a hovering mouse.
"""


class TerminalDriver(LinuxDriver):
    """Textual's driver, made frugal."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._typed = TypeAhead(self._app)
        self.last_input = time.monotonic()
        """When a key was pressed or the mouse used last, on the monotonic clock."""

    def start_application_mode(self) -> None:
        """Begin; the window's size is asked for in the event loop.

        Textual asks within the signal handler, where a second signal gets in between: then the older size is told last.
        """
        super().start_application_mode()  # type: ignore[no-untyped-call]
        self._loop.add_signal_handler(signal.SIGWINCH, self._tell_size)

    def disable_input(self) -> None:
        """End, or go to the background."""
        self._loop.remove_signal_handler(signal.SIGWINCH)
        super().disable_input()

    def _tell_size(self) -> None:
        if not self._in_band_window_resize:  # else the terminal tells it itself
            size = Size(*self._get_terminal_size())
            self._app.post_message(events.Resize(size, size))

    @property
    def mouse(self) -> bool:
        """Whether the terminal reports the mouse; where it does not, it can select text."""
        return self._mouse

    @mouse.setter
    def mouse(self, on: bool) -> None:
        if on:
            self._mouse = True
            self._enable_mouse_support()
        else:
            self._disable_mouse_support()
            self._mouse = False

    def process_message(self, message: Message) -> None:
        """Pass on what came from the terminal, unless its window lost or gained the focus, which changes nothing."""
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
        self._loop.call_soon_threadsafe(self._typed.put, message)

    def _enable_mouse_support(self) -> None:
        if self._mouse:
            self.write("".join(f"\x1b[?{mode}h" for mode in _MOUSE_MODES))

    def _disable_mouse_support(self) -> None:
        if self._mouse:
            self.write("".join(f"\x1b[?{mode}l" for mode in _MOUSE_MODES))
