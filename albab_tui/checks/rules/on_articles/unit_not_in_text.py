"""Units that do not stand beside their number."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.checks.engines.cited_articles import Article
from albab_tui.checks.engines.defining import rule
from albab_tui.cited.units_told import is_measure, units_judged
from albab_tui.findings import Finding, quoted

RULE = "unit-not-in-text"


@rule(RULE)
def unit_not_in_text(article: Article) -> Iterator[Finding]:
    """A measure stands beside its number, and what is counted somewhere in the passage; people go by many names."""
    is_english = (article.source.language or "en").partition("-")[0] == "en"
    for citation in article.citations:
        for verdict in units_judged(citation.report, article.text):
            if verdict.state in ("differs", "not in the text"):
                unit = citation.report.figures[int(verdict.field[1])].unit or ""
                if is_english or is_measure(unit):
                    instead = f"; {quoted(verdict.instead)} does" if verdict.instead else ""
                    where = "beside the number" if is_measure(unit) else "in the passage"
                    message = f"{quoted(unit)} does not stand {where}{instead}"
                    yield Finding((*citation.path, *verdict.field), RULE, message, "give the unit that the passage has")
