"""Unicode's normal forms in a time that grows no faster than the text.

Putting a run of combining marks into its order takes a time that grows with the square of the run (UAX #15, section
13, for which it asks for a bound); no writing has long ones, but a file may.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Literal

_PIECE = 200
_ASCII_FIRST = re.compile(r"[\x00-\x7f]*[^\x00-\x7f]*")
"""Where such a stretch ends the next one begins with ASCII, which never joins with what stands before it."""
_MOST_MARKS = 30
"""Marks in a row that belong to one letter at most, as in UAX #15."""


def normal(form: Literal["NFKC", "NFKD"], text: str) -> str:
    """The text in a normal form; marks that follow a letter by hundreds may keep their order."""
    if text.isascii():
        return text
    if len(text) <= _PIECE:
        return unicodedata.normalize(form, text)
    return "".join(unicodedata.normalize(form, piece) for piece in _pieces(text))


def _pieces(text: str) -> Iterator[str]:
    for stretch in _ASCII_FIRST.findall(text):
        start = 0
        while start < len(stretch):
            end = _piece_end(stretch, start)
            yield stretch[start:end]
            start = end


def _piece_end(text: str, start: int) -> int:
    """Where a piece ends that begins at a place: before a character that is no mark, where there is one near."""
    end = start + _PIECE
    while end < len(text) and end < start + _PIECE + _MOST_MARKS and unicodedata.combining(text[end]):
        end += 1
    return end
