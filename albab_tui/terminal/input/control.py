"""What a whole control sequence means."""

from __future__ import annotations

import re
from functools import lru_cache

from albab_tui.terminal.input.input_tokens import Ignored, TerminalReply, Token
from albab_tui.terminal.input.keys import cursor_key, rxvt_key, tilde_key
from albab_tui.terminal.input.kitty import code_point_key, other_key
from albab_tui.terminal.input.mouse import MouseReader
from albab_tui.terminal.input.parameters import fields, number

KEY = re.compile(rb"\x1b\[(?!200~)([0-9;:]{0,24})([A-FHIO-SZu~])")
"""A whole control sequence that is a key, if anything; I and O tell of the focus, which comes as often."""

_NO_MOUSE = MouseReader()
_NOTHING = Ignored("CSI")
_PRIVATE = "<=>?"
_SIZE = "48"
"""What a report of the window's size begins with (in-band resize, mode 2048)."""


def meaning(parameters: str, intermediates: str, final: str, mouse: MouseReader) -> Token:
    """The token of a control sequence; `Ignored` where it is no key, no mouse and nothing that was asked for.

    Args:
        parameters: its bytes 3/0 to 3/15.
        intermediates: its bytes 2/0 to 2/15.
        final: its last byte.
        mouse: what reads reports of the mouse.
    """
    if intermediates:
        return _mode(parameters) if intermediates + final == "$y" else _NOTHING
    if parameters[:1] == "<" and final in "Mm":
        return mouse.sgr(parameters, final)
    if parameters[:1] in _PRIVATE and parameters:
        return _NOTHING
    match final:
        case "u":
            return code_point_key(parameters)
        case "~":
            return other_key(parameters) if parameters.startswith("27;") else tilde_key(parameters)
        case "^" | "@":
            return rxvt_key(parameters, final)
        case "M":
            return mouse.urxvt(parameters)
        case "t":
            return _size(parameters)
    return cursor_key(parameters, final)


@lru_cache(1024)
def key(parameters: str, final: str) -> Token:
    """The key of a control sequence that `KEY` fits, kept: a held key is the same sequence again and again."""
    return meaning(parameters, "", final, _NO_MOUSE)


def _mode(parameters: str) -> Token:
    """The state of a private mode: `CSI ? mode ; state $ y`."""
    mode, _, state = parameters.removeprefix("?").partition(";")
    numbers = number(mode, default=-1), number(state, default=-1)
    return TerminalReply("mode", numbers) if parameters[:1] == "?" and min(numbers) >= 0 else _NOTHING


def _size(parameters: str) -> Token:
    """The window's size: `CSI 48 ; rows ; columns ; height ; width t`, the last two in pixels."""
    parts = [each[0] for each in fields(parameters)]
    rows, columns = (number(each, default=-1) for each in parts[1:3]) if len(parts) == 5 else (-1, -1)
    return TerminalReply("size", (columns, rows)) if parts[0] == _SIZE and min(rows, columns) > 0 else _NOTHING
