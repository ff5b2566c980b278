"""Articles whose text can not be read."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.checks.engines.cited_articles import UnreadArticle
from albab_tui.checks.engines.defining import rule
from albab_tui.findings import Finding

RULE = "article-unreadable"


@rule(RULE)
def article_unreadable(failure: UnreadArticle) -> Iterator[Finding]:
    """Without an article's text nothing that the store takes from it can be proved."""
    yield Finding(failure.path, RULE, str(failure.error), failure.error.cure)
