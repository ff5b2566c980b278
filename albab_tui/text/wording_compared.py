"""Comparing the store's words with an article's: spelling that means nothing is made equal."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator

from albab_tui.text.marks import PLAIN_MARKS
from albab_tui.text.normal import normal

RUN = 8
"""Words in a row that are a copy; fewer may be chance, a name or a title."""

_WORD = re.compile(r"[^\W_]+")


def plain_text(text: str) -> str:
    """The text without differences of case, of quotation marks and dashes, and of white space."""
    if not text.isascii():
        text = normal("NFKC", text.translate(PLAIN_MARKS)).translate(PLAIN_MARKS)
    return " ".join(text.replace("`", "'").casefold().split())


def holds(text: str, expression: str) -> bool:
    """Whether the expression stands in the text as whole words; both are plain."""
    return find(text, expression) >= 0


def find(text: str, expression: str, start: int = 0) -> int:
    """Where the expression stands first in the text as whole words, from a place on; -1 where it does not."""
    at = text.find(expression, start)
    while at >= 0 and (_joined(text, at) or _joined(text, at + len(expression))):
        at = text.find(expression, at + 1)
    return at


def _joined(text: str, at: int) -> bool:
    """Whether a word goes on across the place."""
    return 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()


def words(text: str) -> list[str]:
    """The words and numbers of a text, without case and punctuation."""
    return _WORD.findall(plain_text(text))


def runs(of: Iterable[str]) -> Iterator[str]:
    """Every stretch of so many words in a row that it would be a copy."""
    window: deque[str] = deque(maxlen=RUN)
    for word in of:
        window.append(word)
        if len(window) == RUN:
            yield " ".join(window)
