"""One way to compare names: case, diacritics and punctuation do not matter."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_DOTLESS = str.maketrans({"ı": "i", "ø": "o", "Ø": "o", "đ": "d", "ł": "l", "ʿ": None, "ʾ": None, "’": None, "'": None})


@lru_cache(maxsize=16384)
def fold(text: str) -> str:
    """The text as it is compared: "Türkiye" and "TURKIYE" give "turkiye", "al-Bab" gives "al bab"."""
    if text.isascii():
        plain = text.casefold().replace("'", "")
    else:
        marked = unicodedata.normalize("NFKD", text.translate(_DOTLESS).casefold())
        plain = "".join(character for character in marked if not unicodedata.combining(character))
    return " ".join("".join(c if c.isalnum() else " " for c in plain).split())
