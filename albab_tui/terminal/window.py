"""The window's size: what the other end claims, and what of it is drawn.

A client may claim any size, at the start or later; each cell drawn takes memory and time of the server's.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress

MOST_COLUMNS, MOST_ROWS = 500, 200
"""The largest part that is drawn: more than a person reads on the largest screens, in the smallest letters."""

USUAL_COLUMNS, USUAL_ROWS = 80, 24
"""Taken where the other end does not know, and says 0 (ioctl_tty(2), TIOCGWINSZ)."""

ERASE_WINDOW = "\x1b[H\x1b[J"
"""Erase in Display (ECMA-48, 8.3.39) from the first cell on: the whole window, that part too which is not drawn."""


def claimed_size() -> tuple[int, int]:
    """The columns and rows that the window claims, or COLUMNS and LINES do, as `shutil.get_terminal_size` gives them.

    shutil itself brings every format of archives with it, which a start does not need.
    """
    columns, rows = (_number(os.environ.get(name, "")) for name in ("COLUMNS", "LINES"))
    if columns <= 0 or rows <= 0:
        known = (0, 0)
        with suppress(AttributeError, OSError, ValueError):  # no standard output, a closed one, or no terminal
            known = os.get_terminal_size(sys.__stdout__.fileno())  # type: ignore[union-attr]
        columns, rows = (given if given > 0 else own for given, own in zip((columns, rows), known, strict=True))
    return columns or USUAL_COLUMNS, rows or USUAL_ROWS


def _number(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        return 0


def drawn_size(columns: int, rows: int) -> tuple[int, int]:
    """The columns and rows to draw of a window that claims to have so many; neither is 0 or negative."""
    return (
        min(columns, MOST_COLUMNS) if columns > 0 else USUAL_COLUMNS,
        min(rows, MOST_ROWS) if rows > 0 else USUAL_ROWS,
    )


def has_more(columns: int, rows: int) -> bool:
    """Whether a window of this size has a part that is not drawn."""
    return columns > MOST_COLUMNS or rows > MOST_ROWS
