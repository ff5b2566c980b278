"""Text as the cells of a screen; the last place before the terminal, where nothing but text gets through."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from itertools import repeat

from albab_tui.terminal.looks import Look
from albab_tui.text import signs
from albab_tui.text.console_font import CONSOLE_FONT
from albab_tui.text.signs import Repertoire, stand_ins
from albab_tui.text.widths import Atom, atoms, character_width, is_narrow

Cell = tuple[str, Look]
"""What stands in a cell and how; an empty text is the second half of a wide character."""

Spell = Callable[[str], Iterator[Atom]]
"""From text to the pieces to send, each with the cells it takes."""

JOINERS = "\u200c\u200d"
ZERO_WIDTH_JOINER = "\u200d"

_FOR_CONSOLE, _FOR_ASCII = stand_ins("console"), stand_ins("ascii")

_LETTERS = {
    "ß": "s", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "ı": "i", "æ": "a", "Æ": "A", "œ": "o", "Œ": "O",
    "þ": "t", "ð": "d", "×": "x",
}  # fmt: skip
"""7-bit letters for those that Unicode does not take apart."""


def cells(spans: Iterable[tuple[str, Look]], spell: Spell) -> list[Cell]:
    """The cells that spans of text fill; a mark at the beginning of a span goes with the character before it."""
    filled: list[Cell] = []
    for text, look in spans:
        if text.isascii() and text.isprintable():
            filled += [(each, look) for each in text]
            continue
        for piece, width in spell(text):
            if width:
                filled += [(piece, look), ("", look)][:width]
            elif piece:
                _add_mark(filled, piece)
    return filled


def _add_mark(filled: list[Cell], mark: str) -> None:
    for place in range(len(filled) - 1, max(len(filled) - 3, -1), -1):
        text, look = filled[place]
        if text:
            filled[place] = unicodedata.normalize("NFC", text + mark), look
            return


def in_unicode(text: str) -> Iterator[Atom]:
    """The pieces as they are, marks composed with their letters: terminals keep few marks (xterm: two)."""
    if is_narrow(text):
        yield from zip(text, repeat(1))
        return
    for piece, width in atoms(text):
        yield unicodedata.normalize("NFC", "".join(filter(_is_harmless, piece))), width


def in_console(text: str) -> Iterator[Atom]:
    """The same in characters that the Linux console has, the second half of a wide one blank."""
    return _spelt(text, _on_console)


def in_screen(text: str) -> Iterator[Atom]:
    """The pieces without what joins letters: GNU screen sends it on in a way that loses the letter before."""
    for piece, width in in_unicode(text):
        yield piece.replace(ZERO_WIDTH_JOINER, ""), width


def in_ascii(text: str) -> Iterator[Atom]:
    """The same in 7-bit characters."""
    return _spelt(text, _plain)


def _spelt(text: str, spell: Callable[[str], str]) -> Iterator[Atom]:
    for piece, width in atoms(text):
        if width:
            yield spell(unicodedata.normalize("NFC", piece)[0]), 1
            yield from [(" ", 1)] * (width - 1)


SPELLS: dict[Repertoire, Spell] = {"unicode": in_unicode, "console": in_console, "ascii": in_ascii}


def _is_harmless(character: str) -> bool:
    """Whether it can't be part of a terminal's control sequence, nor turn round what stands beside it."""
    category = unicodedata.category(character)
    return character in JOINERS or (category not in ("Cc", "Cs", "Zl", "Zp") and not _is_hidden(character, category))


def _is_hidden(character: str, category: str) -> bool:
    return category == "Cf" and not character_width(character)


@lru_cache(maxsize=4096)
def _on_console(character: str) -> str:
    found = _FOR_CONSOLE.get(character, character)
    if found.isascii() or found in CONSOLE_FONT:
        return found
    return _letter(character) or signs.UNSHOWN.console


@lru_cache(maxsize=4096)
def _plain(character: str) -> str:
    found = _FOR_ASCII.get(character, character)
    return found if found.isascii() else _letter(character) or signs.UNSHOWN.ascii


def _letter(character: str) -> str:
    """The 7-bit letter, digit or blank that does for a character; empty where none does."""
    letter = _LETTERS.get(character) or unicodedata.normalize("NFKD", character)[0]
    does = letter.isascii() and (letter.isalnum() or letter == " ")
    return letter if does and not character.isnumeric() else ""
