"""What goes to the terminal besides the screen's contents, and what comes from it."""

from __future__ import annotations

import signal
import time
from typing import Any

from textual import constants, events
from textual.geometry import Size
from textual.message import Message
from textual.messages import TerminalSupportsSynchronizedOutput

from albab_tui.app.incoming.reader import LineReader
from albab_tui.app.stopping import Stopping
from albab_tui.app.textual_private.driver import OpenDriver
from albab_tui.app.typeahead import TypeAhead
from albab_tui.terminal.input.input_tokens import Ignored, TerminalReply, Token
from albab_tui.terminal.window import ERASE_WINDOW, drawn_size, has_more

_MOUSE_MODES = (1000, 1002, 1006)
"""Buttons, movement while one is held, and coordinates beyond column 223 (XTerm Control Sequences, "Mouse Tracking").

Textual asks for every movement: over SSH each would be a packet, and nothing here is drawn under a hovering mouse.
"""


_ALTERNATE_KEYS = "\x1b[=4;2u"
"""Asks terminals with kitty's protocol for the key's place too, so that ctrl+c is found under every layout."""

_SHOW_CURSOR = "\x1b[?25h"
"""Textual hides the terminal's cursor and draws its own; braille displays and magnifiers follow the terminal's."""

_FRAMES, _SIZES = 2026, 2048
_MOST_ANSWERS = 4
"""Answers of one piece of input that are looked at, the last ones: more were not asked for."""

_KNOWN = (1, 2, 3)
"""States of a mode that the terminal knows and that is not off for good (DECRPM)."""


class TerminalDriver(OpenDriver):
    """Textual's driver, made frugal."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._typed = TypeAhead(self.app, self.process_message)
        self._reader = LineReader(self.fileno, self._arrived, constants.ESCAPE_DELAY)
        self._stopping = Stopping(self.loop, self.leave_for_now, self.enter_again)
        self.last_input = time.monotonic()
        """When a key was pressed or the mouse used last, on the monotonic clock."""

    def start_application_mode(self) -> None:
        """Begin; the window's size is asked for in the event loop.

        Textual asks within the signal handler, where a second signal gets in between: then the older size is told last.
        """
        self._reader.prepare()
        first = self.app.first_screen
        standing = first is not None and first.stands
        with self.on_screen_already(standing):
            super().start_application_mode()  # type: ignore[no-untyped-call]
        if first and standing:
            self.attrs_before = first.hand_over().before
        if not constants.DISABLE_KITTY_KEY:
            self.write(_ALTERNATE_KEYS)
        self.write(_SHOW_CURSOR)
        self.loop.add_signal_handler(signal.SIGWINCH, self._tell_size)

    def stop_reading(self) -> None:
        """End, or go to the background."""
        self.loop.remove_signal_handler(signal.SIGWINCH)
        self._reader.stop()

    def asked_to_stop(self) -> None:
        """Stop as soon as the event loop has its turn, where the program may."""
        if self.app.may_stop:
            self._stopping.asked()

    def continued(self) -> None:
        """Take the terminal back as soon as the event loop has its turn."""
        self._stopping.continued()

    def _tell_size(self) -> None:
        if self.app.first_screen:
            self.app.first_screen.spoil()
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

    # What comes in.

    def run_input_thread(self) -> None:
        """Read the terminal until `disable_input`; Textual's own reader dies of a broken byte and never sleeps."""
        self._reader.run()

    def _arrived(self, tokens: list[Token]) -> None:
        """Sort what was read: answers are the driver's, all else is the app's; called in the reading thread."""
        answers = {(token.kind, token.numbers[0]): token for token in tokens if isinstance(token, TerminalReply)}
        for answer in list(answers.values())[-_MOST_ANSWERS:]:
            self.loop.call_soon_threadsafe(self._answered, answer)
        if any(not isinstance(token, (TerminalReply, Ignored)) for token in tokens):
            self.last_input = time.monotonic()
            self._typed.put(tokens)

    def _answered(self, reply: TerminalReply) -> None:
        """Act on an answer, if it was asked for."""
        match reply:
            case TerminalReply("mode", (mode, state)) if mode == _FRAMES and state in _KNOWN:
                self.app.post_message(TerminalSupportsSynchronizedOutput())
            case TerminalReply("mode", (mode, state)) if mode == _SIZES and state in _KNOWN and constants.SMOOTH_SCROLL:
                self.take_sizes_in_band()
            case TerminalReply("size", (columns, rows)) if self.sizes_in_band:
                self.resized(columns, rows)

    def take_keys(self) -> None:
        """Let the keys through, those too that came before."""
        self._typed.begin()

    def send_message(self, message: Message) -> None:
        """Hand a message to the app."""
        self.app.post_message(message)

    def switch_mouse(self, *, on: bool) -> None:
        """Have the terminal report the mouse, or no longer."""
        self.write("".join(f"\x1b[?{mode}{'h' if on else 'l'}" for mode in _MOUSE_MODES))
