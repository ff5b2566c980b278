"""Whether the time expressions of a report stand in its passage."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from albab_tui.cited.article_text import ArticleText
from albab_tui.cited.verdict import Verdict
from albab_tui.model.report import Report
from albab_tui.text.wording_compared import holds, plain_text

MOST_ELSEWHERE = 4
"""Other paragraphs that are looked for."""


def expressions_given(report: Report) -> Iterator[tuple[str, str]]:
    """The time expressions of a report, each with its field."""
    for field, expression in (("when", report.when), ("told_when", report.told_when)):
        if expression:
            yield field, expression


def expressions_judged(report: Report, text: ArticleText) -> Iterator[Verdict]:
    """A verdict on each time expression: held where a cited paragraph has it letter for letter, as whole words."""
    for field, expression in expressions_given(report):
        wanted = plain_text(expression)
        if any(holds(text.plain(number), wanted) for number in text.existing(report)):
            yield Verdict((field,), "held")
        else:
            yield Verdict((field,), "not in the text", "", tuple(islice(text.holding(wanted), MOST_ELSEWHERE)))
