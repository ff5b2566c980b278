"""Foreign words into English ones, by dateparser's vocabulary and nobody's guess."""

from __future__ import annotations

import re
from functools import lru_cache

from albab_tui.dating.languages.language import UNTOLD, Language

_CAPITALS = re.compile(r"[A-Z][A-Z0-9]*|[0-9]+S")
_LETTERS = re.compile(r"[^\W\d_]+")
_SHORT = 3


def translated(language: Language, expression: str) -> str | None:
    """The expression in English, or None where one of its words is not known for sure."""
    words = language.english(expression).split()
    if not words or any(UNTOLD in word for word in words):
        return None
    parts: list[str] = []
    foreign: list[str] = []
    for word in [*words, "END"]:
        if not _CAPITALS.fullmatch(word):
            foreign.append(word)
            continue
        known = _known(language, " ".join(foreign))
        if known is None:
            return None
        parts += [known, word.lower()]
        foreign.clear()
    return " ".join(" ".join(parts[:-1]).split())


def _known(language: Language, words: str) -> str | None:
    """Words that dateparser knows, in English.

    Its short forms are left out, for "die" is Tuesday to it, and "a" a year.
    """
    short = [each for each in _LETTERS.findall(words) if len(each) <= _SHORT and each not in language.short]
    return None if short and not _arabic(short) else _by_dateparser(language.tag, words) if words else ""


def _arabic(words: list[str]) -> bool:
    """Whether the words are written in a script that has no short vowels, so that three letters are a word."""
    return all("\u0621" <= letter <= "\u064a" for word in words for letter in word) and min(map(len, words)) > 1


@lru_cache(maxsize=1024)
def _by_dateparser(tag: str, words: str) -> str | None:
    # dateparser takes a tenth of a second to import: only another language pays for it.
    from dateparser.conf import settings
    from dateparser.languages.loader import default_loader

    locale = default_loader.get_locale(tag)
    if not locale.is_applicable(words, settings=settings):
        return None
    return locale.translate(words, settings=settings).replace(".", " ").strip()
