"""The values that events have of a field, as a list of them shows each."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from albab_tui.evidence.whole import Evidence
from albab_tui.question.fields import FieldName
from albab_tui.text.folding import fold


def _claiming(evidence: Evidence) -> Mapping[str, str]:
    ids = {id for dossier in evidence.dossiers.values() for id in dossier.claiming}
    return {id: evidence.catalogue.actor_name(id) for id in evidence.catalogue.actors if id in ids}


def _subjects(evidence: Evidence) -> Mapping[str, str]:
    disputes = (dispute for dossier in evidence.dossiers.values() for dispute in dossier.disputes)
    return {fold(dispute.subject): dispute.subject for dispute in disputes}


def _figures(evidence: Evidence) -> Mapping[str, str]:
    reports = (report for event in evidence.catalogue.store.events for report in event.reports)
    return {fold(figure.name): figure.name for report in reports for figure in report.figures}


def _statuses(evidence: Evidence) -> Mapping[str, str]:
    used = evidence.catalogue.words.statuses.used(event.status for event in evidence.catalogue.store.events)
    return {word.id: word.label for word in used}


def _kinds(evidence: Evidence) -> Mapping[str, str]:
    used = evidence.catalogue.words.kinds.used(event.kind for event in evidence.catalogue.store.events)
    return {word.id: word.label for word in used}


VALUES: Mapping[FieldName, Callable[[Evidence], Mapping[str, str]]] = {
    "by": _claiming,
    "disputed": _subjects,
    "figure": _figures,
    "status": _statuses,
    "kind": _kinds,
}
"""For each field whose values only the events tell: its values with what they are called."""
