"""An article's text, paragraph by paragraph, in the forms in which reports are held against it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from decimal import Decimal
from functools import cache, cached_property, lru_cache
from itertools import chain

from albab_tui.model.report import Report
from albab_tui.text.numbers_told import Number, numbers_in, words_and_numbers
from albab_tui.text.wording_compared import find, plain_text, words

_LINE_END = re.compile(r"\n")


class ArticleText:
    """The paragraphs of an article.

    Args:
        paragraphs: the text's lines that are not blank; the first one is paragraph 1.
    """

    def __init__(self, paragraphs: tuple[str, ...]) -> None:
        self.paragraphs = paragraphs
        self.plain = cache(self._plain)
        """A paragraph, by its number, without differences that mean nothing."""
        self.numbers = cache(self._numbers)
        """The numbers that a paragraph tells."""
        self.tokens = lru_cache(maxsize=1)(self._tokens)
        """The words and numbers of a paragraph; of the last one asked for, as they take room."""

    def existing(self, report: Report) -> tuple[int, ...]:
        """The numbers of the report's paragraphs that are there."""
        return tuple(number for number in report.paragraphs if number <= len(self.paragraphs))

    def around(self, report: Report, reach: int) -> Iterator[int]:
        """The report's paragraphs, and those at most so far from one of them, each once and in order."""
        near = {each for number in self.existing(report) for each in range(number - reach, number + reach + 1)}
        return iter(sorted(near & set(range(1, len(self.paragraphs) + 1))))

    def holding(self, expression: str) -> Iterator[int]:
        """The numbers of the paragraphs in which a plain expression stands as whole words."""
        at = 0
        while at < len(self._whole) and (found := find(self._whole, expression, at)) >= 0:
            number = bisect_right(self._starts, found)
            yield number
            at = self._starts[number]

    @cached_property
    def telling(self) -> dict[Decimal, list[int]]:
        """For each number that the article tells, the paragraphs that do."""
        found: dict[Decimal, list[int]] = {}
        for paragraph in range(1, len(self.paragraphs) + 1):
            for value in {number.value for number in self.numbers(paragraph)}:
                found.setdefault(value, []).append(paragraph)
        return found

    def words(self) -> Iterator[str]:
        """All words of the text."""
        return chain.from_iterable(map(words, self.paragraphs))

    @cached_property
    def _whole(self) -> str:
        """The text in lines, one a plain paragraph."""
        return "".join(f"{plain_text(paragraph)}\n" for paragraph in self.paragraphs)

    @cached_property
    def _starts(self) -> list[int]:
        """Where each paragraph begins in the whole, and where the last one ends."""
        return [0, *(line.end() for line in _LINE_END.finditer(self._whole))]

    def _plain(self, number: int) -> str:
        return plain_text(self.paragraphs[number - 1])

    def _tokens(self, number: int) -> list[str]:
        return words_and_numbers(self.paragraphs[number - 1])

    def _numbers(self, number: int) -> tuple[Number, ...]:
        return tuple(numbers_in(self.paragraphs[number - 1]))
