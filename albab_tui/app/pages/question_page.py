"""The page of a question: its answers, those in the same words together, each with where it stands and who says it."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.answers.question_entry import AnswerGroup, QuestionEntry
from albab_tui.app.glyphs import Glyphs
from albab_tui.app.pages.styled_text import BLANK, Paragraph, paragraph
from albab_tui.evidence.differences import Difference
from albab_tui.model.wording import spell
from albab_tui.text.numbers import many

_FEW = 3
"""Times that are told of an answer."""


def question_page(entry: QuestionEntry, glyphs: Glyphs) -> tuple[Paragraph, ...]:
    """Everything that the store has on one question."""
    return tuple(_paragraphs(entry, glyphs))


def _paragraphs(entry: QuestionEntry, glyphs: Glyphs) -> Iterator[Paragraph]:
    question = entry.inquiry.question
    yield paragraph((question.asks, "title"))
    if entry.differently:
        yield paragraph((f"{glyphs.disputed} {entry.inquiry.state}", "alert"))
    else:
        yield paragraph((entry.inquiry.state, "quiet"))
    if question.note:
        yield paragraph(question.note)
    groups = tuple(entry.groups())
    for group in groups:
        yield BLANK
        told = f"  {many(len(group.passages), 'passage')}{_moments(group)}"
        yield paragraph((group.words, "heading"), (told, "quiet"), hang=2)
        yield from (paragraph(passage, indent=2, hang=2) for passage in group.passages)
        yield from (_difference(each, words, glyphs) for each, words in entry.differing(group, groups))


def _moments(group: AnswerGroup) -> str:
    """When the answers are for, where that is few times: two of one moment may exclude each other."""
    moments = dict.fromkeys(spell(each.moment) for each in group.positions if each.moment)
    return f" ({'; '.join(moments)})" if 0 < len(moments) <= _FEW else ""


def _difference(difference: Difference, words: list[str], glyphs: Glyphs) -> Paragraph:
    """In which way some other answers differ from one: of the same moment, of another, only told more exactly, ..."""
    is_grave = difference in (Difference.CONTRADICTION, Difference.DOUBT)
    told = f"{glyphs.disputed if is_grave else ' '} {difference}: {'; '.join(words)}"
    return paragraph((told, "alert" if is_grave else "quiet"), indent=2, hang=4)
