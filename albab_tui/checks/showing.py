"""A source's paragraphs, each with what the store takes from it, and what of that the paragraph holds."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct

from albab_tui.articles.paragraphs import read_paragraphs
from albab_tui.cited.article_text import ArticleText
from albab_tui.cited.fingerprints import claim_hash, passage_hash
from albab_tui.cited.judging import verdicts
from albab_tui.cited.known_names import KnownNames
from albab_tui.cited.verdict import Verdict
from albab_tui.errors import AlbabError
from albab_tui.findings import did_you_mean, shortened
from albab_tui.model.event import Event
from albab_tui.model.report import Report
from albab_tui.model.source import Source
from albab_tui.model.store import Store
from albab_tui.text.cleaning import clean_line


class ShownCitation(Struct, frozen=True):
    """One report that cites a paragraph."""

    event: str
    """The event's id."""
    report: int
    """The report's place in the event, from 0."""
    by: str | None
    """The claimant's id, or his description."""
    says: str
    verdicts: tuple[Verdict, ...]
    passage: tuple[str, ...]
    """The hashes of the paragraphs that it cites, as far as they are there, for `read`."""
    claim: str
    """The hash of what it says, for `read`."""
    is_read: bool
    """Whether somebody read just this against just these paragraphs."""


class ShownParagraph(Struct, frozen=True):
    """A paragraph of an article."""

    number: int
    """From 1."""
    text: str
    is_skipped: bool
    """Whether the source lists it as one that no report cites on purpose."""
    citations: tuple[ShownCitation, ...]


def shown_source(store: Store, id: str, folder: Path) -> tuple[ShownParagraph, ...]:
    """The paragraphs of a source.

    Args:
        store: the store.
        id: the source's.
        folder: of the articles' texts.

    Raises:
        AlbabError: if there is no such source, it has no text, or that can't be read.
    """
    source = next((each for each in store.sources if each.id == id), None)
    if source is None:
        cure = did_you_mean(id, [each.id for each in store.sources])
        raise AlbabError(f'no source has the id "{shortened(id)}"{"; " if cure else ""}{cure}')
    if source.text is None:
        raise AlbabError(f'the source "{source.id}" has no text')
    text = ArticleText(read_paragraphs(folder, source.text))
    citing = _citing(store, source, text)
    return tuple(
        ShownParagraph(number, clean_line(paragraph), number in source.skipped, tuple(citing.get(number, ())))
        for number, paragraph in enumerate(text.paragraphs, 1)
    )


def _citing(store: Store, source: Source, text: ArticleText) -> dict[int, list[ShownCitation]]:
    actors = KnownNames(store.actors)
    found: dict[int, list[ShownCitation]] = {}
    for event in store.events:
        for place, report in enumerate(event.reports):
            if report.source == source.id:
                shown = _citation(event, place, report, text, actors)
                for number in dict.fromkeys(report.paragraphs):
                    found.setdefault(number, []).append(shown)
    return found


def _citation(event: Event, place: int, report: Report, text: ArticleText, actors: KnownNames) -> ShownCitation:
    passage = tuple(passage_hash(text.paragraphs[number - 1]) for number in text.existing(report))
    claim = claim_hash(event, report)
    is_read = report.read is not None and (report.read.passage, report.read.claim) == (passage, claim)
    said = verdicts(report, text, actors)
    return ShownCitation(
        event.id, place, report.by or report.by_description, report.says, said, passage, claim, is_read
    )
