"""One way to compare texts: case, diacritics and punctuation do not matter, nor how a script may write one letter."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from albab_tui.text.marks import APOSTROPHES, SINGLE_QUOTES
from albab_tui.text.normal import normal

_LETTERS = {"ı": "i", "ø": "o", "đ": "d", "ł": "l", "ħ": "h", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe"}
"""Latin letters that Unicode does not take apart."""
_ARABIC = {"ٱ": "ا", "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ـ": ""}
"""Letters that Arabic, Persian and Urdu write in several ways; alef with hamza or madda is taken apart as an accent."""
_APOSTROPHES = f"'ʻʾʿʹ{SINGLE_QUOTES}{APOSTROPHES}"
_OF_WORDS = (0, 8, 9, 84, 91, 103, 107, 118, 122)
"""Combining classes of marks that are no accents: without them a syllable of Japanese, Hindi or Thai is another one."""

BETWEEN = "\0"
"""What no text holds, to stand between several that are folded as one."""
_LONGEST, _MOST_WORDS = 24, 50_000
"""Letters of a word that is kept as it was folded, and how many words are."""


@lru_cache(maxsize=16384)
def fold(text: str) -> str:
    """The text as it is compared: "Türkiye" and "TURKIYE" give "turkiye", "al-Bab" gives "al bab"."""
    return fold_once(text.replace(BETWEEN, " "))


def fold_once(text: str) -> str:
    """The same for a text that is not compared again; `BETWEEN`, which parts texts, stays."""
    if text.isascii():
        return " ".join(text.lower().translate(_PLAIN).split())
    return " ".join(filter(None, map(_WORDS.__getitem__, text.split())))


def _whole(text: str) -> str:
    return " ".join(normal("NFKD", letters(text)).translate(_PLAIN).split())


class _Words(dict[str, str]):
    """What becomes of what stands between blanks: words come again and again, but for sentences of Chinese or so."""

    def __missing__(self, word: str) -> str:
        if len(self) >= _MOST_WORDS:
            self.clear()
        folded = _whole(word)
        if len(word) <= _LONGEST:
            self[word] = folded
        return folded


@lru_cache(maxsize=4096)
def fold_letter(character: str) -> str:
    """What one character of a text becomes in it: letters and digits, a blank, or nothing."""
    return normal("NFKD", letters(character)).translate(_PLAIN).replace(BETWEEN, " ")


def letters(text: str) -> str:
    """The text without case, its letters taken apart.

    An acute accent that stands alone is an apostrophe before it is taken apart, and a blank with an accent behind.
    Compatibility forms are taken apart before the case is folded, as some hold capitals ("℡").
    """
    return normal("NFKD", text.replace("´", "'")).casefold()


class _Plain(dict[int, str | None]):
    """What becomes of each character, worked out when it is first met."""

    def __missing__(self, code: int) -> str | None:
        found = self[code] = _plain(chr(code))
        return found


def _plain(character: str) -> str | None:
    """A character as it is compared: a blank for what is in no word, None for what is not there at all."""
    if character in _LETTERS or character in _ARABIC:
        return _LETTERS.get(character, _ARABIC.get(character))
    if character == BETWEEN:
        return character
    if character in _APOSTROPHES or _unseen(character):
        return None
    if character.isdecimal():
        return str(unicodedata.decimal(character))
    return character if _in_word(character) else " "


def _unseen(character: str) -> bool:
    """Accents, variation selectors and other marks that a text may have or not."""
    selector = "\ufe00" <= character <= "\ufe0f" or "\U000e0100" <= character <= "\U000e01ef"
    return selector or unicodedata.combining(character) not in _OF_WORDS or unicodedata.category(character) == "Cf"


def _in_word(character: str) -> bool:
    """Letters, digits, and the marks that no base letter can do without, such as Indic vowel signs."""
    return character.isalnum() or unicodedata.category(character) in ("Mn", "Mc")


_PLAIN, _WORDS = _Plain(), _Words()
