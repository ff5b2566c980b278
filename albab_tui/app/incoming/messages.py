"""Tokens as the messages that Textual knows."""

from __future__ import annotations

from textual import events

from albab_tui.terminal.input.input_tokens import Key, Mouse, MouseKind, Paste, Text
from albab_tui.terminal.input.key_names import character_name

_SAME = {
    "ctrl+j": "enter",  # what Enter becomes while the terminal is not ours yet
    "alt+backspace": "ctrl+w",
    "alt+b": "ctrl+left",
    "alt+f": "ctrl+right",
}
"""Keys that mean what another means, by the name that Textual's line of text knows."""

_CHARACTERS = {"enter": "\r", "tab": "\t", "backspace": "\x7f"}

_MOUSE: dict[MouseKind, type[events.MouseEvent]] = {
    "down": events.MouseDown,
    "up": events.MouseUp,
    "move": events.MouseMove,
    "wheel up": events.MouseScrollUp,
    "wheel down": events.MouseScrollDown,
    "wheel left": events.MouseScrollLeft,
    "wheel right": events.MouseScrollRight,
}


class Messages:
    """Makes messages; remembers where the mouse was."""

    def __init__(self) -> None:
        self._column = self._row = 0

    def made(self, token: Text | Key | Mouse | Paste) -> events.Event:
        """The message of a token; text of more than one character is told as a paste is."""
        match token:
            case Key(name):
                name = _SAME.get(name, name)
                return events.Key(name, _CHARACTERS.get(name))
            case Text(text):
                return events.Key(character_name(text), text) if len(text) == 1 else events.Paste(text)
            case Paste(text):
                return events.Paste(text)
            case Mouse():
                return self._mouse(token)

    def _mouse(self, mouse: Mouse) -> events.MouseEvent:
        across, down = mouse.column - self._column, mouse.row - self._row
        self._column, self._row = mouse.column, mouse.row
        held = mouse.shift, mouse.meta, mouse.ctrl
        place = mouse.column, mouse.row
        return _MOUSE[mouse.kind](None, *place, across, down, mouse.button, *held, *place)
