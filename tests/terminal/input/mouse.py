"""What terminals send for the mouse, in each of the four ways that they have."""

from __future__ import annotations

from collections.abc import Callable


def x10(button: int, column: int, row: int) -> bytes:
    """One byte for each number; none for what is beyond 223."""
    return b"\x1b[M" + bytes([32 + button, 32 + column, 32 + row])


def utf8(button: int, column: int, row: int) -> bytes:
    """One character for each number."""
    return b"\x1b[M" + "".join(map(chr, (32 + button, 32 + column, 32 + row))).encode()


def urxvt(button: int, column: int, row: int) -> bytes:
    """Decimal numbers, with the button as in the old way."""
    return f"\x1b[{32 + button};{column};{row}M".encode()


def sgr(button: int, column: int, row: int) -> bytes:
    """Decimal numbers; another end tells that a button is let go."""
    return f"\x1b[<{button};{column};{row}M".encode()


Way = Callable[[int, int, int], bytes]
WAYS: dict[str, Way] = {"X10": x10, "UTF-8": utf8, "urxvt": urxvt, "SGR": sgr}
LEFT, MIDDLE, RIGHT, LET_GO, WHEEL_UP, WHEEL_DOWN = 0, 1, 2, 3, 64, 65


def clicked(way: Way, button: int, column: int, row: int) -> bytes:
    """A press and its end; columns and rows count from 1."""
    down = way(button, column, row)
    return down + (down[:-1] + b"m" if way is sgr else way(LET_GO, column, row))
