"""Text as the cells of a screen; the last place before the terminal, where nothing but text gets through."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

from rich.cells import split_graphemes

from albab_tui.terminal.looks import Look

Cell = tuple[str, Look]
"""What stands in a cell and how; an empty text is the second half of a wide character."""

Spell = Callable[[str], Iterator[str]]
"""From text to what stands in its cells."""

_PLAIN = {
    **dict.fromkeys("─━═╌╍┄┅┈┉╴╶╸╺‐‑‒–—―−▁▔", "-"), **dict.fromkeys("│┃║┆┇┊┋╎╏╵╷╹╻▏▕▎▍▌▐", "|"),
    **dict.fromkeys("╭╮╰╯┌┐└┘├┤┬┴┼┏┓┗┛╔╗╚╝╠╣╦╩╬", "+"), **dict.fromkeys("█▉▊▋▇▆▅▓▒", "#"),
    **dict.fromkeys("▄▃▂▀░", ":"), **dict.fromkeys("‘’‚‹›", "'"), **dict.fromkeys("“”„«»", '"'),
    **dict.fromkeys("…·•∙", "."), **dict.fromkeys("●◉■◆★", "*"), **dict.fromkeys("○◇□◎◐", "o"),
    **dict.fromkeys("≈±", "~"), **dict.fromkeys("→▶▸", ">"), **dict.fromkeys("←◀", "<"),
    **dict.fromkeys("↑▲", "^"), **dict.fromkeys("↓▾▼✓", "v"), **dict.fromkeys("×✗", "x"), "≠": "#", "¶": "P",
    "§": "S", "°": "o", "†": "+", "ß": "s", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "ı": "i", "æ": "a",
    "Æ": "A", "œ": "o", "Œ": "O", "þ": "t", "ð": "d",
}  # fmt: skip
"""7-bit stand-ins of one cell."""


def cells(spans: Iterable[tuple[str, Look]], spell: Spell) -> Iterator[Cell]:
    """The cells that spans of text fill."""
    for text, look in spans:
        for each in text if text.isascii() and text.isprintable() else spell(text):
            yield each, look


def in_unicode(text: str) -> Iterator[str]:
    """What stands in the cells of a text; characters without a width of their own go with the one before."""
    for start, end, width in split_graphemes(text)[0]:
        cluster = "".join(filter(_is_harmless, text[start:end]))
        if width and cluster:
            yield cluster
            yield from [""] * (width - 1)


def in_ascii(text: str) -> Iterator[str]:
    """The same in 7-bit characters, the second half of a wide one blank."""
    for start, _, width in split_graphemes(text)[0]:
        if width:
            yield _plain(text[start])
            yield from [" "] * (width - 1)


def _is_harmless(character: str) -> bool:
    """Whether it can't be part of a terminal's control sequence."""
    return unicodedata.category(character) not in ("Cc", "Cs")


@lru_cache(maxsize=4096)
def _plain(character: str) -> str:
    if character.isascii():
        return character
    if character in _PLAIN:
        return _PLAIN[character]
    letter = unicodedata.normalize("NFKD", character)[0]
    return letter if letter.isascii() and letter.isalnum() and not character.isnumeric() else "?"
