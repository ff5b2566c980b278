"""Whether the cited passages hold what the store takes from them."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import islice

from albab_tui.checks.article import Article
from albab_tui.checks.rule import Found, rule
from albab_tui.checks.wording import holds, plain
from albab_tui.findings import quoted
from albab_tui.model.report import Figure

_MOST_TOLD = 3
"""Other paragraphs that a message names."""


@rule("paragraph-missing")
def paragraph_missing(article: Article) -> Iterator[Found]:
    """A cited paragraph must exist; paragraphs are the article's lines that are not blank, counted from 1."""
    for citation in article.citations:
        for place, number in enumerate(citation.report.paragraphs):
            if number > len(article.paragraphs):
                message = f"there is no paragraph {number} in {article.source.text}"
                cure = f"it has {len(article.paragraphs)}; count the lines that are not blank, from 1"
                yield Found((*citation.path, "paragraphs", place), message, cure)


@rule("when-not-in-text")
def when_not_in_text(article: Article) -> Iterator[Found]:
    """The time expression must stand in a cited paragraph as it is given; case, quotation marks and spaces aside."""
    for citation in article.citations:
        report = citation.report
        for field, expression in (("when", report.when), ("told_when", report.told_when)):
            wanted = plain(expression or "")
            if expression and not any(holds(article.plain(number), wanted) for number in article.existing(report)):
                elsewhere = list(islice(article.holding(wanted), _MOST_TOLD + 1))
                message = f"{quoted(expression)} is not in {_cited(report.paragraphs)}"
                yield Found((*citation.path, field), message, _elsewhere(elsewhere) or "give it letter for letter")


@rule("figure-not-in-text")
def figure_not_in_text(article: Article) -> Iterator[Found]:
    """Each number of a figure must stand in a cited paragraph, in digits or in words."""
    for citation in article.citations:
        report = citation.report
        told = {number.value for each in article.existing(report) for number in article.numbers(each)}
        for place, figure in enumerate(report.figures):
            for field, value in given(figure):
                if abs(value) not in told:
                    message = f"{value} ({quoted(figure.name)}) is not in {_cited(report.paragraphs)}"
                    path = (*citation.path, "figures", place, field)
                    yield Found(path, message, _elsewhere(article.telling.get(abs(value), [])) or "correct it")


def given(figure: Figure) -> Iterator[tuple[str, Decimal]]:
    """The numbers that a figure gives, each with its field."""
    for field in ("value", "low", "high"):
        value = getattr(figure, field)
        if value is not None:
            yield field, value


def _cited(paragraphs: tuple[int, ...]) -> str:
    return f"paragraph{'s' if len(paragraphs) > 1 else ''} {', '.join(map(str, paragraphs))}"


def _elsewhere(found: list[int]) -> str:
    more = ", …" if len(found) > _MOST_TOLD else ""
    return f"it is in {_cited(tuple(found[:_MOST_TOLD]))}{more}" if found else ""


RULES = (paragraph_missing, when_not_in_text, figure_not_in_text)
