"""The passage behind a report: its paragraphs, those beside them dimmed, what is marked, and what is held by it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from albab_tui.app.pages.styled_text import Paragraph, Span, StyleName, paragraph
from albab_tui.cited.passage_marks import Mark, Marked
from albab_tui.cited.shown_passage import PassageParagraph, ShownPassage
from albab_tui.cited.standing import PlacedParagraph
from albab_tui.cited.verdict import State, Verdict
from albab_tui.findings import path_text
from albab_tui.model.report import Report
from albab_tui.text import signs

PASSAGE_INDENT = 4
"""Cells before a paragraph's text, which its number takes."""
_STYLES: dict[Marked, StyleName] = {"time": "time", "figure": "number", "claimant": "named"}
_SIGNS: dict[State, signs.Sign] = {
    "held": signs.HELD,
    "not checked": signs.NOT_CHECKED,
    "not in the text": signs.NOT_IN_TEXT,
    "differs": signs.DIFFERS,
}
_FIELDS = {
    "when": "time words",
    "told_when": "time of telling",
    "by": "claimant",
    "says": "paraphrase",
    "paragraphs": "paragraph",
}


def passage_page(report: Report, passage: ShownPassage) -> Iterator[Paragraph]:
    """What stands behind a report, and never another passage in its place."""
    yield from standing_lines(passage)
    for shown in passage.paragraphs:
        yield paragraph(*passage_spans(shown), indent=PASSAGE_INDENT, hang=PASSAGE_INDENT)
    yield from verdict_lines(report, passage)


def standing_lines(passage: ShownPassage) -> Iterator[Paragraph]:
    """Whether the passage is the one that was read; nothing where it is, and where it was."""
    for each in passage.placed:
        yield from _moved(each)
    if any(each.standing == "unread" for each in passage.placed):
        words = "as it is cited; nobody has read it against this text"
        yield paragraph((words, "quiet"), indent=PASSAGE_INDENT, hang=2)


def verdict_lines(report: Report, passage: ShownPassage) -> Iterator[Paragraph]:
    """What the passage holds of a report, each of the four verdicts behind its sign."""
    for state, sign in _SIGNS.items():
        if told := [_told(each, report) for each in passage.verdicts if each.state == state]:
            style: StyleName = "quiet" if state in ("held", "not checked") else "alert"
            words = f"{sign.unicode} {state}: {', '.join(dict.fromkeys(told))}"
            yield paragraph((words, style), indent=PASSAGE_INDENT, hang=2)


def passage_spans(shown: PassageParagraph) -> Iterator[Span]:
    """A paragraph behind its number, with what is marked in it."""
    yield passage_lead(shown.number), "mark" if shown.is_cited else "quiet"
    if not shown.is_cited:
        yield shown.text, "quiet"
        return
    edges = sorted({0, len(shown.text), *(edge for each in shown.marks for edge in (each.first, each.last))})
    for first, last in pairwise(edges):
        yield shown.text[first:last], _style(first, shown.marks)


def passage_lead(number: int) -> str:
    """What stands before a paragraph's text: "¶4  "."""
    return f"{f'{signs.PARAGRAPH.unicode}{number}':<{PASSAGE_INDENT - 1}} "


def _style(at: int, marks: tuple[Mark, ...]) -> StyleName:
    """That of the narrowest mark around a place."""
    around = (each for each in marks if each.first <= at < each.last)
    mark = min(around, key=lambda each: each.last - each.first, default=None)
    return _STYLES[mark.what] if mark else ""


def _moved(each: PlacedParagraph) -> Iterator[Paragraph]:
    """That a cited paragraph is no longer what it was; nothing where it is."""
    cited = f"{signs.PARAGRAPH.unicode}{each.number}"
    if each.standing == "placed":
        now = f"the text has changed: what was read as {cited} is {signs.PARAGRAPH.unicode}{each.found[0]} now"
        yield paragraph((now, "quiet"), indent=PASSAGE_INDENT, hang=2)
    elif each.standing in ("candidate", "orphan"):
        may = ", ".join(f"{signs.PARAGRAPH.unicode}{number}" for number in each.found)
        words = f"the text has changed: {cited} is not what was read{f'; it may be {may} now' if may else ''}"
        yield paragraph((words, "alert"), indent=PASSAGE_INDENT, hang=2)


def _told(verdict: Verdict, report: Report) -> str:
    """The field of a verdict, and what the text has where that is something else."""
    if verdict.state == "differs" and verdict.instead:
        return f"{_field(verdict, report)} (the text has “{verdict.instead}”)"
    if verdict.state == "not in the text" and verdict.elsewhere:
        places = ", ".join(f"{signs.PARAGRAPH.unicode}{number}" for number in verdict.elsewhere)
        return f"{_field(verdict, report)} (stands in {places})"
    return _field(verdict, report)


def _field(verdict: Verdict, report: Report) -> str:
    match verdict.field:
        case ("figures", int(place), str(part)) if place < len(report.figures):
            name = report.figures[place].name
            return name if part in ("value", "low", "high") else f"{part} of {name}"
        case (str(name),) | (str(name), int()):
            return _FIELDS.get(name, name)
        case _:
            return path_text(verdict.field)
