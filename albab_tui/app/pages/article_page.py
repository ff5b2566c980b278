"""The page of a whole article: numbered paragraphs, each with the events whose reports cite it, or none."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from msgspec import Struct

from albab_tui.app.pages.passage_page import passage_spans
from albab_tui.app.pages.styled_text import BLANK, Paragraph, paragraph
from albab_tui.archive.article_texts import ArticleTexts
from albab_tui.archive.passages import Passage
from albab_tui.cited.shown_passage import PassageParagraph, ShownPassage
from albab_tui.evidence.in_words import claimant_words
from albab_tui.model.directory import Directory
from albab_tui.model.source import Source
from albab_tui.text.cleaning import clean_line
from albab_tui.text.numbers import many


class CitedPlace(Struct, frozen=True):
    """A paragraph that reports cite."""

    number: int
    """Of the paragraph in the article, from 1."""
    row: int
    """Where it stands on the page, counted in paragraphs from 0."""
    claims: tuple[Passage, ...]
    """The reports that cite it, each with its event."""


class ArticlePage(Struct, frozen=True):
    """What is shown of an article."""

    paragraphs: tuple[Paragraph, ...]
    cited: tuple[CitedPlace, ...]
    """In the order of the text."""


def article_page(
    source: Source, texts: ArticleTexts, drawn: Sequence[Passage], names: Directory, is_asked: Callable[[str], bool]
) -> ArticlePage:
    """An article with what the store takes from it.

    Args:
        source: the article.
        texts: where its text is.
        drawn: the reports that cite it, each with its event.
        names: of the store.
        is_asked: whether the event of an id is among those that are looked at; the passages of others are not marked.

    Raises:
        ArticleError: if the text can't be read.
    """
    lines = texts.of(source.id).text.paragraphs
    behind = [(each, texts.passage(each[1])) for each in drawn]
    asked = [(each, passage) for each, passage in behind if is_asked(each[0].event.id)]
    cited, anywhere = _cited(asked), _cited(behind).keys()
    lost = sum(any(place.shown is None for place in passage.placed) for _, passage in asked)
    page, places = [paragraph((f"{source.id}  {source.title}", "title"))], list[CitedPlace]()
    if lost:
        words = f"the text has changed: {many(lost, 'report')} on what was read and is not here now"
        page.append(paragraph((words, "alert")))
    for number, line in enumerate(lines, 1):
        page.append(BLANK)
        if number in cited:
            claims = tuple(each for each, _ in cited[number])
            places.append(CitedPlace(number, len(page), claims))
            page += _marked(number, line, cited[number], names)
        else:
            page.append(_unmarked(number, line, is_cited=number in anywhere))
    return ArticlePage(tuple(page), tuple(places))


_Cited = dict[int, list[tuple[Passage, PassageParagraph]]]


def _cited(behind: Sequence[tuple[Passage, ShownPassage]]) -> _Cited:
    """What cites each paragraph, by where that stands now."""
    found: _Cited = {}
    for each, passage in behind:
        for shown in passage.paragraphs:
            if shown.is_cited:
                found.setdefault(shown.number, []).append((each, shown))
    return found


def _marked(
    number: int, line: str, cited: Sequence[tuple[Passage, PassageParagraph]], names: Directory
) -> Iterator[Paragraph]:
    marks = tuple(sorted({mark for _, shown in cited for mark in shown.marks}))
    yield paragraph(*passage_spans(PassageParagraph(number, clean_line(line), True, marks)), hang=4)
    for (dossier, report), _ in cited:
        by = f", {claimant_words(report, names)}"
        yield paragraph((dossier.event.title, "label"), (by, "quiet"), indent=4, hang=2, leads_to=dossier.event.id)


def _unmarked(number: int, line: str, *, is_cited: bool) -> Paragraph:
    spans = passage_spans(PassageParagraph(number, clean_line(line), False))
    note = "  cited by what is not looked at" if is_cited else "  nobody cites it"
    return paragraph(*spans, (note, "label"), hang=4)
