"""Which characters of a paragraph are marked for a report that cites it: time words, figures, the claimant's name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from msgspec import Struct

from albab_tui.cited.expressions import expressions_given
from albab_tui.cited.figures_cited import numbers_given
from albab_tui.cited.known_names import KnownNames
from albab_tui.model.report import Report
from albab_tui.text.located import Located
from albab_tui.text.numbers_told import numbers_form, numbers_in
from albab_tui.text.wording_compared import find, plain_text

Marked = Literal["time", "figure", "claimant"]


class Mark(Struct, frozen=True, order=True):
    """A stretch of a paragraph that carries something of a report."""

    first: int
    """Its first character, counted from 0."""
    last: int
    """The first character behind it."""
    what: Marked


def marks(report: Report, paragraph: str, actors: KnownNames) -> tuple[Mark, ...]:
    """All that is marked in a paragraph, in the order of the text; a mark may lie within another.

    Args:
        report: the report that cites it.
        paragraph: the paragraph as it stands in the article.
        actors: who may be named there.
    """
    return tuple(sorted({*_times(report, paragraph), *_figures(report, paragraph), *_names(report, paragraph, actors)}))


def _times(report: Report, paragraph: str) -> Iterator[Mark]:
    wanted = [plain_text(expression) for _, expression in expressions_given(report)]
    if not wanted:
        return
    located = Located(paragraph, plain_text)
    for each in filter(None, wanted):
        at = find(located.form, each)
        while at >= 0:
            yield Mark(*located.original(at, at + len(each)), "time")
            at = find(located.form, each, at + len(each))


def _figures(report: Report, paragraph: str) -> Iterator[Mark]:
    wanted = {abs(value) for figure in report.figures for _, value in numbers_given(figure)}
    if not wanted:
        return
    located = Located(paragraph, numbers_form)
    for number in numbers_in(located.form):
        if number.value in wanted:
            yield Mark(*located.original(number.begin, number.end), "figure")


def _names(report: Report, paragraph: str, actors: KnownNames) -> Iterator[Mark]:
    for name in actors.found(paragraph) if report.by else ():
        if actors.is_among(report.by or "", [name.id]):
            yield Mark(name.first, name.last, "claimant")
