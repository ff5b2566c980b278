"""Time expressions that stand in no cited paragraph."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.checks.engines.cited_articles import Article
from albab_tui.checks.engines.citing import cited_in_words, elsewhere_in_words
from albab_tui.checks.engines.defining import rule
from albab_tui.cited.expressions import expressions_given, expressions_judged
from albab_tui.findings import Finding, quoted

RULE = "when-not-in-text"


@rule(RULE)
def when_not_in_text(article: Article) -> Iterator[Finding]:
    """The time expression must stand in a cited paragraph as it is given; case, quotation marks and spaces aside."""
    for citation in article.citations:
        report = citation.report
        given = dict(expressions_given(report))
        for verdict in expressions_judged(report, article.text):
            if verdict.state != "held":
                message = f"{quoted(given[str(verdict.field[0])])} is not in {cited_in_words(report.paragraphs)}"
                cure = elsewhere_in_words(verdict.elsewhere) or "give it letter for letter"
                yield Finding((*citation.path, *verdict.field), RULE, message, cure)
