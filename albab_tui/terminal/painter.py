"""Sends the terminal what changed on the screen: compares what is drawn with what the terminal shows already."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from albab_tui.terminal.cells import Cell, Spell, cells, in_unicode
from albab_tui.terminal.looks import RESET, Look, switch

Piece = tuple[int, int, Iterable[tuple[str, Look]]]
"""Column and row (from 0) of some text, and its spans."""

_UNKNOWN: Cell = ("\0", "")
"""A cell that may show anything."""

_AGREED = "\uffff"
"""After a letter with marks, a flag, or what newer Unicode assigns, terminals differ over where they stand."""

_LONGEST_GAP = 5
"""Unchanged cells that are cheaper to send again than to step over."""


class Painter:
    """Knows what each cell of the terminal shows.

    Args:
        width, height: the screen's size in cells.
        spell: how text becomes cells.
    """

    def __init__(self, width: int, height: int, spell: Spell = in_unicode) -> None:
        self.width = width
        self.height = height
        self._spell = spell
        self._rows = [[_UNKNOWN] * width for _ in range(height)]

    def paint(self, pieces: Iterable[Piece]) -> str:
        """The sequences that bring the pieces to the screen, and leave the terminal in its own look."""
        sequences: list[str] = []
        look = ""
        for column, row, spans in pieces:
            if 0 <= row < self.height and 0 <= column < self.width:
                look = self._paint_piece(column, row, spans, look, sequences)
        if look:
            sequences.append(RESET)
        return "".join(sequences)

    def _paint_piece(
        self, column: int, row: int, spans: Iterable[tuple[str, Look]], look: Look, sequences: list[str]
    ) -> Look:
        shown = self._rows[row]
        new = list(islice(cells(spans, self._spell), self.width - column))
        end = column + len(new)
        old = shown[column:end]
        if new == old:
            return look
        _break_wide(shown, column, end)
        shown[column:end] = new
        for start, stop in _changes(old, new):
            there = False
            for place, (text, next_look) in enumerate(new[start:stop], column + start):
                if not text:
                    continue
                if not there:
                    sequences.append(f"\x1b[{row + 1};{place + 1}H")
                if next_look != look:
                    sequences.append(switch(look, next_look))
                    look = next_look
                sequences.append(text)
                there = text <= _AGREED and len(text) == 1
        return look


def _changes(old: list[Cell], new: list[Cell]) -> Iterator[tuple[int, int]]:
    """Stretches of cells to send; all of them where a character is not simply one cell wide, as terminals differ."""
    if any(len(text) != 1 for text, _ in (*old, *new)):
        yield 0, len(new)
        return
    start = stop = -1
    for place, (before, now) in enumerate(zip(old, new, strict=True)):
        if before == now:
            continue
        if start >= 0 and place - stop > _LONGEST_GAP:
            yield start, stop
            start = place
        elif start < 0:
            start = place
        stop = place + 1
    if start >= 0:
        yield start, stop


def _break_wide(row: list[Cell], column: int, end: int) -> None:
    """Forget the other half of wide characters that are overwritten by half."""
    if row[column][0] == "" and column > 0:
        row[column - 1] = _UNKNOWN
    if end < len(row) and row[end][0] == "":
        row[end] = _UNKNOWN
