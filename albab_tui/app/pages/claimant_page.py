"""The page of a claimant: everything that reports quote it with, event by event."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from albab_tui.app.pages.report_page import report_page
from albab_tui.app.pages.text import BLANK, Paragraph, paragraph
from albab_tui.evidence.dossier import Dossier, Evidence
from albab_tui.evidence.words import many
from albab_tui.model.hierarchy import Hierarchy
from albab_tui.model.report import Report
from albab_tui.model.wording import spell

Passage = tuple[Dossier, Report]


class Quoted(Struct, frozen=True):
    """A claimant with the passages that quote it, or someone who belongs to it."""

    id: str
    depth: int
    """How many others it belongs to that are quoted too, one within the other."""
    passages: tuple[Passage, ...]


def quoted(evidence: Evidence) -> tuple[Quoted, ...]:
    """Every claimant, those who belong to another right after it, those quoted most first."""
    affiliations = evidence.catalogue.affiliations
    passages: dict[str, list[Passage]] = {}
    for dossier in evidence.dossiers.values():
        for report in dossier.event.reports:
            for id in affiliations.lineage(report.by) if report.by else ():
                passages.setdefault(id, []).append((dossier, report))

    return tuple(_by_affiliation(affiliations, passages))


def _by_affiliation(affiliations: Hierarchy, passages: dict[str, list[Passage]]) -> Iterator[Quoted]:
    waiting = [(id, 0) for id in affiliations.roots]
    while waiting:
        waiting.sort(key=lambda each: (each[1], len(passages.get(each[0], ()))))
        id, depth = waiting.pop()
        if id in passages:
            yield Quoted(id, depth, tuple(passages[id]))
            waiting += [(child, depth + 1) for child in affiliations.children(id)]


def claimant_page(claimant: Quoted, evidence: Evidence) -> tuple[Paragraph, ...]:
    """Everything that the store has of one claimant."""
    return tuple(_paragraphs(claimant, evidence))


def _paragraphs(claimant: Quoted, evidence: Evidence) -> Iterator[Paragraph]:
    catalogue = evidence.catalogue
    yield paragraph((catalogue.actor_name(claimant.id), "title"))
    events = len({dossier.event.id for dossier, _ in claimant.passages})
    yield paragraph((f"{many(len(claimant.passages), 'report')} on {many(events, 'event')}", "quiet"))
    told = None
    for dossier, report in claimant.passages:
        if dossier is not told:
            yield BLANK
            yield paragraph((dossier.event.title, "title"), (f"  {spell(dossier.event.date)}", "quiet"), hang=2)
            told = dossier
        yield from report_page(report, catalogue, ("", ""))
