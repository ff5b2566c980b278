"""Articles' texts, paragraph by paragraph."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, cached_property, lru_cache
from itertools import chain

from albab_tui.articles.folder import ArticleError
from albab_tui.checks.engines.numbers_told import Number, numbers_in, words_and_numbers
from albab_tui.checks.engines.wording_compared import find, plain_text, words
from albab_tui.findings import Path
from albab_tui.model.actor import Actor
from albab_tui.model.event import Event
from albab_tui.model.report import Report
from albab_tui.model.source import Source

_LINE_END = re.compile(r"\n")


@dataclass(frozen=True, slots=True)
class Citation:
    """A passage that a report cites."""

    path: Path
    """The report's."""
    event: Event
    report: Report


class Article:
    """A source with its text, and what the store takes from it.

    Args:
        index: the source's place in the store.
        source: the source.
        paragraphs: the text's lines that are not blank; the first one is paragraph 1.
        citations: the passages that reports cite.
        actors: the store's actors, by id.
    """

    def __init__(
        self,
        index: int,
        source: Source,
        paragraphs: tuple[str, ...],
        citations: tuple[Citation, ...],
        actors: Mapping[str, Actor],
    ) -> None:
        self.index = index
        self.source = source
        self.paragraphs = paragraphs
        self.citations = citations
        self.actors = actors
        self.plain = cache(self._plain)
        """A paragraph, by its number, without differences that mean nothing."""
        self.numbers = cache(self._numbers)
        """The numbers that a paragraph tells."""
        self.tokens = lru_cache(maxsize=1)(self._tokens)
        """The words and numbers of a paragraph; of the last one asked for, as they take room."""

    def existing(self, report: Report) -> tuple[int, ...]:
        """The numbers of the report's paragraphs that are there."""
        return tuple(number for number in report.paragraphs if number <= len(self.paragraphs))

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


@dataclass(frozen=True, slots=True)
class UnreadArticle:
    """A source whose text could not be read, or the folder of all of them."""

    path: Path
    """The field that names it."""
    error: ArticleError
