"""Textual's driver for the terminals of Unix."""

from __future__ import annotations

import asyncio
import termios
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

from textual.drivers.linux_driver import LinuxDriver

from albab_tui.app.textual_private.app import OpenApp
from albab_tui.terminal.first_screen import ENTER
from albab_tui.terminal.line_settings import give_back
from albab_tui.terminal.window import claimed_size


class OpenDriver(LinuxDriver):
    """Textual's driver for the terminals of Unix, with the parts under public names that ours has to reach."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        self.being_taken = False
        """Whether the terminal is being taken back right now."""
        self.entered = False
        """Whether the terminal shows our screen already, so that it is not entered again."""
        super().__init__(*arguments, **options)
        self._size = self._size or self.measure()  # else the app asks the terminal past us for its first size

    @property
    def app(self) -> OpenApp:
        """The app that is driven: the driver tells it of keys and sizes."""
        assert isinstance(self._app, OpenApp)
        return self._app

    @property
    def loop(self) -> asyncio.AbstractEventLoop:
        """The app's event loop, for what other threads hand over."""
        return self._loop

    @property
    def sizes_in_band(self) -> bool:
        """Whether the terminal tells its size among the keys; then SIGWINCH must be passed over."""
        return self._in_band_window_resize

    def take_sizes_in_band(self) -> None:
        """Have the terminal tell its size among the keys."""
        self._in_band_window_resize = True
        self._enable_in_band_window_resize()

    @property
    def mouse(self) -> bool:
        """Whether the terminal reports the mouse; where it does not, it can select text."""
        return self._mouse

    @mouse.setter
    def mouse(self, on: bool) -> None:
        if self._mouse and not on:
            self.switch_mouse(on=False)
        self._mouse = on
        if on:
            self.switch_mouse(on=True)

    def switch_mouse(self, *, on: bool) -> None:
        """Have the terminal report the mouse, or no longer; to be overridden, as Textual asks for every movement."""

    def _enable_mouse_support(self) -> None:
        if self._mouse:
            self.switch_mouse(on=True)

    def _disable_mouse_support(self) -> None:
        if self._mouse:
            self.switch_mouse(on=False)

    def _sigtstp_application(self, *_: object) -> None:
        self.asked_to_stop()

    def _sigcont_application(self, *_: object) -> None:
        self.continued()

    def asked_to_stop(self) -> None:
        """SIGTSTP came; to be overridden, as Textual gives the terminal away within the signal's handler."""

    def continued(self) -> None:
        """SIGCONT came; to be overridden for the same reason."""

    def leave_for_now(self) -> bool:
        """Give the terminal away, unless the app is doing so for good; whether it did."""
        if self.app.is_running:
            self.suspend_application_mode()
        return self.app.is_running

    def enter_again(self) -> None:
        """Take the terminal back; of a SIGSTOP nobody is told, so then it must be given away first.

        Only its modes are, for they are counted: nothing typed meanwhile is lost, and no key is the terminal's.
        """
        if not self.app.is_running:
            return
        self._must_signal_resume = True  # the screen is to be drawn anew
        if self._writer_thread is None or not self._writer_thread.is_alive():
            self.resume_application_mode()
            return
        self.being_taken, before, self.attrs_before = True, self.attrs_before, None
        self.suspend_application_mode()
        self.resume_application_mode()
        self.being_taken, self.attrs_before = False, before

    @contextmanager
    def on_screen_already(self, standing: bool) -> Iterator[None]:
        """Where the terminal shows our screen already it is not entered, for that would erase it."""
        self.entered = standing
        try:
            yield
        finally:
            self.entered = False

    def stop_application_mode(self) -> None:
        """Give the terminal away: its settings come back when all was sent, for Textual gives them back before.

        With them ctrl+c is obeyed again, and then drops what is on its way, such as what leaves the screen.
        """
        before, self.attrs_before = self.attrs_before, None
        super().stop_application_mode()
        if self._writer_thread is not None:
            self._writer_thread.stop()
            self._writer_thread = None
        if before is not None:
            give_back(self.fileno, before)

    def write(self, data: str) -> None:
        """Send, unless the terminal was given away, or is to enter the screen that it shows."""
        if self._writer_thread is not None and not (self.entered and data == ENTER):
            super().write(data)

    def disable_input(self) -> None:
        """Read no more; Textual always forgets what was typed and not read yet, and so would its own reader."""
        self._disable_mouse_support()
        self.stop_reading()
        if self._key_thread is not None:
            self._key_thread.join()
        if not self.being_taken:
            with suppress(termios.error):
                termios.tcflush(self.fileno, termios.TCIFLUSH)

    def stop_reading(self) -> None:
        """Have the thread that reads end; to be overridden."""

    def measure(self) -> tuple[int, int]:
        """The window's columns and rows; to be overridden, as Textual believes whatever is claimed."""
        return claimed_size()

    def _get_terminal_size(self) -> tuple[int, int]:
        return self.measure()
