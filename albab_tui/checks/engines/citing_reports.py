"""For each paragraph of an article the reports that cite it."""

from __future__ import annotations

from collections.abc import Mapping

from albab_tui.checks.engines.cited_articles import Article, Citation


def citing_reports(article: Article) -> Mapping[int, list[Citation]]:
    """The citations by the numbers of the paragraphs that are there, in the order of the store."""
    found: dict[int, list[Citation]] = {}
    for citation in article.citations:
        for number in dict.fromkeys(article.text.existing(citation.report)):
            found.setdefault(number, []).append(citation)
    return found
