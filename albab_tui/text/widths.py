"""How many cells characters take: the one table by which everything is laid out.

Terminals don't agree. A spacing vowel sign (Unicode category Mc, as in गा) takes a cell of its own in tmux and xterm
and none in kitty; a flag takes two cells or four, an emoji of several characters two or the sum of its parts. Each
character here is as wide as the terminal that gives it the most room takes it for, and a text is as wide as the sum of
its characters. So what one terminal draws wide is never written over, and another shows a blank after it.

The widths are those of Unicode's East Asian Width and of the marks without width (UAX 11; Rich's table of them), but
for the characters that glibc's ``wcwidth``, tmux or later tables give more.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from bisect import bisect
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import groupby

Atom = tuple[str, int]
"""A character with the marks on it, which no cut parts, and its width in cells."""

VARIATION_SELECTOR_16 = "\ufe0f"

_CONTROLS = ((0, 0x1F, 0), (0x7F, 0x9F, 0))

_NARROW = re.compile("[ -~\xa1-\xac\xae-\u02ff\u0370-\u0482\u2010-\u2027\u2030-\u205e\u2190-\u22ff\u2500-\u25fc]*")
"""Letters and signs of one cell each: Latin, Greek, Cyrillic, punctuation, arrows, signs, boxes."""

_WIDER = {
    **dict.fromkeys(map(chr, range(0x1F1E6, 0x1F200)), 2),  # the letters of flags
    **dict.fromkeys(map(chr, range(0x1F3FB, 0x1F400)), 2),  # skin tones
    **dict.fromkeys(map(chr, range(0x3248, 0x3250)), 2),  # circled numbers on black squares
    **dict.fromkeys("\u302e\u302f\U00016ff0\U00016ff1\u3164", 2),
    **dict.fromkeys((VARIATION_SELECTOR_16, "\uffa0"), 1),
}
"""What some terminal gives more room than Unicode's tables do."""


WidthRange = tuple[int, int, int]
"""First and last code point, and their width; what is in none of a table's ranges is one cell wide."""


@cache
def ranges() -> list[WidthRange]:
    """The whole table, in order, for those who want it as one."""
    special = [(ord(each), ord(each), width) for each, width in _WIDER.items()]
    usual = (piece for each in _usual() for piece in (_spacing(each) if each[2] == 0 else [each]))
    return sorted({*_CONTROLS, *special, *usual})


def give_newer_marks_a_cell() -> None:
    """Take marks that came after Unicode 3.2 to need a cell, from now on: GNU screen knows few of them as marks."""
    marks = (range(first, last + 1) for first, last, width in _usual() if width == 0)
    for character in (chr(code) for codes in marks for code in codes):
        if unicodedata.category(character)[0] == "M" and unicodedata.ucd_3_2_0.category(character) == "Cn":
            _WIDER[character] = 1
    ranges.cache_clear()
    character_width.cache_clear()


@cache
def _usual() -> list[WidthRange]:
    """Rich's table, in order; read when first asked for, as most runs meet no letter that needs it."""
    from rich._unicode_data import load

    return sorted(load("latest").widths)


def _spacing(marks: WidthRange) -> Iterator[WidthRange]:
    """The marks in stretches of one width."""
    for width, codes in groupby(range(marks[0], marks[1] + 1), _width_of_mark):
        first, *others = codes
        yield first, others[-1] if others else first, width


def _width_of_mark(code: int) -> int:
    """A spacing mark takes a cell, and so may one that came with a later Unicode than Python's."""
    character = chr(code)
    return _WIDER.get(character, int(unicodedata.category(character) in ("Mc", "Cn")))


@lru_cache(maxsize=4096)
def character_width(character: str) -> int:
    """Cells of one character: 0 for a mark on the one before and for what no terminal shows, 1 or 2 for others."""
    code = ord(character)
    if character in _WIDER:
        return _WIDER[character]
    if any(first <= code <= last for first, last, _ in _CONTROLS):
        return 0
    table = _usual()
    first, last, width = table[bisect(table, (code, sys.maxunicode, 2)) - 1]
    if not first <= code <= last:
        return 1
    return width or _width_of_mark(code)


def is_narrow(text: str) -> bool:
    """Whether a text surely takes one cell for each of its characters, in every terminal."""
    return _NARROW.fullmatch(text) is not None


def cell_width(text: str) -> int:
    """Cells of a text."""
    return len(text) if is_narrow(text) else sum(map(character_width, text))


def atoms(text: str) -> Iterator[Atom]:
    """The pieces that a text may be cut into; a mark without anything before it is a piece of no width."""
    start = width = 0
    for place, character in enumerate(text):
        taken = character_width(character)
        if taken and place:
            yield text[start:place], width
            start, width = place, 0
        width += taken
    if text:
        yield text[start:], width


def beginning(text: str, width: int) -> str:
    """As much of the beginning as fits into a width in cells."""
    if is_narrow(text):
        return text[: max(width, 0)]
    end = taken = 0
    for piece, cells in atoms(text):
        taken += cells
        if taken > width:
            break
        end += len(piece)
    return text[:end]


def fit(text: str, width: int) -> str:
    """The beginning of a text, cut or filled with blanks to just a width in cells."""
    kept = beginning(text, width)
    return kept + " " * (width - cell_width(kept))
