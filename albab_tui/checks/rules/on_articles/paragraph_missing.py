"""Paragraphs that are cited and do not exist."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.checks.engines.cited_articles import Article
from albab_tui.checks.engines.defining import rule
from albab_tui.cited.judging import paragraphs_judged
from albab_tui.findings import Finding

RULE = "paragraph-missing"


@rule(RULE)
def paragraph_missing(article: Article) -> Iterator[Finding]:
    """A cited paragraph must exist; paragraphs are the article's lines that are not blank, counted from 1."""
    count = len(article.text.paragraphs)
    for citation in article.citations:
        for verdict in paragraphs_judged(citation.report, article.text):
            number = citation.report.paragraphs[int(verdict.field[1])]
            message = f"there is no paragraph {number} in {article.source.text}"
            cure = f"it has {count}; count the lines that are not blank, from 1"
            yield Finding((*citation.path, *verdict.field), RULE, message, cure)
