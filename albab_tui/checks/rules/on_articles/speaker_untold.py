"""Speakers of a passage whom no report quotes."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.checks.engines.cited_articles import Article
from albab_tui.checks.engines.citing_reports import citing_reports
from albab_tui.checks.engines.defining import rule
from albab_tui.cited.speakers import speeches
from albab_tui.findings import Finding, quoted

RULE = "speaker-untold"


@rule(RULE, "warning")
def speaker_untold(article: Article) -> Iterator[Finding]:
    """Where a passage has somebody speak whom the store knows, a report that cites it has a claimant."""
    for number, citing in citing_reports(article).items():
        if not any(each.report.by or each.report.by_description for each in citing):
            said = speeches(article.text.paragraphs[number - 1], article.known.actors)
            named = next((each.named[0] for each in said if each.named), None)
            if named:
                message = f"in paragraph {number} {quoted(named)} speaks, and no report that cites it has a claimant"
                yield Finding(citing[0].path, RULE, message, f"add by: {named}, if it is his word")
