"""Independence: copies are not confirmations, so origins are counted, not articles."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec import Struct

from albab_tui.model.event import Event
from albab_tui.model.hierarchy import Hierarchy
from albab_tui.model.report import Report
from albab_tui.model.source import Source
from albab_tui.text.folding import fold


class Origin(Struct, frozen=True):
    """One independent voice behind an event: an agency's copy, or one claimant's or his body's one statement."""

    name: str
    """Agency, or where there is none the source's id."""
    reports: tuple[Report, ...]
    """The reports that come from it, in the event's order."""


def agency(report: Report, sources: Mapping[str, Source]) -> str:
    """Whose copy the report's passage is: its own origin, the source's agency, else the source itself."""
    if report.origin:
        return report.origin
    source = sources.get(report.source)
    return source.agency.name if source and source.agency else report.source


def origins(event: Event, sources: Mapping[str, Source], bodies: Hierarchy) -> tuple[Origin, ...]:
    """Group an event's reports by origin.

    Two reports share an origin if one agency's copy carries both, or if both quote the same claimant, or one of them a
    body and the other somebody who belongs to it: within one event that is one statement, however many articles repeat
    it, and a spokesman is no voice beside the body that he speaks for.
    """
    above: dict[str, str] = {}
    lineages = _lineages(event.reports, bodies)
    for report in event.reports:
        copy, *claimants = _keys(report, sources, lineages)
        for claimant in claimants:
            above[_top(claimant, above)] = _top(copy, above)
    groups: dict[str, list[Report]] = {}
    for report in event.reports:
        groups.setdefault(_top(_keys(report, sources, {})[0], above), []).append(report)
    return tuple(Origin(agency(members[0], sources), tuple(members)) for members in groups.values())


def _lineages(reports: Iterable[Report], bodies: Hierarchy) -> dict[str, list[str]]:
    """For each claimant the bodies quoted as themselves, he or it among them: undescribed, or through a member too."""
    lineages = {report.by: bodies.lineage(report.by) for report in reports if report.by}
    alone = {report.by for report in reports if not report.by_description}
    whole = alone | {above for lineage in lineages.values() for above in lineage[1:]}
    return {id: [each for each in lineage if each in lineages and each in whole] for id, lineage in lineages.items()}


def _keys(report: Report, sources: Mapping[str, Source], lineages: Mapping[str, list[str]]) -> tuple[str, ...]:
    """What it may share with another report of its origin: the agency's copy, the claimant, his bodies."""
    copy = "copy " + fold(agency(report, sources))
    if not report.by:
        return (copy,)
    bodies = (f"body {id}" for id in lineages.get(report.by, ()))
    return (copy, f"claimant {report.by} {fold(report.by_description or '')}", *bodies)


def _top(key: str, above: dict[str, str]) -> str:
    """The one key that stands for all those joined with it, in a disjoint-set forest whose paths get shorter."""
    while (parent := above.setdefault(key, key)) != key:
        above[key] = above.setdefault(parent, parent)
        key = parent
    return key
