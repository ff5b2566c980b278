"""Passages that deny or doubt, and that no report takes for that."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.checks.engines.cited_articles import Article
from albab_tui.checks.engines.citing_reports import citing_reports
from albab_tui.checks.engines.defining import rule
from albab_tui.cited.denials import denials, may_be_meant
from albab_tui.findings import Finding, quoted

RULE = "denial-without-stance"


@rule(RULE)
def denial_without_stance(article: Article) -> Iterator[Finding]:
    """Where a passage denies or doubts, a report that cites it has a stance."""
    for number, citing in citing_reports(article).items():
        if all(each.report.stance == "asserts" for each in citing):
            for sentence, stance, word in denials(article.text.paragraphs[number - 1]):
                about = next((each for each in citing if may_be_meant(each.report, sentence)), citing[0])
                message = f"paragraph {number} has {quoted(word)}, and no report that cites it has a stance"
                yield Finding(about.path, RULE, message, f"add stance: {stance}, here or in a report of its own")
