"""Which characters terminals put into other cells than we do, or into those of the character before."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_VIRAMA = 9
"""Combining class of the signs that join two consonants (UAX 44)."""

_AM = "\u0e33\u0eb3"
"""Thai and Lao vowels that newer terminals draw with the letter before."""

_WIDE = ((0x2E80, 0x303E), (0x3041, 0x3247), (0x3250, 0x4DBF), (0x4E00, 0xA4CF), (0xAC00, 0xD7A3), (0xF900, 0xFAFF),
         (0xFE30, 0xFE6F), (0xFF01, 0xFF60), (0xFFE0, 0xFFE6))  # fmt: skip
"""Where all that is wide has been wide since Unicode 4, and all terminals know."""


@lru_cache(maxsize=4096)
def is_agreed(text: str, width: int) -> bool:
    """Whether every terminal moves its cursor by as many cells when it is sent this."""
    if len(text) != 1 or text > "\uffff":
        return False
    if width == 2:
        return any(first <= ord(text) <= last for first, last in _WIDE)
    return unicodedata.category(text)[0] in "LNPSZ" and text not in _AM


def may_leave_rest(text: str, width: int) -> bool:
    """Whether some terminal fills fewer cells than these with a cluster that begins so, and leaves what was there."""
    return width > 1 or not is_agreed(text[0], 1)


def joins(before: str, text: str) -> bool:
    """Whether some terminal draws a text in the cells of the one before it."""
    return _begins_joined(text) or _ends_joined(before) or (_is_flag(before) and _is_flag(text))


@lru_cache(maxsize=4096)
def _begins_joined(text: str) -> bool:
    first = text[0]
    return unicodedata.category(first)[0] == "M" or first in _AM or "\U0001f3fb" <= first <= "\U0001f3ff"


@lru_cache(maxsize=4096)
def _ends_joined(text: str) -> bool:
    last = text[-1:]
    return last != "" and (unicodedata.combining(last) == _VIRAMA or unicodedata.category(last) == "Cf")


def _is_flag(text: str) -> bool:
    return "\U0001f1e6" <= text[:1] <= "\U0001f1ff"
