"""Time expressions of a passage that no report takes."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.checks.engines.cited_articles import Article
from albab_tui.checks.engines.citing_reports import citing_reports
from albab_tui.checks.engines.defining import rule
from albab_tui.cited.expressions import expressions_given, expressions_judged
from albab_tui.cited.time_words import time_words
from albab_tui.findings import Finding, quoted
from albab_tui.text.wording_compared import plain_text

RULE = "time-untold"


@rule(RULE, "warning")
def time_untold(article: Article) -> Iterator[Finding]:
    """A day, a month or the like that a cited passage names stands as when or told_when in a report that cites it."""
    for number, citing in citing_reports(article).items():
        if any(each.state != "held" for one in citing for each in expressions_judged(one.report, article.text)):
            continue
        taken = [plain_text(words) for each in citing for _, words in expressions_given(each.report)]
        for words in time_words(article.text.plain(number)):
            if not any(words in each or each in words for each in taken):
                message = f"paragraph {number} has {quoted(words)}, which no report takes"
                cure = "add it as when, or as told_when if it dates the words, where it belongs"
                yield Finding(citing[0].path, RULE, message, cure)
