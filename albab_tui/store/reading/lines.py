"""A file's text by lines: where a character stands, and how to show the place."""

from __future__ import annotations

from bisect import bisect_right

from albab_tui.store.reading.excerpts import WIDEST, cut_around
from albab_tui.text.cleaning import clean_excerpt


class Lines:
    """Finds lines and columns, both counted from 1 and columns in characters, as editors do.

    Args:
        text: the file's text.
        shifts: where the text that was parsed has another length than the file's: pairs of a place in the parsed text
            and how many characters of the file are missing before it (negative: too many), in order.
    """

    def __init__(self, text: str, shifts: tuple[tuple[int, int], ...] = ()) -> None:
        self._text = text
        self._shifts = shifts
        self._line = (0, 0)
        """The beginning of a line, and how far no break follows it: a file may be one line with a thousand mistakes."""
        self._counted = (0, 0)
        """The beginning of a line, and how many lines are before it: most places are asked for in order."""

    def at(self, offset: int) -> tuple[int, int]:
        """Line and column of a place in the parsed text."""
        place = self._original(offset)
        start = self._start(place)
        return self._lines_before(start) + 1, place - start + 1

    def original(self, offset: int) -> int:
        """Where a place of the parsed text is in the file's."""
        return self._original(offset)

    def before(self, offset: int) -> str:
        """What stands before a place in its line."""
        place = self._original(offset)
        return self._text[self._start(place) : place]

    def excerpt(self, offset: int) -> tuple[str, int]:
        """The place's line as it can be shown, cut where it is long, and the terminal cells before the place."""
        place = self._original(offset)
        first = max(self._start(place), place - WIDEST)
        before = clean_excerpt(self._text[first:place])
        after = clean_excerpt(self._text[place : place + WIDEST].partition("\n")[0].partition("\r")[0])
        return cut_around(before, after, WIDEST, goes_before=first > self._start(place))

    def _start(self, place: int) -> int:
        """Where the place's line begins; the two characters of one line break belong to the line before."""
        end = place - 1 if self._text[place - 1 : place + 1] == "\r\n" else place
        start, searched = self._line if self._line[0] <= end else (0, 0)
        if end > searched:
            start = self._text.rfind("\n", searched, end) + 1 or start
            start = self._text.rfind("\r", max(start, searched), end) + 1 or start
            self._line = start, end
        return start

    def _lines_before(self, start: int) -> int:
        known, lines = self._counted if self._counted[0] <= start else (0, 0)
        count = self._text.count
        lines += count("\n", known, start) + count("\r", known, start) - count("\r\n", known, start)
        self._counted = start, lines
        return lines

    def _original(self, offset: int) -> int:
        index = bisect_right(self._shifts, offset, key=lambda shift: shift[0])
        return min(offset + (self._shifts[index - 1][1] if index else 0), len(self._text))
