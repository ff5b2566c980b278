"""Paragraphs from which nothing is taken."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.checks.engines.cited_articles import Article
from albab_tui.checks.engines.defining import rule
from albab_tui.findings import Finding
from albab_tui.text.numbers import plural

RULE = "uncited-paragraph"
_MOST = 12


@rule(RULE)
def uncited_paragraph(article: Article) -> Iterator[Finding]:
    """A paragraph that no report cites was forgotten, or is listed by its source as skipped."""
    cited = {number for citation in article.citations for number in citation.report.paragraphs}
    cited.update(article.source.skipped)
    left = [number for number in range(1, len(article.text.paragraphs) + 1) if number not in cited]
    if left and article.citations:
        which = ", ".join(map(str, left[:_MOST])) + (", …" if len(left) > _MOST else "")
        message = f"no report cites {plural('paragraph', len(left))} {which}"
        yield Finding(("sources", article.index), RULE, message, f"cite it, or add it to skipped: [{which}]")
