"""All that is found out about a report when it is held against its passage: the same for `check` and for the app."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.cited.article_text import ArticleText
from albab_tui.cited.claimant_named import claimant_judged
from albab_tui.cited.denials import stance_judged
from albab_tui.cited.expressions import expressions_judged
from albab_tui.cited.figures_cited import numbers_judged
from albab_tui.cited.hedges import hedges_judged
from albab_tui.cited.known_names import KnownNames
from albab_tui.cited.units_told import units_judged
from albab_tui.cited.verdict import Verdict
from albab_tui.findings import Path
from albab_tui.model.report import Report


def verdicts(report: Report, text: ArticleText, actors: KnownNames) -> tuple[Verdict, ...]:
    """One verdict on each field of a report that can be held against its passage, and on its paraphrase, which can't.

    Args:
        report: the report.
        text: the text of its source.
        actors: who may be named there.
    """
    found: dict[Path, Verdict] = {}
    for each in (*paragraphs_judged(report, text), *_judged(report, text, actors)):
        if each.field not in found or found[each.field].state == "held":
            found[each.field] = each
    return tuple(found.values())


def paragraphs_judged(report: Report, text: ArticleText) -> Iterator[Verdict]:
    """A verdict on each cited paragraph that does not exist."""
    for place, number in enumerate(report.paragraphs):
        if number > len(text.paragraphs):
            yield Verdict(("paragraphs", place), "not in the text")


def _judged(report: Report, text: ArticleText, actors: KnownNames) -> Iterator[Verdict]:
    yield from expressions_judged(report, text)
    yield from numbers_judged(report, text)
    yield from hedges_judged(report, text)
    yield from units_judged(report, text)
    yield from claimant_judged(report, text, actors)
    yield from stance_judged(report, text)
    if report.says:
        yield Verdict(("says",), "not checked")
