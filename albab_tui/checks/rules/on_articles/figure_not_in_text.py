"""Figures whose numbers stand in no cited paragraph."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.checks.engines.cited_articles import Article
from albab_tui.checks.engines.citing import cited_in_words, elsewhere_in_words
from albab_tui.checks.engines.defining import rule
from albab_tui.cited.figures_cited import numbers_judged
from albab_tui.findings import Finding, quoted

RULE = "figure-not-in-text"


@rule(RULE)
def figure_not_in_text(article: Article) -> Iterator[Finding]:
    """Each number of a figure must stand in a cited paragraph, in digits or in words."""
    for citation in article.citations:
        report = citation.report
        for verdict in numbers_judged(report, article.text):
            if verdict.state != "held":
                _, place, field = verdict.field
                figure = report.figures[int(place)]
                told = f"{getattr(figure, str(field))} ({quoted(figure.name)})"
                message = f"{told} is not in {cited_in_words(report.paragraphs)}"
                cure = elsewhere_in_words(verdict.elsewhere) or "correct it"
                yield Finding((*citation.path, *verdict.field), RULE, message, cure)
