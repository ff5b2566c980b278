"""The way through the articles: from one marked passage to the next, from article to article; knows no screen."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator

from msgspec import Struct

from albab_tui.app.marked_reports import is_about
from albab_tui.app.pages.article_page import ArticlePage, IsMarked, ReadParagraph, article_page
from albab_tui.app.session import Session
from albab_tui.archive.passages import Passage
from albab_tui.articles.folder import ArticleError
from albab_tui.evidence.dossier import Dossier
from albab_tui.model.report import Report

MOST_ARTICLES = 100
"""Articles that one key looks through."""
_KEPT = 8
"""Articles whose pages are kept."""


class Marking(Struct, frozen=True):
    """Which passages are marked."""

    words: str
    """What they have in common, empty where all are marked."""
    sources: frozenset[str]
    """Ids of the articles that may hold one."""
    is_marked: IsMarked


def of_selection(session: Session) -> Marking:
    """The passages on the events that the filter lets through, of the claimants, articles and questions it asks for."""
    selection, about = session.selection, is_about(session.filter, session.names)
    found = frozenset(id for id, count in selection.tally("source").items() if count)
    words = "only passages on what the filter lets through are marked" if session.filter else ""

    def is_marked(dossier: Dossier, report: Report) -> bool:
        return about(report) and selection.place(dossier.event.id) is not None

    return Marking(words, found, is_marked)


def of_reports(words: str, reports: Iterable[tuple[str, Report]]) -> Marking:
    """The passages of some reports.

    Args:
        words: what they have in common.
        reports: each with the id of its event.
    """
    by_event: dict[str, list[Report]] = {}
    for event, report in reports:
        by_event.setdefault(event, []).append(report)
    sources = frozenset(report.source for those in by_event.values() for report in those)

    def is_marked(dossier: Dossier, report: Report) -> bool:
        return report in by_event.get(dossier.event.id, ())

    return Marking(f"only passages on this are marked: {words}", sources, is_marked)


class ReadingPlace(Struct, frozen=True):
    """A place in the articles."""

    source: str
    number: int = 0
    """Of the paragraph, from 1; 0 at the beginning."""
    claim: int = 0
    """Which of the reports on it, from 0."""

    @property
    def written(self) -> str:
        """The place as text, which `coming_back` reads."""
        return f"{self.source} {self.number} {self.claim}"


class Sight(Struct, frozen=True):
    """What looking for a paragraph came to."""

    stop: ReadingPlace | None
    looked_through: int
    """How many articles."""
    unreadable: tuple[str, ...] = ()
    """Ids of those that were passed over."""


class Course:
    """The articles of a store in its order, with what is marked in them.

    Args:
        session: what is looked at.
        marking: what is marked.
    """

    def __init__(self, session: Session, marking: Marking) -> None:
        self.marking = marking
        self._session = session
        self._order = tuple(session.names.sources)
        self._pages: dict[str, ArticlePage] = {}

    def page(self, source: str) -> ArticlePage:
        """An article.

        Raises:
            ArticleError: if its text can't be read.
        """
        if source not in self._pages:
            if len(self._pages) >= _KEPT:
                del self._pages[next(iter(self._pages))]
            names, drawn = self._session.names, self._session.archive.drawn(source)
            known = names.sources[source]
            self._pages[source] = article_page(known, self._session.texts, drawn, names, self.marking.is_marked)
        return self._pages[source]

    def paragraph(self, stop: ReadingPlace) -> ReadParagraph | None:
        """The paragraph of a place; None at the beginning of an article.

        Raises:
            ArticleError: if the text can't be read.
        """
        return self.page(stop.source).read[stop.number - 1] if stop.number else None

    def beginning(self, source: str) -> ReadingPlace:
        """The beginning of an article.

        Raises:
            ArticleError: if its text can't be read.
        """
        self.page(source)
        return ReadingPlace(source)

    def first(self) -> ReadingPlace | None:
        """The first marked passage; the beginning of an article where those that were marked are lost.

        Raises:
            ArticleError: if none of their articles can be read; it tells of the first.
        """
        sight = self.seek(ReadingPlace(self._order[0]), 1, lambda read: bool(read.claims))
        if sight.stop:
            return sight.stop
        sources = [each for each in self._order if each in self.marking.sources]
        readable = next((each for each in sources if each not in sight.unreadable), None)
        return self.beginning(readable or sources[0]) if sources else None

    def on(self, passages: Iterable[Passage]) -> ReadingPlace | None:
        """The first place where one of some reports stands; the beginning of an article where its passage is lost.

        Raises:
            ArticleError: if none of their articles can be read; it tells of the first.
        """
        error: ArticleError | None = None
        beginning: ReadingPlace | None = None
        for dossier, report in passages:
            try:
                page = self.page(report.source)
            except ArticleError as problem:
                error = error or problem
                continue
            beginning = beginning or ReadingPlace(report.source)
            for read in page.cited:
                for claim, each in enumerate(read.claims):
                    if each.report == report and each.dossier.event.id == dossier.event.id:
                        return ReadingPlace(report.source, read.number, claim)
        if error and not beginning:
            raise error
        return beginning

    def seek(
        self, stop: ReadingPlace, by: int, is_wanted: Callable[[ReadParagraph], bool], *, everywhere: bool = False
    ) -> Sight:
        """The next paragraph of some kind behind a place, in the following articles too and around the end.

        Args:
            stop: where to begin; its own paragraph comes last.
            by: 1 to go on, -1 to go back.
            is_wanted: whether a paragraph is of that kind.
            everywhere: whether to look in articles without a marked passage too.
        """
        unreadable: list[str] = []
        looked = 0
        for place, source in enumerate(self._onward(stop.source, by, everywhere)):
            try:
                page = self.page(source)
            except ArticleError:
                unreadable.append(source)
                continue
            looked += place == 0 or source != stop.source
            for each in _part(page, stop, by, first=place == 0):
                if is_wanted(each):
                    return Sight(ReadingPlace(source, each.number), looked, tuple(unreadable))
        return Sight(None, looked, tuple(dict.fromkeys(unreadable)))

    def _onward(self, source: str, by: int, everywhere: bool) -> Iterator[str]:
        """The article itself, all others or those that may hold a marked passage around the end, and again itself."""
        yield source
        around = deque(self._order[::by])
        around.rotate(-around.index(source))
        around.popleft()
        worth = [each for each in around if everywhere or each in self.marking.sources]
        yield from worth[:MOST_ARTICLES]
        yield source


def _part(page: ArticlePage, stop: ReadingPlace, by: int, *, first: bool) -> Iterator[ReadParagraph]:
    """What of an article is looked through: of the one where the reader is first what lies ahead, and last the rest."""
    for each in page.read[::by]:
        is_ahead = (each.number - stop.number) * by > 0
        if page.source != stop.source or is_ahead == first:
            yield each


Beginning = Callable[[Course], ReadingPlace | None]
"""Where reading begins; an `ArticleError` where nothing can be read."""

Itinerary = tuple[Marking, Beginning]
"""Which passages are marked, and where reading them begins."""


def coming_back(written: str) -> Beginning:
    """Begins where a reader was before."""
    source, number, claim = written.split(" ")
    stop = ReadingPlace(source, int(number), int(claim))

    def begin(course: Course) -> ReadingPlace:
        read = course.paragraph(stop) if stop.number <= len(course.page(source).read) else None
        return stop if read and stop.claim < max(len(read.claims), 1) else course.beginning(source)

    return begin
