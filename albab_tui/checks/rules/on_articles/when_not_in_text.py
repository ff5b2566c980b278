"""Time expressions that stand in no cited paragraph."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from albab_tui.checks.engines.cited_articles import Article
from albab_tui.checks.engines.citing import MOST_TOLD, cited_in_words, elsewhere_in_words
from albab_tui.checks.engines.defining import rule
from albab_tui.checks.engines.wording_compared import holds, plain_text
from albab_tui.findings import Finding, quoted

RULE = "when-not-in-text"


@rule(RULE)
def when_not_in_text(article: Article) -> Iterator[Finding]:
    """The time expression must stand in a cited paragraph as it is given; case, quotation marks and spaces aside."""
    for citation in article.citations:
        report = citation.report
        for field, expression in (("when", report.when), ("told_when", report.told_when)):
            wanted = plain_text(expression or "")
            if expression and not any(holds(article.plain(number), wanted) for number in article.existing(report)):
                elsewhere = list(islice(article.holding(wanted), MOST_TOLD + 1))
                message = f"{quoted(expression)} is not in {cited_in_words(report.paragraphs)}"
                yield Finding(
                    (*citation.path, field), RULE, message, elsewhere_in_words(elsewhere) or "give it letter for letter"
                )
