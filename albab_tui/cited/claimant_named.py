"""Whether the one whom a report quotes speaks in its passage, or is named there."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.cited.article_text import ArticleText
from albab_tui.cited.known_names import KnownNames
from albab_tui.cited.speakers import Speech, speeches
from albab_tui.cited.verdict import Verdict
from albab_tui.model.report import Report
from albab_tui.text.wording_compared import words

NEAR = 2
"""Paragraphs around the cited ones in which a claimant may be named: "he said" goes on from there."""
_TELLS_NOTHING = frozenset({
    "unnamed", "anonymous", "unknown", "called", "only", "some", "several", "someone", "source", "sources",
    "official", "officials", "spokesman", "spokeswoman", "spokesperson", "who", "was", "were", "said", "says",
    "that", "from", "with", "seems", "article",
})  # fmt: skip
_SPEAK_FOR = frozenset({
    "spokesman", "spokeswoman", "spokesperson", "source", "sources", "official", "officials", "office", "aide",
})  # fmt: skip
"""Who speaks for someone that is named beside them."""
_SHORTEST = 4
_STEM = 5


def claimant_judged(report: Report, text: ArticleText, actors: KnownNames) -> Iterator[Verdict]:
    """A verdict on the claimant: held where he is named near enough, and nobody else is named as the speaker."""
    if report.by is None:
        return
    described = _stems(report.by_description or "")
    said = [each for number in text.existing(report) for each in _said(report.by, described, text, number, actors)]
    others = [named for named, is_meant in said if not is_meant]
    if others and len(others) == len(said):
        yield Verdict(("by",), "differs", others[0])
    elif any(_is_named(report.by, described, text, number, actors) for number in text.around(report, NEAR)):
        yield Verdict(("by",), "held")
    else:
        yield Verdict(("by",), "not in the text")


def _said(
    by: str, described: set[str], text: ArticleText, number: int, actors: KnownNames
) -> Iterator[tuple[str, bool]]:
    """Who is named as a speaker in a paragraph, and whether that may be the claimant."""
    own = {stem for name in actors.names(by) for stem in _stems(name)}
    is_named = _is_named(by, set(), text, number, actors)
    fitting = described & {stem for name in actors.names_along(by) for stem in _stems(name)}
    for each in speeches(text.paragraphs[number - 1], actors):
        if each.named:
            is_here = is_named or not own.isdisjoint(_of(each))
            yield each.named[0], _is_meant(by, each, actors, is_named=is_here) or bool(fitting & _of(each))
        elif described & _of(each):
            yield by, True


def _is_meant(by: str, said: Speech, actors: KnownNames, *, is_named: bool) -> bool:
    """Whether it may be the claimant who speaks: he, one of his, or the body he speaks for, beside whom he is named."""
    lineage = actors.hierarchy.lineage
    is_above = is_named and said.named[0] in lineage(by)
    is_voice = not said.words.isdisjoint(_SPEAK_FOR) and not set(lineage(by)).isdisjoint(lineage(said.named[0]))
    return is_above or is_voice or actors.is_among(by, said.named)


def _of(said: Speech) -> set[str]:
    return {word[:_STEM] for word in said.words}


def _is_named(by: str, described: set[str], text: ArticleText, number: int, actors: KnownNames) -> bool:
    paragraph = text.paragraphs[number - 1]
    found = [each.id for each in actors.found(paragraph)]
    return actors.is_among(by, found) or bool(described & _stems(paragraph))


def _stems(told: str) -> set[str]:
    return {word[:_STEM] for word in words(told) if len(word) >= _SHORTEST and word not in _TELLS_NOTHING}
