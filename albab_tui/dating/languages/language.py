"""What a language other than English adds to dateparser's words: its small words, their cases and their order."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field

from albab_tui.text.marks import PLAIN_MARKS

UNTOLD = "UNTOLD"
"""Stands for words that two readings fit: whatever holds it can't be told."""

Steps = tuple[tuple[re.Pattern[str], str], ...]


@dataclass(frozen=True, slots=True)
class Language:
    """One language that time expressions are read in.

    Its steps turn what the grammar needs into English in capitals ("LAST semaine"); what is left in small letters are
    words that dateparser knows.
    """

    tag: str
    """Its primary subtag (BCP 47): ``fr``."""
    name: str
    steps: Steps
    short: frozenset[str]
    """Words of up to three letters that are whole words; others of that length may be anything's short form."""
    capitals: dict[str, str] = field(default_factory=dict)
    """Letters whose small ones are not those of other languages: ``I`` and ``İ``."""

    def english(self, expression: str) -> str:
        """The expression with the steps taken: English in capitals, the rest in small letters without marks."""
        for capital, small in self.capitals.items():
            expression = expression.replace(capital, small)
        text = _spaced(folded(expression.translate(_SAME).lower()))
        for pattern, to in self.steps:
            text = pattern.sub(to, text)
        return " ".join(text.split())


_SAME = {**PLAIN_MARKS, ord("،"): ","}
_AROUND = re.compile(r"[\"“”„«»()\[\]،,;:!?…]+(?!\d)|(?<![\d.])\.(?!\d)|(?<=[^\W\d])\.|\.(?=\s*$)")
_NUMERIC = re.compile(r"\b(\d{1,2})[./-](\d{1,2})[./-](\d{4})\b")
_TATWEEL = "\u0640"
"""Draws an Arabic word out; it has no meaning."""
_SPACE = re.compile(r"\s+")


def folded(text: str) -> str:
    """The text without the marks on its letters, as dateparser compares words: ``février`` and ``fevrier`` are one."""
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(each for each in decomposed if unicodedata.category(each) != "Mn" and each != _TATWEEL)


def _spaced(text: str) -> str:
    """Digits of any script in ASCII, no punctuation that tells nothing, days in digits as ISO has them.

    Each language here writes the day first, the month second.
    """
    text = "".join(str(unicodedata.decimal(each)) if each.isdecimal() else each for each in text)
    text = _SPACE.sub(" ", _AROUND.sub(" ", text)).strip(" .,'-")
    return _NUMERIC.sub(lambda match: f"{match[3]}-{int(match[2]):02d}-{int(match[1]):02d}", text)


def steps(*pairs: tuple[str, str]) -> Steps:
    """Replacements in their order; the patterns may be written with the marks on their letters."""
    return tuple((re.compile(folded(pattern)), to) for pattern, to in pairs)


def numerals(*words: str) -> Iterable[tuple[str, str]]:
    """Steps that put number words, from one on, in digits; a word may be a pattern."""
    return ((rf"(?<!\w)(?:{word})(?!\w)", str(number)) for number, word in enumerate(words, 1) if word)
