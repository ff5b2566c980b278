"""What the events of an answer name: places, questions, and actors who have neither part nor word in them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from albab_tui.evidence.dossier import Dossier
from albab_tui.model.actor import Actor
from albab_tui.model.directory import Directory
from albab_tui.model.hierarchy import Hierarchy
from albab_tui.model.open_question import OF_ACTORS, OF_PLACES, Question, Topic
from albab_tui.model.place import Place
from albab_tui.model.report import Report


def places_named(dossiers: Sequence[Dossier], names: Directory) -> tuple[Place, ...]:
    """Where the events are and what their reports answer with, and what these places lie in, in the store's order."""
    ids = {id for dossier in dossiers for id in dossier.event.places}
    ids.update(_answered(dossiers, names, OF_PLACES))
    wanted = _with_all_above(ids, names.geography)
    return tuple(place for place in names.places.values() if place.id in wanted)


def actors_named(dossiers: Sequence[Dossier], names: Directory, others: Collection[str]) -> tuple[Actor, ...]:
    """Whom only a figure or an answer names, and whom they belong to; the ids of `others` are told elsewhere."""
    ids = {figure.whom for report in _reports(dossiers) for figure in report.figures if figure.whom}
    ids.update(_answered(dossiers, names, OF_ACTORS))
    wanted = _with_all_above(ids, names.affiliations) - set(others)
    return tuple(actor for actor in names.actors.values() if actor.id in wanted)


def questions_answered(dossiers: Sequence[Dossier], names: Directory) -> tuple[Question, ...]:
    """The questions that reports of the events answer, in the store's order."""
    ids = {reply.question for report in _reports(dossiers) for reply in report.answers}
    return tuple(question for question in names.questions.values() if question.id in ids)


def _answered(dossiers: Sequence[Dossier], names: Directory, topics: tuple[Topic, ...]) -> Iterator[str]:
    """The ids in which answers on the topics, and their exclusive groups, are told."""
    for question in questions_answered(dossiers, names):
        if question.on in topics:
            yield from (id for group in question.exclusive for id in group)
    for report in _reports(dossiers):
        for reply in report.answers:
            asked = names.questions.get(reply.question)
            if asked and asked.on in topics:
                yield from reply.answer


def _reports(dossiers: Sequence[Dossier]) -> Iterator[Report]:
    return (report for dossier in dossiers for report in dossier.event.reports)


def _with_all_above(ids: set[str], hierarchy: Hierarchy) -> set[str]:
    return {above for id in ids for above in hierarchy.lineage(id)}
