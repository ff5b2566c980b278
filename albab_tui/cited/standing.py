"""Where the text that was read stands now: never another in its place.

A paragraph is known by its hash alone. While the text is where it was, it stands. Where it is not, it is placed only
if the same text stands exactly once elsewhere. Paragraphs among which it stands several times, or which hold the time
expressions and numbers of the report, are candidates from which a person must choose; without any it is an orphan.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Literal

from msgspec import Struct

from albab_tui.cited.article_text import ArticleText
from albab_tui.cited.expressions import expressions_given
from albab_tui.cited.figures_cited import numbers_given
from albab_tui.cited.fingerprints import agrees, passage_hash
from albab_tui.model.report import Report
from albab_tui.text.wording_compared import plain_text

PassageStanding = Literal["unread", "standing", "placed", "candidate", "orphan"]
"""Nobody has read it; it is where it was; it is elsewhere for sure; it may be elsewhere; it is nowhere."""
_MOST_CANDIDATES = 9


class PlacedParagraph(Struct, frozen=True):
    """Where one cited paragraph stands now."""

    number: int
    """Its number as it is cited, from 1."""
    standing: PassageStanding
    found: tuple[int, ...] = ()
    """Where the text is or may be now: one number for what stands or is placed, none for an orphan."""

    @property
    def shown(self) -> int | None:
        """The paragraph that may be shown as the one that was read; None where none may."""
        if self.standing == "unread":
            return self.number
        return self.found[0] if self.standing in ("standing", "placed") else None


class Hashes:
    """The hashes of an article's paragraphs, worked out when they are first asked for."""

    def __init__(self, text: ArticleText) -> None:
        self._text = text

    @cached_property
    def numbers(self) -> Mapping[str, list[int]]:
        """For each hash, the paragraphs that have it, in order."""
        found: dict[str, list[int]] = {}
        for number, paragraph in enumerate(self._text.paragraphs, 1):
            found.setdefault(passage_hash(paragraph), []).append(number)
        return found

    def having(self, hash: str) -> list[int]:
        """The paragraphs whose hash begins like a given one, which may be longer or shorter than those made here."""
        exact = self.numbers.get(hash)
        if exact is not None:
            return exact
        alike = (numbers for own, numbers in self.numbers.items() if agrees(hash, own))
        return sorted(number for numbers in alike for number in numbers)


def placed(report: Report, text: ArticleText, hashes: Hashes) -> tuple[PlacedParagraph, ...]:
    """Where each of a report's paragraphs stands now, in their order."""
    read = report.read.passage if report.read else ()
    if len(read) != len(report.paragraphs):
        standing: PassageStanding = "orphan" if read else "unread"
        return tuple(PlacedParagraph(number, standing) for number in report.paragraphs)
    return tuple(
        _placed(number, hashes.having(hash), report, text) for number, hash in zip(report.paragraphs, read, strict=True)
    )


def _placed(number: int, same: list[int], report: Report, text: ArticleText) -> PlacedParagraph:
    if number in same:
        return PlacedParagraph(number, "standing", (number,))
    if len(same) == 1:
        return PlacedParagraph(number, "placed", (same[0],))
    found = tuple(same or _alike(report, text))[:_MOST_CANDIDATES]
    return PlacedParagraph(number, "candidate" if found else "orphan", found)


def _alike(report: Report, text: ArticleText) -> list[int]:
    """The paragraphs that hold all time expressions and numbers of the report, where it has any."""
    held = [set(text.holding(plain_text(expression))) for _, expression in expressions_given(report)]
    held += [set(text.telling.get(abs(value), ())) for each in report.figures for _, value in numbers_given(each)]
    return sorted(set.intersection(*held)) if held else []
