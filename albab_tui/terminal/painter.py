"""Sends the terminal what changed on the screen: compares what is drawn with what the terminal shows already."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from albab_tui.terminal.cells import JOINERS, Cell, Spell, cells, in_unicode
from albab_tui.terminal.clusters import is_agreed, joins, may_leave_rest
from albab_tui.terminal.looks import RESET, Look, alike_in_blanks, switch
from albab_tui.text.widths import is_narrow

PlacedSpans = tuple[int, int, Iterable[tuple[str, Look]]]
"""Column and row (from 0) of some text, and its spans."""

Cells = tuple[int, int]
"""The first cell of a row, and the one after the last."""

UNKNOWN: Cell = ("\0", "")
"""A cell that may show anything."""

_MARKS = "\u0300"
"""The first mark; nothing before it is drawn together with anything."""

_LONGEST_GAP = 4
"""Unchanged cells that are cheaper to send again than to step over."""


class Painter:
    """Knows what each cell of the terminal shows.

    Args:
        width, height: the screen's size in cells.
        spell: how text becomes cells.
        rows: what each cell shows; None where that is not known.
    """

    def __init__(
        self, width: int, height: int, spell: Spell = in_unicode, rows: Iterable[list[Cell]] | None = None
    ) -> None:
        self.width = width
        self.height = height
        self._spell = spell
        self._rows = [[UNKNOWN] * width for _ in range(height)] if rows is None else list(rows)

    @property
    def rows(self) -> list[list[Cell]]:
        """What each cell shows."""
        return list(self._rows)  # a row is never changed, only another put in its place

    def show(self, rows: Iterable[list[Cell]]) -> str:
        """The sequences that bring these cells to the screen, and leave the terminal in its own look."""
        pen = _Pen()
        for row, new in enumerate(rows):
            for start, stop in _changes(self._rows[row], new, 0, self.width):
                pen.write(row, start, new[start:stop])
            self._rows[row] = new
        return pen.sequences()

    def paint(self, pieces: Iterable[PlacedSpans]) -> str:
        """The sequences that bring the pieces to the screen, and leave the terminal in its own look."""
        pen = _Pen()
        for column, row, spans in pieces:
            if 0 <= row < self.height and 0 <= column < self.width:
                self._paint_piece(column, row, spans, pen)
        return pen.sequences()

    def _paint_piece(self, column: int, row: int, spans: Iterable[tuple[str, Look]], pen: _Pen) -> None:
        old = self._rows[row]
        new = _cut(cells(spans, self._spell), self.width - column)
        end = column + len(new)
        if new == old[column:end]:
            return
        self._rows[row] = shown = [*old[:column], *new, *old[end:]]
        first, last = _blank_halves(old, shown, column, end)
        for start, stop in _changes(old, shown, first, last):
            pen.write(row, start, shown[start:stop])


class _Pen:
    """Writes cells one after the other, moving only where the terminal's cursor is not there yet."""

    def __init__(self) -> None:
        self._sent: list[str] = []
        self._look: Look = ""
        self._at: tuple[int, int] | None = None
        """Row and column of the terminal's cursor; None where terminals may differ about it."""

    def sequences(self) -> str:
        """All that was written, and the way back to the terminal's own look."""
        return "".join(self._sent) + (RESET if self._look else "")

    def write(self, row: int, column: int, stretch: list[Cell]) -> None:
        """Write a stretch of cells that no cluster reaches out of."""
        if is_narrow("".join([text for text, _ in stretch])):
            self._move(row, column)
            self._put(stretch)
            self._at = row, column + len(stretch)
            return
        there = False
        for start, stop in _clusters(stretch):
            cluster = stretch[start:stop]
            if not there:
                self._move(row, column + start)
            there = is_agreed("".join([text for text, _ in cluster]), len(cluster))
            if not there and may_leave_rest(cluster[0][0], len(cluster)):
                self._put([(" ", look) for _, look in cluster])
                self._move(row, column + start)
            self._put(cluster)

    def _move(self, row: int, column: int) -> None:
        """Go to a cell; within a row by steps to the right, which are told in fewer bytes (CUF; ECMA-48, 8.3.20)."""
        at, self._at = self._at, None
        if at is None or at[0] != row or at[1] > column:
            self._sent.append(f"\x1b[{row + 1};{column + 1}H")
        elif at[1] < column:
            self._sent.append(f"\x1b[{column - at[1]}C")

    def _put(self, some: Sequence[Cell]) -> None:
        """Write cells; a blank is written in a look of the letters beside it that shows the same there."""
        for place, (text, look) in enumerate(some):
            if text:
                if look != self._look and not (text == " " and alike_in_blanks(look, self._look)):
                    self._turn(_look_ahead(some, place) if text == " " else look)
                self._sent.append(text)

    def _turn(self, look: Look) -> None:
        self._sent.append(switch(self._look, look))
        self._look = look


def _look_ahead(some: Sequence[Cell], place: int) -> Look:
    """The look of the next letter, where a blank shows the same in it; else the blank's own."""
    look = some[place][1]
    letter = next((cell for cell in islice(some, place, None) if cell[0] not in ("", " ")), None)
    return letter[1] if letter is not None and alike_in_blanks(letter[1], look) else look


def _cut(row: list[Cell], width: int) -> list[Cell]:
    """No more cells than there is room for; half a character is no character."""
    kept = row[:width]
    if row[width:] and not row[width][0]:
        kept[-1] = " ", kept[-1][1]
    if len(kept) == width:
        _end_joining(kept)
        _end_unmarked(kept)
    return kept


def _end_unmarked(row: list[Cell]) -> None:
    """Take marks from the last cell of a full row: where lines don't wrap, tmux puts them on the letter before it."""
    text, look = row[-1]
    row[-1] = text[:1], look


def _end_joining(row: list[Cell]) -> None:
    """Take joiners from the last character of a full row: tmux joins to it whatever is sent next, wherever that is."""
    place = next((place for place in range(len(row) - 1, -1, -1) if row[place][0]), None)
    if place is not None and row[place][0][-1] in JOINERS:
        text, look = row[place]
        row[place] = text.rstrip(JOINERS) or " ", look


def _blank_halves(old: list[Cell], shown: list[Cell], column: int, end: int) -> Cells:
    """Blank the other halves of wide characters that a piece overwrites by half; gives what changed in all."""
    first, last = column, end
    if not old[column][0]:
        first -= 1
        shown[first] = " ", old[first][1]
    if end < len(old) and not old[end][0]:
        shown[end] = " ", old[end][1]
        last += 1
    return first, last


def _changes(old: list[Cell], new: list[Cell], first: int, last: int) -> Iterator[Cells]:
    """Stretches of cells to send, with the whole of each cluster that they touch."""
    done = 0
    for start, stop in _differences(old, new, first, last):
        while not (_parts(old, start) and _parts(new, start)):
            start -= 1
        while not (_parts(old, stop) and _parts(new, stop)):
            stop += 1
        if stop > done:
            yield max(start, done), stop
            done = stop


def _differences(old: list[Cell], new: list[Cell], first: int, last: int) -> Iterator[Cells]:
    """Stretches that hold every cell that differs."""
    start = stop = -1
    for place in range(first, last):
        if old[place] == new[place] or _are_alike(old[place], new[place]):
            continue
        if start >= 0 and place - stop > _LONGEST_GAP:
            yield start, stop
            start = place
        elif start < 0:
            start = place
        stop = place + 1
    if start >= 0:
        yield start, stop


def _are_alike(one: Cell, other: Cell) -> bool:
    """Whether both are blanks that look the same, whatever letters there would look like."""
    return one[0] == other[0] == " " and alike_in_blanks(one[1], other[1])


def _clusters(stretch: list[Cell]) -> Iterator[Cells]:
    """The cells that no terminal mixes up with those beside them."""
    start = 0
    for place in range(1, len(stretch) + 1):
        if _parts(stretch, place):
            yield start, place
            start = place


def _parts(row: list[Cell], place: int) -> bool:
    """Whether clusters end before a place, and others begin there."""
    if not 0 < place < len(row):
        return True
    text, before = row[place][0], row[place - 1][0]
    if "" < text < _MARKS and "" < before[-1:] < _MARKS:
        return True
    return text != "" and not joins(before or row[place - 2][0], text)
