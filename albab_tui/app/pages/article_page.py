"""The page of a whole article: numbered paragraphs, each with the events whose reports cite it, or none."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from msgspec import Struct

from albab_tui.answers.telling.note import Note
from albab_tui.app.pages.passage_page import PASSAGE_INDENT, passage_spans
from albab_tui.app.pages.styled_text import BLANK, Paragraph, paragraph
from albab_tui.archive.article_texts import ArticleTexts
from albab_tui.archive.passages import Passage
from albab_tui.cited.passage_marks import Mark, Marked
from albab_tui.cited.shown_passage import PassageParagraph, ShownPassage
from albab_tui.evidence.dossier import Dossier
from albab_tui.evidence.in_words import claimant_words
from albab_tui.model.directory import Directory
from albab_tui.model.report import Report
from albab_tui.model.source import Source
from albab_tui.text.cleaning import clean_line
from albab_tui.text.numbers import many

IsMarked = Callable[[Dossier, Report], bool]
"""Whether a report is among those whose passages are marked."""

_LANDS_ON: tuple[Marked, ...] = ("time", "figure", "claimant")
"""What carries a claim, the first of these that there is."""


class CitingReport(Struct, frozen=True):
    """A report that cites a paragraph."""

    dossier: Dossier
    """Its event."""
    report: Report
    shown: PassageParagraph
    """The paragraph, with what is marked in it for this report."""
    passage: ShownPassage
    """All that stands behind it."""

    @property
    def carrier(self) -> Mark | None:
        """What carries the claim in this paragraph: its time words, else a figure, else the claimant's name."""
        marks = sorted(self.shown.marks, key=lambda mark: _LANDS_ON.index(mark.what))
        return marks[0] if marks else None


class ReadParagraph(Struct, frozen=True):
    """A paragraph of an article that is read whole."""

    number: int
    """From 1."""
    row: int
    """Where it stands on the page, counted in paragraphs from 0."""
    text: str
    """In one line, without control characters."""
    claims: tuple[CitingReport, ...]
    """The reports that cite it, of those that are marked."""
    is_cited: bool
    """Whether any report of the store does."""


class ArticlePage(Struct, frozen=True):
    """What is shown of an article."""

    source: str
    """Its id."""
    paragraphs: tuple[Paragraph, ...]
    read: tuple[ReadParagraph, ...]
    """In the order of the text."""

    @property
    def cited(self) -> tuple[ReadParagraph, ...]:
        """Those that are marked."""
        return tuple(each for each in self.read if each.claims)


def article_page(
    source: Source, texts: ArticleTexts, drawn: Sequence[Passage], names: Directory, is_marked: IsMarked
) -> ArticlePage:
    """An article with what the store takes from it.

    Args:
        source: the article.
        texts: where its text is.
        drawn: the reports that cite it, each with its event.
        names: of the store.
        is_marked: which of them are marked.

    Raises:
        ArticleError: if the text can't be read.
    """
    lines = texts.of(source.id).text.paragraphs
    behind = [(dossier, report, texts.passage(report)) for dossier, report in drawn]
    marked = [each for each in behind if is_marked(each[0], each[1])]
    cited, anywhere = _cited(marked), _cited(behind).keys()
    page, read = [paragraph((f"{source.id}  {source.title}", "title"))], list[ReadParagraph]()
    page += _standing([passage for *_, passage in marked])
    for number, line in enumerate(map(clean_line, lines), 1):
        page.append(BLANK)
        each = ReadParagraph(number, len(page), line, tuple(cited.get(number, ())), number in anywhere)
        read.append(each)
        page += _paragraphs(each, names)
    return ArticlePage(source.id, tuple(page), tuple(read))


def _standing(passages: Sequence[ShownPassage]) -> Iterator[Paragraph]:
    """How many passages are not what was read, or were read by nobody."""
    lost = sum(any(place.shown is None for place in each.placed) for each in passages)
    unread = sum(any(place.standing == "unread" for place in each.placed) for each in passages)
    if lost:
        words = f"the text has changed: {many(lost, 'report')} on what was read and is not here now"
        yield paragraph((words, "alert"))
    if unread:
        words = f"{many(unread, 'report')} shown as cited, which nobody has read against this text"
        yield paragraph((words, "quiet"))


def _cited(behind: Iterable[tuple[Dossier, Report, ShownPassage]]) -> dict[int, list[CitingReport]]:
    """What cites each paragraph, by where that stands now."""
    found: dict[int, list[CitingReport]] = {}
    for dossier, report, passage in behind:
        for shown in passage.paragraphs:
            if shown.is_cited:
                found.setdefault(shown.number, []).append(CitingReport(dossier, report, shown, passage))
    return found


def _paragraphs(read: ReadParagraph, names: Directory) -> Iterator[Paragraph]:
    """The paragraph, and in its margin the events that rest on it, or that none does."""
    marks = tuple(sorted({mark for each in read.claims for mark in each.shown.marks}))
    spans = passage_spans(PassageParagraph(read.number, read.text, bool(read.claims), marks))
    if not read.claims:
        note = "  cited by what is not looked at" if read.is_cited else "  nobody cites it"
        yield paragraph(*spans, (note, "label"), hang=PASSAGE_INDENT)
        return
    yield paragraph(*spans, hang=PASSAGE_INDENT)
    for each in read.claims:
        title, by = each.dossier.event.title, f", {claimant_words(each.report, names)}"
        yield paragraph((title, "label"), (by, "quiet"), indent=4, hang=2, leads_to=each.dossier.event.id)


def found_in(read: ReadParagraph, names: Directory) -> tuple[str, ...]:
    """What a paragraph is found by: its text, and what is told of the claims on it."""
    return (read.text, *(text for each in read.claims for text in claim_texts(each, names)))


def claim_texts(claim: CitingReport, names: Directory) -> tuple[str, ...]:
    """What is told of a claim beside its passage."""
    note = Note(0, claim.report, names)
    told = (claim.dossier.event.title, claimant_words(claim.report, names), note.says)
    return (*told, *note.answers, *note.figures, *note.caveats)
