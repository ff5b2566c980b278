"""What was taken from one source, or from one claimant's mouth, over all events."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from albab_tui.archive.passages import Passage, Quoted, Reach
from albab_tui.evidence.whole import Evidence
from albab_tui.model.hierarchy import Hierarchy


def claimants_quoted(evidence: Evidence) -> tuple[Quoted, ...]:
    """Every claimant, those who belong to another right after it, those quoted most first."""
    affiliations = evidence.catalogue.affiliations
    passages: dict[str, list[Passage]] = {}
    for dossier in evidence.dossiers.values():
        for report in dossier.event.reports:
            for id in affiliations.lineage(report.by) if report.by else ():
                passages.setdefault(id, []).append((dossier, report))

    return tuple(_by_affiliation(affiliations, passages))


def _by_affiliation(affiliations: Hierarchy, passages: dict[str, list[Passage]]) -> Iterator[Quoted]:
    def least_first(ids: Iterable[str]) -> list[str]:
        return sorted((id for id in ids if id in passages), key=lambda member: len(passages[member]))

    waiting = [(id, 0) for id in least_first(affiliations.roots)]
    while waiting:
        id, depth = waiting.pop()
        yield Quoted(id, depth, tuple(passages[id]))
        waiting += [(child, depth + 1) for child in least_first(affiliations.children(id))]


def drawn(evidence: Evidence) -> dict[str, tuple[Passage, ...]]:
    """The passages drawn from each source, in the order in which they stand there; those without a paragraph first."""
    found: dict[str, list[Passage]] = {}
    for dossier in evidence.dossiers.values():
        for report in dossier.event.reports:
            found.setdefault(report.source, []).append((dossier, report))
    return {id: tuple(sorted(those, key=lambda passage: passage[1].paragraphs[:1])) for id, those in found.items()}


def reach(evidence: Evidence) -> Reach:
    """How far each source reaches."""
    told = [dossier.sources for dossier in evidence.dossiers.values()]
    return Reach(Counter(id for ids in told for id in ids), Counter(ids[0] for ids in told if len(ids) == 1))
