"""What the events of an answer name: places, questions, and actors who have neither part nor word in them."""

from __future__ import annotations

from collections.abc import Iterable, Set

from albab_tui.evidence.dossier import Dossier
from albab_tui.evidence.inquiries import Inquiry
from albab_tui.model.actor import Actor
from albab_tui.model.directory import Directory
from albab_tui.model.hierarchy import Hierarchy
from albab_tui.model.open_question import OF_ACTORS, OF_PLACES, Question, Reply, Topic
from albab_tui.model.place import Place
from albab_tui.model.report import Report


class NamedIds:
    """Ids that events name, collected event by event."""

    def __init__(self, names: Directory) -> None:
        self._names = names
        self._places: set[str] = set()
        self._actors: set[str] = set()
        self._questions: set[str] = set()

    def take(self, dossier: Dossier) -> None:
        """What one event names."""
        self._places.update(dossier.event.places)
        for report in dossier.event.reports:
            self._actors.update(figure.whom for figure in report.figures if figure.whom)
            self._take_answers(report)

    def _take_answers(self, report: Report) -> None:
        for reply in report.answers:
            self._questions.add(reply.question)
            self._take_reply(reply)

    def _take_reply(self, reply: Reply) -> None:
        question = self._names.questions.get(reply.question)
        if question and question.on in OF_ACTORS:
            self._actors.update(reply.answer)
        if question and question.on in OF_PLACES:
            self._places.update(reply.answer)

    @property
    def questions(self) -> tuple[Question, ...]:
        """The questions that reports answer, in the store's order."""
        return tuple(each for each in self._names.questions.values() if each.id in self._questions)

    def take_answers(self, inquiries: Iterable[Inquiry]) -> None:
        """What all answers to the questions name, those of events that were not taken too."""
        for inquiry in inquiries:
            for given in inquiry.answers:
                self._take_reply(given.reply)
                self._actors.update([given.report.by] if given.report.by else [])

    @property
    def places(self) -> tuple[Place, ...]:
        """Where the events are, what reports answer with, and what these places lie in, in the store's order."""
        wanted = _with_all_above(self._places | self._exclusive(OF_PLACES), self._names.geography)
        return tuple(place for place in self._names.places.values() if place.id in wanted)

    def actors(self, others: Set[str]) -> tuple[Actor, ...]:
        """Whom only a figure or an answer names, and whom they belong to; the ids of `others` are told elsewhere."""
        wanted = _with_all_above(self._actors | self._exclusive(OF_ACTORS), self._names.affiliations) - others
        return tuple(actor for actor in self._names.actors.values() if actor.id in wanted)

    def _exclusive(self, topics: tuple[Topic, ...]) -> set[str]:
        """The ids in the exclusive groups of the questions on these topics."""
        asked = (question for question in self.questions if question.on in topics)
        return {id for question in asked for group in question.exclusive for id in group}


def _with_all_above(ids: set[str], hierarchy: Hierarchy) -> set[str]:
    return {above for id in ids for above in hierarchy.lineage(id)}
