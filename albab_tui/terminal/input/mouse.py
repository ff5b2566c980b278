"""The mouse, in the four ways that terminals tell of it (XTerm Control Sequences, "Mouse Tracking").

X10's three bytes, which hold columns up to 223; the same as UTF-8 (mode 1005); urxvt's and SGR's decimal numbers (modes
1015 and 1006). Only SGR tells which button is let go; for the others the last one that was pressed is meant.
"""

from __future__ import annotations

from albab_tui.terminal.input.input_tokens import Ignored, Mouse, MouseKind, Token
from albab_tui.terminal.input.parameters import number

_SHIFT, _META, _CTRL, _MOTION, _WHEEL, _MORE = 4, 8, 16, 32, 64, 128
_WHEELS: tuple[MouseKind, ...] = ("wheel up", "wheel down", "wheel left", "wheel right")
_NO_BUTTON = 3
_FARTHEST = 65535
"""Columns and rows that a terminal can have: the system counts them in 16 bits."""


class MouseReader:
    """Reads reports of the mouse and remembers which button is down."""

    def __init__(self) -> None:
        self._down = 0

    def sgr(self, parameters: str, final: str) -> Token:
        """`CSI < button ; column ; row` with M, or m where the button is let go."""
        return self._told(parameters.removeprefix("<"), final == "m")

    def urxvt(self, parameters: str) -> Token:
        """`CSI button ; column ; row M`, with 32 added to the button."""
        return self._told(parameters, False, less=32)

    def x10(self, button: int, column: int, row: int) -> Token:
        """`CSI M` and three characters, each with 32 added."""
        return self._event(button - 32, column - 32, row - 32, False)

    def _told(self, parameters: str, released: bool, less: int = 0) -> Token:
        numbers = [number(each, default=-1) for each in parameters.split(";")]
        if len(numbers) != 3:
            return Ignored("CSI")
        return self._event(numbers[0] - less, numbers[1], numbers[2], released)

    def _event(self, code: int, column: int, row: int, released: bool) -> Token:
        if not (0 <= code < _MORE and 1 <= column <= _FARTHEST and 1 <= row <= _FARTHEST):
            return Ignored("CSI")
        held = bool(code & _SHIFT), bool(code & _META), bool(code & _CTRL)
        if code & _WHEEL:
            wheel = _WHEELS[code & 3]
            return Ignored("CSI") if released else Mouse(wheel, 0, column - 1, row - 1, *held)
        button = 0 if code & 3 == _NO_BUTTON else (code & 3) + 1
        kind: MouseKind = "move" if code & _MOTION else "up" if released or not button else "down"
        if kind == "up":
            button = button or self._down
        if kind != "move":
            self._down = button if kind == "down" else 0
        return Mouse(kind, button, column - 1, row - 1, *held)
