"""The words beside a number that make it a bound or an estimate: "at least six", "around 40 km"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from albab_tui.cited.article_text import ArticleText
from albab_tui.cited.figures_cited import numbers_given
from albab_tui.cited.occurrences import Occurrence, occurrences
from albab_tui.cited.verdict import Verdict
from albab_tui.model.report import Figure, Report
from albab_tui.text.pattern import Pattern

Bound = Literal["low", "high", "about"]


class Hedge(NamedTuple):
    """What a number is more or less than."""

    words: str
    bound: Bound
    """low: the number is a lower bound; high: an upper one; about: it is an estimate."""


_BEFORE: dict[Bound, tuple[str, ...]] = {
    "low": ("at least", "more than", "over", "above", "no fewer than", "no less than", "not less than", "upwards of"),
    "high": (
        "at most",
        "up to",
        "fewer than",
        "less than",
        "no more than",
        "not more than",
        "as many as",
        "as much as",
    ),
    "about": (
        *("about", "around", "some", "roughly", "approximately", "nearly", "almost", "close to", "an estimated"),
        *("estimated", "perhaps", "circa", "in the region of"),
    ),
}
_BEHIND: dict[Bound, tuple[str, ...]] = {
    "low": ("or more", "or above", "at least"),
    "high": ("or fewer", "or less", "at most"),
    "about": ("or so", "or thereabouts"),
}
_BOUND_BEFORE = {words: bound for bound, all in _BEFORE.items() for words in all}
_BOUND_BEHIND = {words: bound for bound, all in _BEHIND.items() for words in all}
_LONGEST_FIRST = "|".join(sorted(_BOUND_BEFORE, key=len, reverse=True))
# A number in brackets says another's again in another unit: "around 40 km (25 miles)".
_LEADS = Pattern(rf"(?<!\w)(?P<words>{_LONGEST_FIRST})\s+(?:(?:an?|the)\s+)?(?:\S+\s*[^\W\d]+\s*\(\s*)?$")
_FOLLOWS = Pattern(rf"\s*(?:[^\W\d]+\s+)?(?P<words>{'|'.join(_BOUND_BEHIND)})(?!\w)")


def hedge(found: Occurrence) -> Hedge | None:
    """What makes a number of a text a bound or an estimate."""
    if led := _LEADS.search(found.before):
        return Hedge(led["words"], _BOUND_BEFORE[led["words"]])
    followed = _FOLLOWS.match(found.behind)
    return Hedge(followed["words"], _BOUND_BEHIND[followed["words"]]) if followed else None


def hedges_judged(report: Report, text: ArticleText) -> Iterator[Verdict]:
    """A verdict on each number that is a bound or an estimate wherever the passage has it."""
    for place, figure in enumerate(report.figures):
        for field, value in numbers_given(figure):
            hedges = [hedge(found) for found in occurrences(value, report, text)]
            told = [each for each in hedges if each]
            if told and len(told) == len(hedges):
                held = any(_keeps(figure, field, each.bound) for each in told)
                yield Verdict(("figures", place, field), "held" if held else "differs", told[0].words)


def _keeps(figure: Figure, field: str, bound: Bound) -> bool:
    """Whether the figure says as much; an estimate may be given as a bound, and a bound as an estimate."""
    return figure.about or field == bound or (bound == "about" and field != "value")
