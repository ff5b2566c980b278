"""One report in words, for the event pane and the page of a source."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.app.pages.text import Paragraph, Span, paragraph
from albab_tui.evidence.basis import reckoning
from albab_tui.evidence.words import claimant_words, figure_words, passage_words, reply_words, telling_words
from albab_tui.model.directory import Directory
from albab_tui.model.report import Report
from albab_tui.model.wording import spell
from albab_tui.text.signs import FIGURE

_INDENT = 4


def report_page(report: Report, names: Directory, lead: Span) -> Iterator[Paragraph]:
    """A report behind a lead of at most four cells, such as its number: passage, claimant, what it says, figures."""
    spans: list[Span | str] = [(f"{lead[0]:<{_INDENT}}", lead[1]), (passage_words(report), "mark")]
    if report.when:
        spans += [" ", (f"“{report.when}”", "quote")]
    spans += [" ", (f"{_verb(report)} {claimant_words(report, names)}", "label")]
    yield paragraph(*spans, hang=_INDENT)
    if report.says:
        yield paragraph(report.says, indent=_INDENT)
    for reply in report.answers:
        yield paragraph((reply_words(reply, names), "quiet"), indent=_INDENT, hang=2)
    for figure in report.figures:
        yield paragraph((f"{FIGURE.unicode} ", "quiet"), figure_words(figure, names), indent=_INDENT, hang=2)
    for remark in _remarks(report, names):
        yield paragraph((remark, "quiet"), indent=_INDENT)


def _verb(report: Report) -> str:
    return {"asserts": "by", "denies": "denied by", "doubts": "doubted by"}[report.stance]


def _remarks(report: Report, names: Directory) -> Iterator[str]:
    known = reckoning(report, names)
    dated = f"dates it {spell(report.date)}" if report.date else ""
    if known or dated:
        yield ", ".join(filter(None, (dated, known)))
    if telling := telling_words(report):
        yield telling
    if report.origin:
        yield f"copy of {report.origin}" + (f": {report.origin_why}" if report.origin_why else "")
    if report.rank != "normal":
        yield f"ranked {report.rank}" + (f": {report.rank_why}" if report.rank_why else "")
    if report.note:
        yield report.note
