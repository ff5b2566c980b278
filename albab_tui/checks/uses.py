"""Sources, actors, places and questions that nothing refers to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from albab_tui.checks.rule import Found, rule
from albab_tui.findings import quoted
from albab_tui.model.event import Event
from albab_tui.model.hierarchy import Hierarchy, Part
from albab_tui.model.question import OF_ACTORS, OF_PLACES, Reply, Topic
from albab_tui.model.store import Store

_CURE = "leave it out, or name it where it belongs"
_CURE_QUESTION = "leave it out, or add answers to reports"


@rule("unused-source")
def unused_source(store: Store) -> Iterator[Found]:
    """A source that no report cites shows that a passage was forgotten or dropped."""
    used = {report.source for event in store.events for report in event.reports}
    for index, source in enumerate(store.sources):
        if source.id not in used:
            yield Found(("sources", index, "id"), f"no report cites {quoted(source.id)}", _CURE)


@rule("unused-actor")
def unused_actor(store: Store) -> Iterator[Found]:
    """An actor without a role, a word or a member that has one only lengthens the list to filter by."""
    used = {id for event in store.events for id in _actors(event)} | _answers(store, OF_ACTORS)
    yield from _unused("actors", store.actors, used, "no event or report names")


@rule("unused-place")
def unused_place(store: Store) -> Iterator[Found]:
    """A place where nothing is, not even a part of it, only lengthens the list to filter by."""
    used = {id for event in store.events for id in event.places} | _answers(store, OF_PLACES)
    yield from _unused("places", store.places, used, "no event is at")


@rule("unused-question")
def unused_question(store: Store) -> Iterator[Found]:
    """A question that no report answers has nothing on which reports could differ."""
    used = {reply.question for reply in _replies(store)}
    for index, question in enumerate(store.questions):
        if question.id not in used:
            yield Found(("questions", index, "id"), f"no report answers {quoted(question.id)}", _CURE_QUESTION)


def _actors(event: Event) -> Iterator[str]:
    for _, ids in event.actors.items():
        yield from ids
    for report in event.reports:
        yield from (id for id in (report.by, *(figure.whom for figure in report.figures)) if id)


def _replies(store: Store) -> Iterator[Reply]:
    return (reply for event in store.events for report in event.reports for reply in report.answers)


def _answers(store: Store, topics: tuple[Topic, ...]) -> set[str]:
    """The ids that answer questions on actors, or on places."""
    on = {question.id: question.on for question in store.questions}
    return {id for reply in _replies(store) if on[reply.question] in topics for id in reply.answer}


def _unused(collection: str, parts: Sequence[Part], used: set[str], what: str) -> Iterator[Found]:
    lineage = Hierarchy(parts).lineage
    reached = {above for id in used for above in lineage(id)}
    for index, part in enumerate(parts):
        if part.id not in reached:
            yield Found((collection, index, "id"), f"{what} {quoted(part.id)}", _CURE)


RULES = (unused_source, unused_actor, unused_place, unused_question)
