"""Passages that name nobody and nothing of the event."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.checks.engines.cited_articles import Article, Citation, Known
from albab_tui.checks.engines.defining import rule
from albab_tui.cited.article_text import ArticleText
from albab_tui.cited.known_names import KnownNames
from albab_tui.dating import sentence_with
from albab_tui.findings import Finding
from albab_tui.model.hierarchy import Hierarchy
from albab_tui.model.report import Report

RULE = "nothing-named"


@rule(RULE)
def nothing_named(article: Article) -> Iterator[Finding]:
    """A passage that names actors or places of the store names one of its event, or what belongs to one."""
    for citation in article.citations:
        passage = _passage(citation.report, article.text)
        actors = _found(passage, article.known.actors)
        places = _found(passage, article.known.places)
        if (actors or places) and not _is_of_event(citation, actors, places, article.known):
            message = "the passage names others, and no actor and no place of the event"
            cure = "is it the right event? else add the name that the article uses to the aliases"
            yield Finding((*citation.path, "paragraphs"), RULE, message, cure)


def _passage(report: Report, text: ArticleText) -> list[str]:
    """The cited paragraphs; of those that hold the report's time expression only the sentence around it."""
    cited = [text.paragraphs[number - 1] for number in text.existing(report)]
    return [sentence_with(paragraph, report.when or "") or paragraph for paragraph in cited]


def _found(passage: list[str], names: KnownNames) -> set[str]:
    return {each.id for paragraph in passage for each in names.found(paragraph)}


def _is_of_event(citation: Citation, actors: set[str], places: set[str], known: Known) -> bool:
    event, report = citation.event, citation.report
    own = {id for _, ids in event.actors.items() for id in ids} | ({report.by} if report.by else set())
    if not own and not event.places:
        return True
    return _meets(own, actors, known.actors.hierarchy) or _meets(set(event.places), places, known.places.hierarchy)


def _meets(of_event: set[str], found: set[str], hierarchy: Hierarchy) -> bool:
    above = {each for id in of_event for each in hierarchy.lineage(id)}
    return not above.isdisjoint(found) or any(not of_event.isdisjoint(hierarchy.lineage(id)) for id in found)
