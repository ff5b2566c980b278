"""The passage of a report as it may be shown: its paragraphs with their marks, those beside them, and the verdicts."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from albab_tui.cited.article_text import ArticleText
from albab_tui.cited.judging import verdicts
from albab_tui.cited.known_names import KnownNames
from albab_tui.cited.passage_marks import Mark, marks
from albab_tui.cited.standing import Hashes, PlacedParagraph, placed
from albab_tui.cited.verdict import Verdict
from albab_tui.model.report import Report
from albab_tui.text.cleaning import clean_line


class PassageParagraph(Struct, frozen=True):
    """A paragraph of an article, as it is shown beside a report."""

    number: int
    """From 1, as the text is now."""
    text: str
    """In one line, without control characters."""
    is_cited: bool
    """Whether the report cites it; the others stand beside one that it cites."""
    marks: tuple[Mark, ...] = ()


class ShownPassage(Struct, frozen=True):
    """What stands behind a report."""

    placed: tuple[PlacedParagraph, ...]
    """Where each cited paragraph stands now."""
    paragraphs: tuple[PassageParagraph, ...]
    """In the order of the text; none for a cited one that may not be shown, nor anything beside it."""
    verdicts: tuple[Verdict, ...]
    """What the passage says of each field; none unless all of it is shown."""


def shown_passage(report: Report, text: ArticleText, hashes: Hashes, actors: KnownNames) -> ShownPassage:
    """The passage of a report, only as far as it is surely the one that was read.

    Args:
        report: the report.
        text: the text of its source.
        hashes: those of this text.
        actors: who may be named there.
    """
    found = placed(report, text, hashes)
    cited = tuple(each.shown for each in found if each.shown and each.shown <= len(text.paragraphs))
    now = replace(report, paragraphs=cited)
    judged = verdicts(now, text, actors) if len(cited) == len(found) else ()
    return ShownPassage(found, tuple(_paragraphs(now, text, actors)), judged)


def _paragraphs(report: Report, text: ArticleText, actors: KnownNames) -> Iterator[PassageParagraph]:
    for number in text.around(report, 1):
        shown = clean_line(text.paragraphs[number - 1])
        is_cited = number in report.paragraphs
        yield PassageParagraph(number, shown, is_cited, marks(report, shown, actors) if is_cited else ())
