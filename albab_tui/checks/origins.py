"""Passages of two articles that are one copy, and are counted as two voices."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from msgspec.structs import replace

from albab_tui.checks.article import Article, Citation
from albab_tui.checks.rule import Found, rule
from albab_tui.checks.wording import RUN, runs, words
from albab_tui.evidence.origins import agency, origins
from albab_tui.model.folding import fold
from albab_tui.model.source import Source
from albab_tui.store.faults import Path, quoted


@dataclass(frozen=True, slots=True)
class Passage:
    """What one report cites, as stretches of words."""

    citation: Citation
    source: Source
    runs: frozenset[str]


class Passages:
    """The passages that an event's reports cite, for events that several sources tell of."""

    def __init__(self) -> None:
        self.by_event: dict[Path, list[Passage]] = {}
        """For each event's path, in the order of the sources."""

    def add(self, article: Article) -> None:
        """Take in what the store cites of an article."""
        held: dict[int, frozenset[str]] = {}
        for citation in article.citations:
            if len({report.source for report in citation.event.reports}) > 1:
                for number in article.existing(citation.report):
                    if number not in held:
                        held[number] = frozenset(runs(words(article.paragraphs[number - 1])))
                    passage = Passage(citation, article.source, held[number])
                    self.by_event.setdefault(citation.path[:2], []).append(passage)


@rule("unmarked-copy")
def unmarked_copy(passages: Passages) -> Iterator[Found]:
    """Passages of two articles that share eight words in a row are one copy, so they have one origin."""
    for told in passages.by_event.values():
        first: dict[str, dict[str, Passage]] = {}
        objected: set[Path] = set()
        for passage in told:
            other = _copied(passage, first)
            if other:
                copy, original = (other, passage) if _unnamed(other) and not _unnamed(passage) else (passage, other)
                if copy.citation.path not in objected:
                    objected.add(copy.citation.path)
                    yield _objection(copy, original)
            for run in passage.runs:
                first.setdefault(run, {}).setdefault(_origin(passage), passage)


def _copied(passage: Passage, first: dict[str, dict[str, Passage]]) -> Passage | None:
    """An earlier passage that shares words and stands for another voice."""
    for run in sorted(passage.runs & first.keys()):
        others = first[run].values()
        found = next((other for other in others if _apart(passage, other)), None)
        if found:
            return found
    return None


def _apart(one: Passage, other: Passage) -> bool:
    """Whether two passages of two sources count as two origins of their event."""
    reports = one.citation.report, other.citation.report
    sources = {each.source.id: each.source for each in (one, other)}
    return one.source is not other.source and len(origins(replace(one.citation.event, reports=reports), sources)) > 1


def _origin(passage: Passage) -> str:
    """Whose copy the passage counts as."""
    return fold(agency(passage.citation.report, {passage.source.id: passage.source}))


def _unnamed(passage: Passage) -> bool:
    return passage.citation.report.origin is None and passage.source.agency is None


def _objection(copy: Passage, original: Passage) -> Found:
    cited = ", ".join(map(str, original.citation.report.paragraphs))
    message = f"{RUN} words in a row of the passage stand in {quoted(original.source.id)} ({cited}) too"
    return Found((*copy.citation.path, "source"), message, "tell whose copy it is: origin, with origin_why")


RULES = (unmarked_copy,)
