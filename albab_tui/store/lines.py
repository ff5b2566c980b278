"""A file's text by lines: where a character stands, and how to show the place."""

from __future__ import annotations

import re
from bisect import bisect_right

from albab_tui.store.cleaning import clean_excerpt

_BREAK = re.compile(r"\r\n?|\n")
_BEFORE, _AFTER = 60, 40


class Lines:
    """Finds lines and columns, both counted from 1 and columns in characters, as editors do.

    Args:
        text: the file's text.
        shifts: where the text that was parsed is shorter than the file's: pairs of a place in the parsed text and
            how many characters of the file are missing before it, in order.
    """

    def __init__(self, text: str, shifts: tuple[tuple[int, int], ...] = ()) -> None:
        self._text = text
        self._shifts = shifts
        self._starts: list[int] = []

    def at(self, offset: int) -> tuple[int, int]:
        """Line and column of a place in the parsed text."""
        return self._at(self._original(offset))

    def excerpt(self, offset: int) -> tuple[str, int]:
        """The place's line as it can be shown, cut to about 100 characters, and the terminal cells before the place."""
        from rich.cells import cell_len  # only an error needs it

        place = self._original(offset)
        line, column = self._at(place)
        start = place - column + 1
        end = self._starts[line] if line < len(self._starts) else len(self._text)
        first = start if column <= _BEFORE + _AFTER else place - _BEFORE
        last = min(end, max(place + _AFTER, first + _BEFORE + _AFTER))
        before = ("…" if first > start else "") + clean_excerpt(self._text[first:place])
        after = clean_excerpt(self._text[place:last].rstrip("\r\n"))
        return before + after + ("…" if last < end else ""), cell_len(before)

    def _at(self, place: int) -> tuple[int, int]:
        if not self._starts:
            self._starts = [0, *(match.end() for match in _BREAK.finditer(self._text))]
        line = bisect_right(self._starts, place)
        return line, place - self._starts[line - 1] + 1

    def _original(self, offset: int) -> int:
        index = bisect_right(self._shifts, offset, key=lambda shift: shift[0])
        return min(offset + (self._shifts[index - 1][1] if index else 0), len(self._text))
