"""Figures whose numbers stand in no cited paragraph."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.checks.engines.cited_articles import Article
from albab_tui.checks.engines.citing import cited_in_words, elsewhere_in_words, numbers_given
from albab_tui.checks.engines.defining import rule
from albab_tui.findings import Finding, quoted

RULE = "figure-not-in-text"


@rule(RULE)
def figure_not_in_text(article: Article) -> Iterator[Finding]:
    """Each number of a figure must stand in a cited paragraph, in digits or in words."""
    for citation in article.citations:
        report = citation.report
        told = {number.value for each in article.existing(report) for number in article.numbers(each)}
        for place, figure in enumerate(report.figures):
            for field, value in numbers_given(figure):
                if abs(value) not in told:
                    message = f"{value} ({quoted(figure.name)}) is not in {cited_in_words(report.paragraphs)}"
                    path = (*citation.path, "figures", place, field)
                    yield Finding(
                        path, RULE, message, elsewhere_in_words(article.telling.get(abs(value), [])) or "correct it"
                    )
