"""What is searched for: how a line of words is read, and whether a text holds them.

Every place that searches, from the prompt to the panes and the library, reads and compares by this module.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from msgspec import Struct

from albab_tui.text.folding import BETWEEN, fold, fold_once
from albab_tui.text.marks import DOUBLE_QUOTES
from albab_tui.text.pattern import Pattern

UNSPACED = (
    "\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff\u19e0-\u19ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\ua9e0-\ua9ff\uaa60-\uaa7f\uf900-\ufaff\U00020000-\U0003ffff"
)
"""Letters of scripts that put no blanks between words: Thai, Lao, Myanmar, Khmer, Japanese, Chinese."""

_UNSPACED = Pattern(f"[{UNSPACED}]")
_BORDER = Pattern(f"(?<=[{UNSPACED}])(?=[^{UNSPACED}\\s])|(?<=[^{UNSPACED}\\s])(?=[{UNSPACED}])")
_OTHER_QUOTES = str.maketrans(dict.fromkeys(DOUBLE_QUOTES, '"'))
_PIECE = Pattern(r'(?P<minus>-)?(?P<inside>~)?(?:"(?P<quoted>(?:[^"\\]|\\.)*)"?|(?P<bare>[^\s"]+))', re.DOTALL)


class Needle(Struct, frozen=True):
    """Words that stand in a row in a text, the first where a word begins, the last perhaps going on."""

    words: str
    """As `searchable` writes them, without the blank before the first."""
    inside: bool = False
    """Whether they may begin within a word too."""

    def __bool__(self) -> bool:
        """Whether there is a letter or digit in it."""
        return bool(self.words)

    @property
    def pattern(self) -> str:
        """What a searchable text holds where it holds the words; any letter of an unspaced script begins a part."""
        return self.words if self.inside or _UNSPACED.match(self.words) else f" {self.words}"


class Sought(Struct, frozen=True):
    """A line that was typed to search for."""

    wanted: tuple[Needle, ...] = ()
    unwanted: tuple[Needle, ...] = ()

    def __bool__(self) -> bool:
        """Whether there is anything to look for."""
        return bool(self.wanted or self.unwanted)

    def within(self, searched: str) -> bool:
        """Whether a searchable text holds all that is wanted, and nothing that is not."""
        held = all(needle.pattern in searched for needle in self.wanted)
        return held and not any(needle.pattern in searched for needle in self.unwanted)


def needle(text: str, *, inside: bool = False) -> Needle:
    """What is typed as one word or in quotes; it is false where nothing in it can be searched for."""
    return Needle(_parted(fold(text)), inside)


def sought(line: str) -> Sought:
    """Read a line: words apart from each other, ``"words in a row"``, ``~inside`` words, ``-without``.

    Nothing is refused: a quote that is not closed yet ends with the line, and what holds no letter or digit is passed
    over.
    """
    wanted, unwanted = list[Needle](), list[Needle]()
    for piece in _PIECE.finditer(line.translate(_OTHER_QUOTES)):
        found = needle(piece["quoted"] or piece["bare"] or "", inside=bool(piece["inside"]))
        if found:
            (unwanted if piece["minus"] else wanted).append(found)
    return Sought(tuple(dict.fromkeys(wanted)), tuple(dict.fromkeys(unwanted)))


def searchable(texts: Iterable[str]) -> str:
    """Texts in the form in which they are searched, one a line, with a blank before each word and each script."""
    whole = f" {_parted(fold_once(f' {BETWEEN} '.join(texts)))}"
    return whole.replace(f" {BETWEEN}", "\n")


def _parted(folded: str) -> str:
    """A folded text with blanks where an unspaced script meets others: "2017年" is two parts."""
    foreign = not folded.isascii() and _UNSPACED.search(folded)
    return _BORDER.sub(" ", folded) if foreign else folded
