"""Bounds and estimates that are given as plain numbers."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.checks.engines.cited_articles import Article
from albab_tui.checks.engines.defining import rule
from albab_tui.cited.hedges import hedges_judged
from albab_tui.findings import Finding, quoted

RULE = "hedge-lost"


@rule(RULE)
def hedge_lost(article: Article) -> Iterator[Finding]:
    """What the passage calls a bound or an estimate is no plain number, nor a bound on the other side."""
    for citation in article.citations:
        for verdict in hedges_judged(citation.report, article.text):
            if verdict.state == "differs":
                _, place, field = verdict.field
                value = getattr(citation.report.figures[int(place)], str(field))
                message = f"the passage has {quoted(verdict.instead)} with {value}"
                cure = "give it as low, high, or with about: true"
                yield Finding((*citation.path, *verdict.field), RULE, message, cure)
