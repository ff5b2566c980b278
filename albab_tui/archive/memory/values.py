"""The values that events have of a field, as a list of them shows each."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from albab_tui.evidence.whole import Evidence
from albab_tui.model.claimant_names import WITHOUT_NAME, sort_of_claimant
from albab_tui.question.fields import FieldName
from albab_tui.text.folding import fold


def _claiming(evidence: Evidence) -> Mapping[str, str]:
    ids = {id for dossier in evidence.dossiers.values() for id in dossier.claiming}
    named = {id: evidence.catalogue.actor_name(id) for id in evidence.catalogue.actors if id in ids}
    reports = (report for event in evidence.catalogue.store.events for report in event.reports)
    sorts = {sort_of_claimant(report) for report in reports}
    return {id: called for id, called in WITHOUT_NAME.items() if id in sorts} | named


def _subjects(evidence: Evidence) -> Mapping[str, str]:
    found = {subject for dossier in evidence.dossiers.values() for subject in dossier.disputed_on}
    named = {"date": "date", "occurrence": "occurrence"} | _figures(evidence) | _asked(evidence)
    return {subject: words for subject, words in named.items() if subject in found}


def _asked(evidence: Evidence) -> dict[str, str]:
    return {id: question.asks for id, question in evidence.catalogue.questions.items()}


def _answered(evidence: Evidence) -> Mapping[str, str]:
    answered = {id for dossier in evidence.dossiers.values() for id in dossier.answers}
    return {id: asks for id, asks in _asked(evidence).items() if id in answered}


def _figures(evidence: Evidence) -> dict[str, str]:
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
    "question": _answered,
    "status": _statuses,
    "kind": _kinds,
}
"""For each field whose values only the events tell: its values with what they are called."""
