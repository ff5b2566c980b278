"""Articles with all that the store takes from them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from albab_tui.articles.folder import ArticleError
from albab_tui.cited.article_text import ArticleText
from albab_tui.cited.known_names import KnownNames
from albab_tui.findings import Path
from albab_tui.model.actor import Actor
from albab_tui.model.event import Event
from albab_tui.model.place import Place
from albab_tui.model.report import Report
from albab_tui.model.source import Source


@dataclass(frozen=True, slots=True)
class Citation:
    """A passage that a report cites."""

    path: Path
    """The report's."""
    event: Event
    report: Report


class Known:
    """Whom and what a store knows by name."""

    def __init__(self, actors: Iterable[Actor] = (), places: Iterable[Place] = ()) -> None:
        self.by_id: Mapping[str, Actor] = {actor.id: actor for actor in actors}
        self.actors = KnownNames(self.by_id.values())
        self.places = KnownNames(places)


@dataclass(frozen=True, slots=True)
class Article:
    """A source with its text, and what the store takes from it."""

    index: int
    """The source's place in the store."""
    source: Source
    text: ArticleText
    citations: tuple[Citation, ...]
    """The passages that reports cite."""
    known: Known


@dataclass(frozen=True, slots=True)
class UnreadArticle:
    """A source whose text could not be read, or the folder of all of them."""

    path: Path
    """The field that names it."""
    error: ArticleError
