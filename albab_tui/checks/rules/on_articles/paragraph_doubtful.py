"""Paragraphs that are about something else than the report that cites them."""

from __future__ import annotations

from collections.abc import Iterator
from math import log

from albab_tui.checks.engines.cited_articles import Article, Citation
from albab_tui.checks.engines.defining import rule
from albab_tui.findings import Finding
from albab_tui.text.wording_compared import words

RULE = "paragraph-doubtful"
_STEM = 5
"""First letters that stand for a word in all its forms."""
_SHORTEST = 3
_LEAST_SHARED = 4
"""Words that the better paragraph must share; below, store and article may be in two languages."""
_DOUBTFUL = 0.25
"""Part of the best paragraph's score; every citation of the bundled store reaches more than 0.3."""


@rule(RULE)
def paragraph_doubtful(article: Article) -> Iterator[Finding]:
    """A passage without time expression and figure should share words with its report: rare words count more."""
    index = _Index(article)
    for citation in article.citations:
        cited = article.text.existing(citation.report)
        if citation.report.when or citation.report.figures or not cited:
            continue
        wanted = _stems(_about(citation))
        scores = index.scores(wanted)
        best = max(scores, key=lambda number: (scores[number], -number), default=None)
        if best is None or len(wanted & index.stems[best - 1]) < _LEAST_SHARED:
            continue
        if max(scores.get(number, 0.0) for number in cited) < _DOUBTFUL * scores[best]:
            which = ", ".join(map(str, cited))
            message = f"the words of the report hardly occur in what it cites ({which})"
            yield Finding((*citation.path, "paragraphs"), RULE, message, f"is it paragraph {best}?")


class _Index:
    """Which paragraphs a word stands in."""

    def __init__(self, article: Article) -> None:
        self.stems = [_stems(paragraph) for paragraph in article.text.paragraphs]
        self._places: dict[str, list[int]] = {}
        for number, stems in enumerate(self.stems, 1):
            for stem in stems:
                self._places.setdefault(stem, []).append(number)

    def scores(self, wanted: set[str]) -> dict[int, float]:
        """For each paragraph that shares words how much it does; the fewer hold a word the more it counts."""
        found: dict[int, float] = {}
        for stem in sorted(wanted & self._places.keys()):
            places = self._places[stem]
            for number in places:
                found[number] = found.get(number, 0.0) + log((len(self.stems) + 1) / len(places))
        return found


def _about(citation: Citation) -> str:
    event, report = citation.event, citation.report
    return " ".join((event.title, event.summary, report.says, report.by_description or ""))


def _stems(text: str) -> set[str]:
    return {word[:_STEM] for word in words(text) if len(word) >= _SHORTEST and not word.isdigit()}
