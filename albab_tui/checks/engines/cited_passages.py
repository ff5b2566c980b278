"""The passages that reports cite, side by side for each event, as stretches of words."""

from __future__ import annotations

from array import array
from dataclasses import dataclass

from albab_tui.checks.engines.cited_articles import Article, Citation
from albab_tui.evidence.origins import agency
from albab_tui.findings import Path
from albab_tui.model.hierarchy import Hierarchy
from albab_tui.model.source import Source
from albab_tui.text.folding import fold
from albab_tui.text.wording_compared import runs, words


@dataclass(frozen=True, slots=True)
class CitedPassage:
    """What one report cites, as stretches of words."""

    citation: Citation
    source: Source
    runs: array[int]
    """Hashes of every stretch that would be a copy, each once, in the order of the text."""
    origin: str
    """Whose copy the passage counts as."""


class CitedPassages:
    """The passages that an event's reports cite, for events that several sources tell of."""

    def __init__(self, bodies: Hierarchy | None = None) -> None:
        """Begin with none; `bodies` tells which claimants speak for whom."""
        self.bodies = bodies or Hierarchy(())
        self.by_event: dict[Path, list[CitedPassage]] = {}
        """For each event's path, in the order of the sources."""

    def add(self, article: Article) -> None:
        """Take in what the store cites of an article."""
        held: dict[int, array[int]] = {}
        for citation in article.citations:
            if len({report.source for report in citation.event.reports}) > 1:
                for number in article.text.existing(citation.report):
                    if number not in held:
                        held[number] = _hashes(article.text.paragraphs[number - 1])
                    whose = fold(agency(citation.report, {article.source.id: article.source}))
                    passage = CitedPassage(citation, article.source, held[number], whose)
                    self.by_event.setdefault(citation.path[:2], []).append(passage)


def _hashes(text: str) -> array[int]:
    return array("q", dict.fromkeys(map(hash, runs(words(text)))))
