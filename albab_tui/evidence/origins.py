"""Independence: copies are not confirmations, so origins are counted, not articles."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from albab_tui.model.event import Event
from albab_tui.model.folding import fold
from albab_tui.model.report import Report
from albab_tui.model.source import Source


@dataclass(frozen=True, slots=True)
class Origin:
    """One independent voice behind an event: an agency's copy, or one claimant's one statement."""

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


def origins(event: Event, sources: Mapping[str, Source]) -> tuple[Origin, ...]:
    """Group an event's reports by origin.

    Two reports share an origin if one agency's copy carries both, or if both quote the same claimant:
    within one event that is one statement, however many articles repeat it.
    """
    groups: list[tuple[set[str], list[Report]]] = []
    for report in event.reports:
        keys, members = _keys(report, sources), [report]
        for group in [group for group in groups if group[0] & keys]:
            keys |= group[0]
            members = group[1] + members
            groups.remove(group)
        groups.append((keys, members))
    order = {id(report): place for place, report in enumerate(event.reports)}
    found = [tuple(sorted(members, key=lambda report: order[id(report)])) for _, members in groups]
    found.sort(key=lambda members: order[id(members[0])])
    return tuple(Origin(agency(members[0], sources), members) for members in found)


def _keys(report: Report, sources: Mapping[str, Source]) -> set[str]:
    keys = {"copy " + fold(agency(report, sources))}
    if report.by:
        keys.add(f"claimant {report.by} {fold(report.by_description or '')}")
    return keys
