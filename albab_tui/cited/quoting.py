"""A few words of a passage, around what a report takes from it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate

from msgspec import Struct

from albab_tui.cited.passage_marks import Mark
from albab_tui.cited.shown_passage import PassageParagraph, ShownPassage
from albab_tui.model.report import Report
from albab_tui.text.wording_compared import words

MOST_WORDS = 15
"""Words of a passage that are quoted of it; in scripts without blanks each character is one."""

_LONGEST = 200
"""Characters of a quotation, however long its words."""
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_WORD = re.compile(f"[{_UNSPACED}]|[^\\s{_UNSPACED}]+")
_WEIGHTS = {"figure": 600, "time": 300, "claimant": 100}
"""What a mark counts."""
_TOLD = 200
"""What a word counts that begins like one of the paraphrase."""
_LIKE = 5
"""Letters by which two words begin alike."""
_SENTENCE_ENDS = re.compile("[.!?][\"'”’»)]*$")
_CUT = "…"

CHANGED = "not quoted: the text has changed since it was read"
DOUBTED = "not quoted: nobody read it against this text, which does not hold what is cited"
UNREAD = "quoted as it stands there; nobody read it against this text"


class Quotation(Struct, frozen=True):
    """What is quoted of a passage, or why nothing is."""

    words: str = ""
    """At most `MOST_WORDS` of the passage, an ellipsis where it goes on; empty where it may not be quoted."""
    remark: str = ""
    """What is to be known beside it."""


def quotation(report: Report, passage: ShownPassage) -> Quotation:
    """What may be quoted for a report: words of the text that was read, never of one in its place.

    A passage that nobody read is quoted as it stands, unless it lacks what the report takes from it.

    Args:
        report: the report.
        passage: what stands behind it.
    """
    cited = [each for each in passage.paragraphs if each.is_cited]
    if not report.paragraphs:
        return Quotation()
    if any(each.shown is None for each in passage.placed):
        return Quotation(remark=CHANGED)
    unread = any(each.standing == "unread" for each in passage.placed)
    if len(cited) < len({each.shown for each in passage.placed}) or (unread and _is_contradicted(passage)):
        return Quotation(remark=DOUBTED)
    return Quotation(_best(report, cited), UNREAD if unread else "")


def _is_contradicted(passage: ShownPassage) -> bool:
    return any(each.state in ("not in the text", "differs") for each in passage.verdicts)


def _best(report: Report, cited: Sequence[PassageParagraph]) -> str:
    told = {word[:_LIKE] for word in words(report.says) if len(word) >= _LIKE - 1}
    found = [_Window(each, told) for each in cited]
    return max(found, key=lambda window: window.weight).words if found else ""


class _Window:
    """The stretch of a paragraph that holds most of what is taken from it."""

    def __init__(self, paragraph: PassageParagraph, told: set[str]) -> None:
        self._text = paragraph.text
        self._places = [(found.start(), found.end()) for found in _WORD.finditer(paragraph.text)]
        sums = list(accumulate(_weights(self._text, self._places, paragraph.marks, told), initial=0))
        last = max(len(self._places) - MOST_WORDS, 0)
        weights = [sums[min(at + MOST_WORDS, len(self._places))] - sums[at] for at in range(last + 1)]
        self.weight = max(weights)
        self._first = self._begins(_heaviest(weights))

    def _begins(self, among: range) -> int:
        """Where a sentence begins, else the middle, so that what is cited stands amid its words."""
        before = ((at, self._places[at - 1]) for at in among if at)
        sentences = (at for at, (start, end) in before if _SENTENCE_ENDS.search(self._text[start:end]))
        return 0 if among[0] == 0 else next(sentences, (among[0] + among[-1]) // 2)

    @property
    def words(self) -> str:
        """Its words, an ellipsis where the paragraph goes on."""
        chosen = self._places[self._first : self._first + MOST_WORDS]
        if not chosen:
            return ""
        start, end = chosen[0][0], chosen[-1][1]
        quoted = self._text[start : min(end, start + _LONGEST)]
        before = f"{_CUT} " if self._first else ""
        after = f" {_CUT}" if end < len(self._text.rstrip()) or end > start + _LONGEST else ""
        return f"{before}{quoted.rstrip()}{after}"


def _heaviest(weights: Sequence[int]) -> range:
    """The first stretch of the heaviest."""
    first = last = max(range(len(weights)), key=lambda at: weights[at])
    while last + 1 < len(weights) and weights[last + 1] == weights[first]:
        last += 1
    return range(first, last + 1)


def _weights(text: str, places: Sequence[tuple[int, int]], marks: Sequence[Mark], told: set[str]) -> list[int]:
    """What each word counts: its share of a mark, and whether the paraphrase has it."""
    found = [_TOLD * any(word[:_LIKE] in told for word in words(text[start:end])) for start, end in places]
    starts, ends = [start for start, _ in places], [end for _, end in places]
    for mark in marks:
        touched = range(bisect_right(ends, mark.first), bisect_left(starts, mark.last))
        for at in touched:
            found[at] += _WEIGHTS[mark.what] // len(touched)
    return found
