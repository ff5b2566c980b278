"""Whether a passage denies or doubts, in English words."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.cited.article_text import ArticleText
from albab_tui.cited.figures_cited import numbers_given
from albab_tui.cited.quotations import unquoted
from albab_tui.cited.verdict import Verdict
from albab_tui.dating.tense.sentence_parts import sentences
from albab_tui.model.report import Report, Stance
from albab_tui.text.numbers_told import numbers_in
from albab_tui.text.pattern import Pattern
from albab_tui.text.wording_compared import holds, plain_text

_DENIES = Pattern(
    r"(?<!not )\b(?:den(?:y|ies|ied|ying)|rejects|rejected|refutes?|refuted|dismisse[sd]|disputes|disputed)\b"
    r"(?! (?:access|entry|visas?|permission|bail|asylum))"
)
_DOUBTS = Pattern(
    r"\b(?:cautioned|doubts|doubted|questioned whether|casts? doubt|voiced doubts?|not (?:yet )?clear (?:whether|if))\b"
)


def denial(sentence: str) -> tuple[Stance, str]:
    """How a sentence stands to what it tells, with the word that shows it."""
    plain = plain_text(unquoted(sentence))
    if found := _DENIES.search(plain):
        return "denies", found[0]
    found = _DOUBTS.search(plain)
    return ("doubts", found[0]) if found else ("asserts", "")


def denials(paragraph: str) -> list[tuple[str, Stance, str]]:
    """The sentences of a paragraph that deny or doubt, each with how it does and by which word."""
    told = ((sentence, *denial(sentence)) for sentence in sentences(paragraph))
    return [each for each in told if each[1] != "asserts"]


def stance_judged(report: Report, text: ArticleText) -> Iterator[Verdict]:
    """A verdict on the stance: nothing can be told where no word shows one, or another sentence may be meant."""
    passage = [sentence for number in text.existing(report) for sentence in sentences(text.paragraphs[number - 1])]
    found = [denial(sentence) for sentence in passage if may_be_meant(report, sentence)]
    shown = [word for stance, word in found if stance != "asserts"]
    if report.stance != "asserts":
        yield Verdict(("stance",), "held" if shown else "not checked")
    elif shown and len(shown) == len(found):
        yield Verdict(("stance",), "differs", shown[0])


def may_be_meant(report: Report, sentence: str) -> bool:
    """Whether the sentence may be what the report is about: what it takes letter for letter stands there."""
    numbers = {each.value for each in numbers_in(sentence)}
    given = {abs(value) for figure in report.figures for _, value in numbers_given(figure)}
    return given <= numbers and (report.when is None or holds(plain_text(sentence), plain_text(report.when)))
