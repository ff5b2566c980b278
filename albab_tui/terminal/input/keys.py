"""Keys as terminals have sent them since the VT220: cursor, function and keypad keys, with modifiers."""

from __future__ import annotations

from albab_tui.terminal.input.input_tokens import Ignored, Key, Text, Token
from albab_tui.terminal.input.key_names import with_modifiers
from albab_tui.terminal.input.parameters import fields, number

CONTROLS = {
    0x00: "ctrl+@", 0x08: "backspace", 0x09: "tab", 0x0D: "enter", 0x1B: "escape", 0x1C: "ctrl+backslash",
    0x1D: "ctrl+right_square_bracket", 0x1E: "ctrl+circumflex_accent", 0x1F: "ctrl+underscore", 0x7F: "backspace",
} | {code: f"ctrl+{chr(code + 0x60)}" for code in range(0x01, 0x1B) if code not in (0x08, 0x09, 0x0D)}  # fmt: skip
"""The control characters of ASCII as keys; 0x08 is Backspace where a terminal is so set."""

_CURSOR = {
    "A": "up", "B": "down", "C": "right", "D": "left", "H": "home", "F": "end",
    "P": "f1", "Q": "f2", "R": "f3", "S": "f4", "Z": "shift+tab",
}  # fmt: skip

_TILDE = {
    1: "home", 2: "insert", 3: "delete", 4: "end", 5: "pageup", 6: "pagedown", 7: "home", 8: "end",
    11: "f1", 12: "f2", 13: "f3", 14: "f4", 15: "f5", 17: "f6", 18: "f7", 19: "f8", 20: "f9", 21: "f10",
    23: "f11", 24: "f12", 25: "f13", 26: "f14", 28: "f15", 29: "f16", 31: "f17", 32: "f18", 33: "f19", 34: "f20",
}  # fmt: skip

_RXVT_SHIFTED = {"a": "up", "b": "down", "c": "right", "d": "left"}
_RXVT_ENDINGS = {"$": 0b001, "^": 0b100, "@": 0b101}
"""Modifiers that rxvt tells by the last byte in place of the tilde."""

_KEYPAD = dict(zip("Xjklmnopqrstuvwxy", "=*+,-./0123456789", strict=True))
_KEYPAD_NAMED = {"M": "enter", "I": "tab"}
_CONSOLE = {"A": "f1", "B": "f2", "C": "f3", "D": "f4", "E": "f5"}

_MOST_MODIFIERS = 256
_MOST_OF_F3 = 0b1111
"""Modifiers of `CSI 1 ; modifiers R`, which else tells a place in the first line."""

_RELEASE = 3
"""The event type of a key that is let go (kitty keyboard protocol, "Event types")."""


def modifiers(field: list[str]) -> int:
    """The bits of the modifiers held, of a field like "5:1"; -1 where the key is let go or the field makes no sense."""
    held = number(field[0])
    event = number(field[1]) if len(field) > 1 else 1
    return held - 1 if 1 <= held <= _MOST_MODIFIERS and 1 <= event < _RELEASE else -1


def cursor_key(parameters: str, final: str) -> Token:
    """A key of `CSI 1 ; modifiers final`; old terminals leave out the 1, or both."""
    name = _CURSOR.get(final)
    if not parameters and final in _RXVT_SHIFTED:
        return Key(with_modifiers(_RXVT_SHIFTED[final], 0b001))
    parts = fields(parameters)
    if len(parts) == 1 and parts[0][0] not in ("", "1"):
        parts.insert(0, [""])
    held = modifiers(parts[1]) if len(parts) > 1 else 0
    if final == "R" and held > _MOST_OF_F3:
        return Ignored("CSI")
    if name is None or held < 0 or len(parts) > 2 or parts[0] not in ([""], ["1"]):
        return Ignored("CSI")
    if final == "Z":  # Tab with Shift, whether Shift is told or not
        return Key(with_modifiers("tab", held | 0b001))
    return Key(with_modifiers(name, held))


def tilde_key(parameters: str) -> Token:
    """A key of `CSI number ; modifiers ~`."""
    parts = fields(parameters)
    name = _TILDE.get(number(parts[0][0])) if parts[0][0] and len(parts) <= 2 else None
    held = modifiers(parts[1]) if len(parts) > 1 else 0
    return Key(with_modifiers(name, held)) if name and held >= 0 else Ignored("CSI")


def rxvt_key(parameters: str, ending: str) -> Token:
    """A key of rxvt, whose modifiers are told by the last byte."""
    name = _TILDE.get(number(parameters, default=-1))
    return Key(with_modifiers(name, _RXVT_ENDINGS[ending])) if name else Ignored("CSI")


def console_key(letter: str) -> Token:
    """A function key of the Linux console, `CSI [ letter`."""
    return Key(_CONSOLE[letter]) if letter in _CONSOLE else Ignored("CSI")


def single_shift_key(parameters: str, final: str) -> Token:
    """A key of `SS3 final`: application mode; some terminals put the modifiers in between."""
    if not parameters:
        if final in _KEYPAD:
            return Text(_KEYPAD[final])
        if final in _KEYPAD_NAMED:
            return Key(_KEYPAD_NAMED[final])
        if final in _RXVT_SHIFTED:
            return Key(with_modifiers(_RXVT_SHIFTED[final], 0b100))
    if final not in _CURSOR or final == "Z":
        return Ignored("SS3")
    token = cursor_key(parameters, final)
    return token if isinstance(token, Key) else Ignored("SS3")
