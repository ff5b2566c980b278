"""The numbers that a text tells, in digits and in English words."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Context, Decimal, localcontext
from functools import lru_cache

from albab_tui.text.numbers import CARDINALS, SCALES
from albab_tui.text.wording_compared import plain_text

_CARDINALS = {"zero": 0} | CARDINALS
_OTHERS = {"a": 1, "an": 1, "another": 1, "single": 1, "sole": 1, "none": 0, "both": 2, "pair": 2, "couple": 2}
_SHORT_SCALES = {"k": 1000, "m": 10**6, "mn": 10**6, "mln": 10**6, "bn": 10**9}
_ORDINALS = ("st", "nd", "rd", "th")
_HALF = Decimal("0.5")
_LONGEST = 30
"""Digits of a number that are read."""
_TOO_LARGE = Decimal(10) ** _LONGEST
"""From here on a number grows by no further word; so long ones tell nothing, and an article may hold any."""
_EXACT = Context(prec=3 * _LONGEST, traps=[])
"""Keeps every digit of what is read, whatever the caller's context is."""

_TOKEN = re.compile(r"[0-9]{1,3}(?:[,'][0-9]{3})+(?:\.[0-9]+)?(?![0-9])|[0-9]+(?:[.,][0-9]+)?|[^\W\d_]+")
_GROUPED = re.compile(r"[0-9]{1,3}(?:[,'][0-9]{3})+(?:\.[0-9]+)?")
_SPACED = re.compile(r"(?<![0-9.,])[0-9]{1,3}(?: [0-9]{3})+(?![0-9])")
_SIGNS = {"¼": Decimal("0.25"), "½": _HALF, "¾": Decimal("0.75")}
_SIGN = re.compile("([0-9]{0,6})([¼½¾])")


@dataclass(frozen=True, slots=True)
class Number:
    """A number in a text."""

    value: Decimal
    place: int
    """How many words and numbers stand before it."""
    begin: int
    """Its first character in the text as `numbers_form` gives it."""
    end: int
    """The first one behind it."""


def numbers_in(text: str) -> list[Number]:
    """Every number that the text tells; what can be read in two ways is given in both.

    "1,500", "1 500" and "fifteen hundred" are 1500, "2.5 million" is 2500000 or, of millions, 2.5. An article and
    "another" count as 1. Ordinals are no numbers.
    """
    with localcontext(_EXACT):
        reader = _Reader(numbers_form(text))
        return [*reader.read(), *reader.spaced()]


def words_and_numbers(text: str) -> list[str]:
    """The words and numbers of a text, one for each place that a `Number` may have."""
    return _Reader(numbers_form(text)).words


def numbers_form(text: str) -> str:
    """The text as numbers are read in it: plain, ½ written as 0.5."""
    return plain_text(_SIGN.sub(lambda match: str(int(match[1] or 0) + _SIGNS[match[2]]), text))


class _Reader:
    """Goes through the words of a plain text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.words: list[str] = []
        self._starts = array("L")
        self._ends = array("L")
        for token in _TOKEN.finditer(text):
            self.words.append(token[0])
            self._starts.append(token.start())
            self._ends.append(token.end())

    def read(self) -> Iterator[Number]:
        """The numbers, words that belong to one number taken together."""
        at = 0
        while at < len(self.words):
            value = self._first(at)
            if value is None:
                at += 1
                continue
            start = at
            for read, end in self._grown(value, at + 1):
                yield Number(read, start, self._starts[start], self._ends[end - 1])
                at = end

    def spaced(self) -> Iterator[Number]:
        """Digits in groups of three with spaces between them, which may also be several numbers."""
        for match in _SPACED.finditer(self._text):
            digits = match[0].replace(" ", "")
            if len(digits) <= _LONGEST:
                yield Number(Decimal(digits), bisect_left(self._starts, match.start()), *match.span())

    def _first(self, at: int) -> Decimal | None:
        """The number that a word begins, without what follows."""
        word = self.words[at]
        if "0" <= word[0] <= "9":
            ordinal = self._word(at + 1) in _ORDINALS and self._adjoins(at + 1)
            return None if ordinal or len(word) > _LONGEST else _in_digits(word)
        if word == "half":
            return _HALF
        value = _CARDINALS.get(word, _OTHERS.get(word))
        return None if value is None else Decimal(value)

    def _grown(self, value: Decimal, at: int) -> Iterator[tuple[Decimal, int]]:
        """The number with the words that go on with it, each reading with the place behind it."""
        total = Decimal(0)
        while True:
            if total + value >= _TOO_LARGE / 10**9:  # the largest scale
                yield total + value, at
                return
            if scale := self._scale(at):
                if scale >= 10**6:
                    yield total + value, at
                value *= scale
                if scale >= 1000:
                    total, value = total + value, Decimal(0)
                at += 1
            elif halves := self._and_a_half(at):
                value += _HALF
                at += halves
            elif step := self._more(at, total + value):
                value += _CARDINALS[self._word(at + step - 1)]
                at += step
            else:
                yield total + value, at
                return

    def _scale(self, at: int) -> int:
        word = self._word(at)
        return SCALES.get(word, 0) or (_SHORT_SCALES.get(word, 0) if self._adjoins(at) else 0)

    def _and_a_half(self, at: int) -> int:
        """How many words add a half here."""
        if self._word(at) != "and":
            return 0
        following = [self._word(at + step) for step in range(3)]
        if following == ["and", "a", "half"]:
            return 3
        return 2 if following[:2] == ["and", "half"] else 0

    def _more(self, at: int, so_far: Decimal) -> int:
        """How many words go on with the number here: twenty-one, a hundred (and) five."""
        step = 2 if self._word(at) == "and" and so_far >= 100 else 1
        more = _CARDINALS.get(self._word(at + step - 1), 0)
        if not more:
            return 0
        tens_then_ones = so_far % 100 >= 20 and so_far % 10 == 0 and more < 10
        hundreds_then_rest = so_far >= 100 and so_far % 100 == 0 and more < 100
        return step if (tens_then_ones or hundreds_then_rest) else 0

    def _word(self, at: int) -> str:
        return self.words[at] if at < len(self.words) else ""

    def _adjoins(self, at: int) -> bool:
        return at < len(self.words) and self._starts[at] == self._ends[at - 1]


@lru_cache
def _in_digits(text: str) -> Decimal:
    plain_digits = re.sub("[,']", "", text) if _GROUPED.fullmatch(text) else text.replace(",", ".")
    return Decimal(plain_digits)
