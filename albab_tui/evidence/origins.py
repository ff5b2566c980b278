"""Independence: copies are not confirmations, so origins are counted, not articles."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from albab_tui.model.event import Event
from albab_tui.model.report import Report
from albab_tui.model.source import Source
from albab_tui.text.folding import fold


class Origin(Struct, frozen=True):
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
    above: dict[str, str] = {}
    for report in event.reports:
        copy, *claimants = _keys(report, sources)
        for claimant in claimants:
            above[_top(claimant, above)] = _top(copy, above)
    groups: dict[str, list[Report]] = {}
    for report in event.reports:
        groups.setdefault(_top(_keys(report, sources)[0], above), []).append(report)
    return tuple(Origin(agency(members[0], sources), tuple(members)) for members in groups.values())


def _keys(report: Report, sources: Mapping[str, Source]) -> tuple[str, ...]:
    """What it may share with another report of its origin: the agency's copy, and the claimant if there is one."""
    copy = "copy " + fold(agency(report, sources))
    return (copy, f"claimant {report.by} {fold(report.by_description or '')}") if report.by else (copy,)


def _top(key: str, above: dict[str, str]) -> str:
    """The one key that stands for all those joined with it, in a disjoint-set forest whose paths get shorter."""
    while (parent := above.setdefault(key, key)) != key:
        above[key] = above.setdefault(parent, parent)
        key = parent
    return key
