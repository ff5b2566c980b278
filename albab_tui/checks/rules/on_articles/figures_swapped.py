"""Figures that stand beside each other's words in the text."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from decimal import Decimal
from itertools import combinations

from albab_tui.checks.engines.cited_articles import Article
from albab_tui.checks.engines.defining import rule
from albab_tui.cited.figures_cited import numbers_given
from albab_tui.findings import Finding, quoted
from albab_tui.model.actor import Actor
from albab_tui.model.report import Figure
from albab_tui.text.wording_compared import words

RULE = "figures-swapped"
_MARGIN = 2
"""Words by which the other way round must be nearer; sentences put a number on either side of its word."""


@rule(RULE)
def figures_swapped(article: Article) -> Iterator[Finding]:
    """Of two figures each must stand nearer to its own words in the passage than to the other's."""
    for citation in article.citations:
        for (at, one), (_, other) in combinations(enumerate(citation.report.figures), 2):
            numbers = article.text.existing(citation.report)
            if any(_swapped(one, other, article, number) for number in numbers):
                message = f"{_told(one)} and {_told(other)} look exchanged: each stands by the other's words"
                yield Finding((*citation.path, "figures", at), RULE, message, "exchange their values")


def _swapped(one: Figure, other: Figure, article: Article, number: int) -> bool:
    first, second = _values(one), _values(other)
    if first & second:
        return False
    told = article.text.numbers(number)
    of_first = sorted(each.place for each in told if each.value in first)
    of_second = sorted(each.place for each in told if each.value in second)
    if not of_first or not of_second:
        return False
    found = article.text.tokens(number)
    own, others = _words(one, article.known.by_id), _words(other, article.known.by_id)
    by_first = [place for place, word in enumerate(found) if word in own - others]
    by_second = [place for place, word in enumerate(found) if word in others - own]
    if not by_first or not by_second:
        return False
    as_told = _apart(of_first, by_first) + _apart(of_second, by_second)
    exchanged = _apart(of_second, by_first) + _apart(of_first, by_second)
    return exchanged + _MARGIN <= as_told


def _apart(some: list[int], others: list[int]) -> int:
    """Words between the two places that are nearest to each other; both lists are in order, and may be long."""
    return min(abs(one - other) for one in some for other in _neighbours(others, one))


def _neighbours(places: list[int], place: int) -> list[int]:
    """Those next to a place, on either side."""
    at = bisect_left(places, place)
    return places[max(at - 1, 0) : at + 1]


def _values(figure: Figure) -> set[Decimal]:
    return {abs(value) for _, value in numbers_given(figure)}


def _words(figure: Figure, actors: Mapping[str, Actor]) -> set[str]:
    """Words that tell what a figure counts."""
    actor = actors.get(figure.whom or "")
    names = (actor.name, *actor.aliases) if actor else ()
    return set(words(" ".join((figure.name, figure.unit or "", *names))))


def _told(figure: Figure) -> str:
    return f"{'–'.join(str(value) for _, value in numbers_given(figure))} ({quoted(figure.name)})"
