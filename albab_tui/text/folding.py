"""One way to compare names: case, diacritics and punctuation do not matter."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from albab_tui.text.normal import normal

_LETTERS = {"ı": "i", "ø": "o", "đ": "d", "ł": "l"}
_APOSTROPHES = "'‘’ʻʼʾʿ"
_VARIATION_SELECTORS = (*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0))
_PLAIN = str.maketrans({**_LETTERS, **dict.fromkeys(_APOSTROPHES), **dict.fromkeys(_VARIATION_SELECTORS)})


@lru_cache(maxsize=16384)
def fold(text: str) -> str:
    """The text as it is compared: "Türkiye" and "TURKIYE" give "turkiye", "al-Bab" gives "al bab"."""
    plain = text.casefold() if text.isascii() else _without_marks(text)
    return " ".join("".join(c if _in_word(c) else " " for c in plain.translate(_PLAIN)).split())


def _without_marks(text: str) -> str:
    """Compatibility forms are taken apart before the case is folded too, as some hold capitals ("℡")."""
    parts = normal("NFKD", normal("NFKD", text).casefold())
    return "".join(c for c in parts if not unicodedata.combining(c) and unicodedata.category(c) != "Cf")


def _in_word(character: str) -> bool:
    """Letters, digits, and the marks that no base letter can do without, such as Indic vowel signs."""
    return character.isalnum() or unicodedata.category(character) in ("Mn", "Mc")
