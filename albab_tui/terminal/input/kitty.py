"""Keys by code point: the kitty keyboard protocol's `CSI code ; modifiers ; text u`, and xterm's modifyOtherKeys."""

from __future__ import annotations

from albab_tui.terminal.input.input_tokens import Ignored, Key, Text, Token
from albab_tui.terminal.input.key_names import character_name, with_modifiers
from albab_tui.terminal.input.keys import modifiers
from albab_tui.terminal.input.parameters import fields, number

_NAMED = {8: "backspace", 9: "tab", 13: "enter", 27: "escape", 127: "backspace"}

_FUNCTIONAL = (
    {code: f"f{code - 57363}" for code in range(57376, 57399)}
    | dict(enumerate(("print_screen", "pause", "menu"), 57361))
    | {57414: "enter"}
    | dict(enumerate(("left", "right", "up", "down", "pageup", "pagedown"), 57417))
    | dict(enumerate(("home", "end", "insert", "delete"), 57423))
)
"""Keys that type nothing. Modifier, lock and media keys are not among them: they mean nothing alone."""

_KEYPAD = dict(enumerate("0123456789./*-+", 57399)) | {57415: "=", 57416: ","}

_PRIVATE_KEYS = range(57344, 63744)
"""Where the protocol puts keys that are no characters: the private use area."""

_SHIFT = 0b001
_NO_TEXT = 0b111100
"""Modifiers with which a key types nothing; Alt may have chosen the character, as Option does on a Mac."""


def code_point_key(parameters: str) -> Token:
    """The key of `CSI code:shifted:base ; modifiers:event ; text u`."""
    parts = fields(parameters)
    code, held, text, *more = [*parts, *([["1"], [""]][len(parts) - 1 :])]
    point, bits = number(code[0]), modifiers(held)
    if more or bits < 0 or not _exists(point):
        return Ignored("CSI")
    typed = "".join(_character(number(each, default=-1)) for each in text)
    if typed and not bits & _NO_TEXT:
        return Text(typed)
    return _key(point, code[1:], bits)


def other_key(parameters: str) -> Token:
    """The key of xterm's `CSI 27 ; modifiers ; code ~` (modifyOtherKeys)."""
    parts = fields(parameters)
    if len(parts) != 3 or len(parts[2]) != 1:
        return Ignored("CSI")
    bits = modifiers(parts[1])
    return _key(number(parts[2][0]), [], bits) if bits >= 0 else Ignored("CSI")


def _exists(code: int) -> bool:
    """Whether Unicode has a code point, and it is no surrogate."""
    return 0 <= code < 0xD800 or 0xE000 <= code <= 0x10FFFF


def _character(code: int) -> str:
    """The character of a code point; "" where there is none that a key could type."""
    control = code < 0x20 or 0x7F <= code < 0xA0
    return chr(code) if _exists(code) and not control and code not in _PRIVATE_KEYS else ""


def _key(code: int, alternates: list[str], bits: int) -> Token:
    if code in _KEYPAD and not bits & 0b111111:
        return Text(_KEYPAD[code])
    if name := _NAMED.get(code) or _FUNCTIONAL.get(code):
        return Key(with_modifiers(name, bits))
    character = _KEYPAD.get(code) or _character(code)
    if not character:
        return Ignored("CSI")
    if not bits & 0b111110:
        return Text(_shifted(character, alternates) if bits & _SHIFT else character)
    return Key(with_modifiers(character_name(_base(character, alternates)), bits))


def _shifted(character: str, alternates: list[str]) -> str:
    told = _character(number(alternates[0], default=-1)) if alternates else ""
    upper = character.upper()
    return told or (upper if len(upper) == 1 else character)


def _base(character: str, alternates: list[str]) -> str:
    """What a key with modifiers is called: what its place types on a Latin keyboard, if it types no Latin letter."""
    if not character.isascii() and len(alternates) > 1:
        character = _character(number(alternates[1], default=-1)) or character
    lower = character.lower()
    return lower if len(lower) == 1 else character
