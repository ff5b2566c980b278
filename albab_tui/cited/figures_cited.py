"""Whether the numbers of a report's figures stand in its passage."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from albab_tui.cited.article_text import ArticleText
from albab_tui.cited.verdict import Verdict
from albab_tui.model.report import Figure, Report


def numbers_given(figure: Figure) -> Iterator[tuple[str, Decimal]]:
    """The numbers that a figure gives, each with its field."""
    for field in ("value", "low", "high"):
        value = getattr(figure, field)
        if value is not None:
            yield field, value


def numbers_judged(report: Report, text: ArticleText) -> Iterator[Verdict]:
    """A verdict on each number: held where a cited paragraph has it, in digits or in words, without its sign."""
    told = {number.value for each in text.existing(report) for number in text.numbers(each)}
    for place, figure in enumerate(report.figures):
        for field, value in numbers_given(figure):
            at = ("figures", place, field)
            if abs(value) in told:
                yield Verdict(at, "held")
            else:
                yield Verdict(at, "not in the text", "", tuple(text.telling.get(abs(value), ())))
