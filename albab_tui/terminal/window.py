"""The window's size: what the other end claims, and what of it is drawn.

A client may claim any size, at the start or later; each cell drawn takes memory and time of the server's.
"""

from __future__ import annotations

MOST_COLUMNS, MOST_ROWS = 500, 200
"""The largest part that is drawn: more than a person reads on the largest screens, in the smallest letters."""

USUAL_COLUMNS, USUAL_ROWS = 80, 24
"""Taken where the other end does not know, and says 0 (ioctl_tty(2), TIOCGWINSZ)."""

ERASE_WINDOW = "\x1b[H\x1b[J"
"""Erase in Display (ECMA-48, 8.3.39) from the first cell on: the whole window, that part too which is not drawn."""


def drawn_size(columns: int, rows: int) -> tuple[int, int]:
    """The columns and rows to draw of a window that claims to have so many; neither is 0 or negative."""
    return (
        min(columns, MOST_COLUMNS) if columns > 0 else USUAL_COLUMNS,
        min(rows, MOST_ROWS) if rows > 0 else USUAL_ROWS,
    )


def has_more(columns: int, rows: int) -> bool:
    """Whether a window of this size has a part that is not drawn."""
    return columns > MOST_COLUMNS or rows > MOST_ROWS
