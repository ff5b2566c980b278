"""Where a text is broken into lines: between words, and within those that are longer than a line."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.text.pattern import Pattern
from albab_tui.text.widths import atoms, cell_width, is_narrow

_WORD = Pattern(r"\s*\S+\s*")


def line_starts(text: str, first: int, others: int) -> list[int]:
    """Where each line begins, the first one left out; the blanks before it belong to the line above.

    Args:
        text: whatever it holds; a line break in it begins a line too.
        first: cells of the first line.
        others: cells of each other line; a character that is wider still gets a line.
    """
    starts: list[int] = []
    begin, room = 0, first
    for line in text.split("\n"):
        if begin:
            starts.append(begin)
            room = others
        found = _ordinary(line, room, others)
        starts += (begin + start for start in (_any(line, room, others) if found is None else found))
        begin += len(line) + 1
    return starts


def line_bounds(text: str, first: int, others: int) -> Iterator[tuple[int, int]]:
    """Where each line begins and ends, without the blanks at its end."""
    starts = line_starts(text, first, others)
    for start, end in zip((0, *starts), (*starts, len(text)), strict=True):
        yield start, start + len(text[start:end].rstrip())


def _ordinary(text: str, room: int, others: int) -> list[int] | None:
    """The same for text of narrow letters and short words, in a fraction of the time; None for any other."""
    if "  " in text or not is_narrow(text):
        return None
    starts: list[int] = []
    at = 0
    while len(text) - at > room:
        end = text.rfind(" ", at, at + room + 1)
        if end <= at:
            return None
        starts.append(at := end + 1)
        room = others
    return starts


def _any(text: str, room: int, others: int) -> Iterator[int]:
    taken = 0
    for word in _WORD.finditer(text):
        needed = cell_width(word[0].rstrip())
        if taken and needed > room - taken:
            yield word.start()
            room, taken = others, 0
        if needed <= room - taken:
            taken += cell_width(word[0])
            continue
        at = word.start()
        for piece, cells in atoms(word[0].rstrip()):
            if taken and taken + cells > room:
                yield at
                room, taken = others, 0
            taken += cells
            at += len(piece)
        taken += cell_width(text[at : word.end()])
