"""What the bytes of a terminal mean."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

MouseKind = Literal["down", "up", "move", "wheel up", "wheel down", "wheel left", "wheel right"]

REPLACEMENT = "\ufffd"
"""Stands in a `Text` for bytes that are no UTF-8; a line of text may show it, nothing else may act on it."""


class Text(Struct, frozen=True, gc=False):
    """Characters that were typed, one or many; how many come in one token depends on how the bytes were cut."""

    text: str


class Key(Struct, frozen=True, gc=False):
    """A key that is no plain character, such as "up", "ctrl+c", "alt+x"; modifiers stand in alphabetical order."""

    name: str


class Mouse(Struct, frozen=True, gc=False):
    """Something done with the mouse."""

    kind: MouseKind
    button: int
    """1 left, 2 middle, 3 right; 0 where none is held."""
    column: int
    row: int
    """The cell, counted from 0."""
    shift: bool = False
    meta: bool = False
    ctrl: bool = False


class Paste(Struct, frozen=True, gc=False):
    """A pasted text, of control characters only tab and line breaks."""

    text: str
    whole: bool = True
    """False where it was longer than what is kept."""


class TerminalReply(Struct, frozen=True, gc=False):
    """An answer that the program asked for.

    "size": columns and rows of the window, in cells (mode 2048). "mode": the number of a private mode and its state
    (DECRPM: 0 unknown, 1 set, 2 reset, 3 set for good, 4 reset for good).
    """

    kind: Literal["size", "mode"]
    numbers: tuple[int, int]


class Ignored(Struct, frozen=True, gc=False):
    """A whole sequence that means nothing here, by how it begins: "CSI", "SS3", "string", "C1"."""

    introducer: str


Token = Text | Key | Mouse | Paste | TerminalReply | Ignored
