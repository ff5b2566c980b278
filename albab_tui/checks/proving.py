"""Holding a store's citations against the articles' texts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path as FilePath

from albab_tui.articles.folder import ArticleError
from albab_tui.articles.paragraphs import read_paragraphs
from albab_tui.checks.engines.cited_articles import Article, Citation, Known, UnreadArticle
from albab_tui.checks.engines.cited_passages import CitedPassages
from albab_tui.checks.rules.table import ON_ARTICLE, ON_PASSAGES, ON_UNREAD, PROVING
from albab_tui.cited.article_text import ArticleText
from albab_tui.cited.expressions import expressions_given
from albab_tui.cited.fingerprints import is_read
from albab_tui.dating import sentence_with
from albab_tui.findings import Finding, Path
from albab_tui.model.hierarchy import Hierarchy
from albab_tui.model.store import Store

_LONGEST = 2_000
"""Characters of a sentence that is kept."""


@dataclass(frozen=True, slots=True)
class Proof:
    """How many of the citations stand, and by what."""

    held: int
    """Citations whose paragraphs hold their time expressions and figures, of which they have some."""
    fitting: int
    """Citations without any, of which it is known that the paragraph exists and is not about something else."""
    read: int
    """Citations that somebody read against just this text, and that were not changed since."""
    citations: int
    """All reports; each cites one passage."""

    @property
    def standing(self) -> int:
        """Citations to which nothing objects."""
        return self.held + self.fitting


class Prover:
    """Goes through the sources one by one, with one article's text in memory at a time."""

    def __init__(self, store: Store, folder: FilePath) -> None:
        self._store = store
        self._folder = folder
        self._known = Known(store.actors, store.places)
        self._citations: dict[str, list[Citation]] = {}
        for index, event in enumerate(store.events):
            for at, report in enumerate(event.reports):
                citation = Citation(("events", index, "reports", at), event, report)
                self._citations.setdefault(report.source, []).append(citation)
        self.unread: set[str] = set()
        """Ids of the sources whose text could not be read; to be asked when all was found."""
        self.sentences: dict[Path, str] = {}
        """For each report with a time expression, the sentence that holds it; to be asked when all was found."""
        self._unproved: set[Path] = set()
        self._passages = CitedPassages(Hierarchy(store.actors))

    def find(self) -> Iterator[Finding]:
        """What the rules find."""
        for index, source in enumerate(self._store.sources):
            citations = tuple(self._citations.get(source.id, ()))
            if source.text is None:
                self._unproved.update(citation.path for citation in citations)
                continue
            try:
                paragraphs = read_paragraphs(self._folder, source.text)
            except ArticleError as error:
                self.unread.add(source.id)
                self._unproved.update(citation.path for citation in citations)
                unread = UnreadArticle(("sources", index, "text"), error)
                yield from (found for each in ON_UNREAD for found in each.find(unread))
            else:
                article = Article(index, source, ArticleText(paragraphs), citations, self._known)
                self._passages.add(article)
                self._remember_sentences(article)
                yield from self._put(article)
        yield from (found for each in ON_PASSAGES for found in each.find(self._passages))

    def _remember_sentences(self, article: Article) -> None:
        for citation in article.citations:
            passages = [article.text.paragraphs[number - 1] for number in article.text.existing(citation.report)]
            held = (sentence_with(each, citation.report.when or "") for each in passages)
            sentence = next(filter(None, held), "")
            if 0 < len(sentence) <= _LONGEST:
                self.sentences[citation.path] = sentence

    def proof(self) -> Proof:
        """How many citations nothing was found against; to be asked when all was found."""
        every = [each for citations in self._citations.values() for each in citations]
        standing = [each for each in every if each.path not in self._unproved]
        held = sum(bool(each.report.figures) or any(expressions_given(each.report)) for each in standing)
        read = sum(is_read(each.event, each.report) for each in standing)
        return Proof(held, len(standing) - held, read, len(every))

    def _put(self, article: Article) -> Iterator[Finding]:
        for each in ON_ARTICLE:
            for found in each.find(article):
                if each in PROVING:
                    self._unproved.add(found.path[:4])
                yield found
