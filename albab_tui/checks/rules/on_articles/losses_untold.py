"""Numbers of dead and wounded that no report takes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from albab_tui.checks.engines.cited_articles import Article
from albab_tui.checks.engines.citing_reports import citing_reports
from albab_tui.checks.engines.defining import rule
from albab_tui.cited.figures_cited import numbers_given, numbers_judged
from albab_tui.findings import Finding

RULE = "losses-untold"
_LOST = frozenset({"killed", "wounded", "injured", "dead", "died", "dies"})
_ENDS = frozenset({"and", "but", "that", "which", "who", "in", "on", "by", "after", "when", "of"})
_REACH = 5
"""Words in which a loss stands behind its number."""


@rule(RULE, "warning")
def losses_untold(article: Article) -> Iterator[Finding]:
    """How many were killed or wounded by a cited passage is a figure of a report that cites it."""
    for number, citing in citing_reports(article).items():
        if any(each.state != "held" for one in citing for each in numbers_judged(one.report, article.text)):
            continue
        taken = {abs(value) for each in citing for figure in each.report.figures for _, value in numbers_given(figure)}
        tokens = article.text.tokens(number)
        for told in article.text.numbers(number):
            behind = tokens[told.place + 1 : told.place + 1 + _REACH]
            if told.value not in taken and _is_loss(behind):
                message = f"paragraph {number} tells {told.value} {behind[0]}, which no report has as a figure"
                yield Finding(citing[0].path, RULE, message, "add it as a figure where it belongs")
                break


def _is_loss(behind: Sequence[str]) -> bool:
    return any(word in _LOST for word in takewhile(lambda word: word not in _ENDS, behind))
