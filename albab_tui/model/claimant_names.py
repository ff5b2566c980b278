"""Who makes a report's claim: an actor by name, somebody described, or the article itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from albab_tui.model.actor import Actor
from albab_tui.model.naming import Names, beginning_words
from albab_tui.model.report import Report
from albab_tui.text.folding import fold
from albab_tui.text.sought import searchable

UNNAMED = "unnamed"
"""Stands for claimants who are described and not named."""
ARTICLE = "article"
"""Stands for the article itself, where a report quotes nobody."""
WITHOUT_NAME = {UNNAMED: "described, not named", ARTICLE: "the article itself"}
"""What may stand in the place of a claimant's name, with what it is called."""


def sort_of_claimant(report: Report) -> str:
    """`UNNAMED` or `ARTICLE`; empty where an actor is quoted by name."""
    if report.by_description:
        return UNNAMED
    return "" if report.by else ARTICLE


def description_texts(report: Report, actors: Mapping[str, Actor]) -> str:
    """The description of who is quoted, and all names of whom he speaks for, to be searched; empty without one."""
    if not report.by_description:
        return ""
    body = actors.get(report.by or "")
    return searchable([report.by_description, *((body.name, *body.aliases) if body else ())])


class ClaimantNames(Names):
    """The actors by name, what stands in the place of a name, and any words of a description."""

    def __init__(self, actors: Iterable[Actor], reports: Iterable[Report]) -> None:
        """Take the actors, and the reports that quote or describe somebody."""
        known = {actor.id: actor for actor in actors}
        described = [report for report in reports if report.by_description]
        folded = (fold(report.by_description or "") for report in described)
        names: dict[str, tuple[str, ...]] = dict.fromkeys(folded, ())
        names |= {id: (called,) for id, called in WITHOUT_NAME.items()}
        super().__init__(names | {id: (actor.name, *actor.aliases) for id, actor in known.items()})
        self._named = {*known, *WITHOUT_NAME}
        self._texts = {description_texts(report, known) for report in described}

    def resolve(self, text: str) -> str | None:
        """The actor that is so named, or the words themselves where a description holds them."""
        found = super().resolve(text)
        if found in self._named:
            return found
        wanted = beginning_words(text)
        return fold(text) if wanted and any(map(wanted.within, self._texts)) else None
