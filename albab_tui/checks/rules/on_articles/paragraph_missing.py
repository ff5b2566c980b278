"""Paragraphs that are cited and do not exist."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.checks.engines.cited_articles import Article
from albab_tui.checks.engines.defining import rule
from albab_tui.findings import Finding

RULE = "paragraph-missing"


@rule(RULE)
def paragraph_missing(article: Article) -> Iterator[Finding]:
    """A cited paragraph must exist; paragraphs are the article's lines that are not blank, counted from 1."""
    for citation in article.citations:
        for place, number in enumerate(citation.report.paragraphs):
            if number > len(article.paragraphs):
                message = f"there is no paragraph {number} in {article.source.text}"
                cure = f"it has {len(article.paragraphs)}; count the lines that are not blank, from 1"
                yield Finding((*citation.path, "paragraphs", place), RULE, message, cure)
