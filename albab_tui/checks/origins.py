"""Passages of two articles that are one copy, and are counted as two voices."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from dataclasses import dataclass

from msgspec.structs import replace

from albab_tui.checks.article import Article, Citation
from albab_tui.checks.rule import Found, rule
from albab_tui.checks.wording import RUN, runs, words
from albab_tui.evidence.origins import agency, origins
from albab_tui.findings import Path, quoted
from albab_tui.model.source import Source
from albab_tui.text.folding import fold


@dataclass(frozen=True, slots=True)
class Passage:
    """What one report cites, as stretches of words."""

    citation: Citation
    source: Source
    runs: array[int]
    """Hashes of every stretch that would be a copy, each once, in the order of the text."""
    origin: str
    """Whose copy the passage counts as."""


class Passages:
    """The passages that an event's reports cite, for events that several sources tell of."""

    def __init__(self) -> None:
        self.by_event: dict[Path, list[Passage]] = {}
        """For each event's path, in the order of the sources."""

    def add(self, article: Article) -> None:
        """Take in what the store cites of an article."""
        held: dict[int, array[int]] = {}
        for citation in article.citations:
            if len({report.source for report in citation.event.reports}) > 1:
                for number in article.existing(citation.report):
                    if number not in held:
                        held[number] = _hashes(article.paragraphs[number - 1])
                    whose = fold(agency(citation.report, {article.source.id: article.source}))
                    passage = Passage(citation, article.source, held[number], whose)
                    self.by_event.setdefault(citation.path[:2], []).append(passage)


@rule("unmarked-copy")
def unmarked_copy(passages: Passages) -> Iterator[Found]:
    """Passages of two articles that share eight words in a row are one copy, so they have one origin."""
    for told in passages.by_event.values():
        earlier = _Earlier()
        objected: set[Path] = set()
        for passage in told:
            other = earlier.copied(passage)
            if other:
                copy, original = (other, passage) if _unnamed(other) and not _unnamed(passage) else (passage, other)
                if copy.citation.path not in objected:
                    objected.add(copy.citation.path)
                    yield _objection(copy, original)
            earlier.add(passage)


class _Earlier:
    """The passages of an event so far, by their runs, the first of each origin."""

    def __init__(self) -> None:
        self._first: dict[int, Passage] = {}
        self._others: dict[int, dict[str, Passage]] = {}
        """Those after the first, which few runs have."""

    def add(self, passage: Passage) -> None:
        """Take in a passage."""
        for run in passage.runs:
            first = self._first.setdefault(run, passage)
            if first.origin != passage.origin:
                self._others.setdefault(run, {}).setdefault(passage.origin, passage)

    def copied(self, passage: Passage) -> Passage | None:
        """One that shares words and stands for another voice."""
        shared = (run for run in passage.runs if run in self._first)
        others = (other for run in shared for other in (self._first[run], *self._others.get(run, {}).values()))
        return next((other for other in others if _apart(passage, other)), None)


def _hashes(text: str) -> array[int]:
    return array("q", dict.fromkeys(map(hash, runs(words(text)))))


def _apart(one: Passage, other: Passage) -> bool:
    """Whether two passages of two sources count as two origins of their event."""
    reports = one.citation.report, other.citation.report
    sources = {each.source.id: each.source for each in (one, other)}
    return one.source is not other.source and len(origins(replace(one.citation.event, reports=reports), sources)) > 1


def _unnamed(passage: Passage) -> bool:
    return passage.citation.report.origin is None and passage.source.agency is None


def _objection(copy: Passage, original: Passage) -> Found:
    cited = ", ".join(map(str, original.citation.report.paragraphs))
    message = f"{RUN} words in a row of the passage stand in {quoted(original.source.id)} ({cited}) too"
    return Found((*copy.citation.path, "source"), message, "tell whose copy it is: origin, with origin_why")


RULES = (unmarked_copy,)
