"""A store with its indexes: everything by id, by name and by affiliation."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import cached_property

from albab_tui.model.actor import Actor
from albab_tui.model.claimant_names import ClaimantNames
from albab_tui.model.directory import ANY_ROLE
from albab_tui.model.event import Event
from albab_tui.model.hierarchy import Hierarchy
from albab_tui.model.naming import Names
from albab_tui.model.open_question import OF_ACTORS, OF_PLACES, Question, Reply
from albab_tui.model.place import Place
from albab_tui.model.source import Source
from albab_tui.model.store import Store
from albab_tui.model.vocabulary import Word, Words
from albab_tui.text.folding import fold


class Catalogue:
    """A store in memory with its indexes; it is a `albab_tui.model.directory.Directory`."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.words: Words = store.words
        self.sources: dict[str, Source] = {source.id: source for source in store.sources}
        self.actors: dict[str, Actor] = {actor.id: actor for actor in store.actors}
        self.places: dict[str, Place] = {place.id: place for place in store.places}
        self.events: dict[str, Event] = {event.id: event for event in store.events}
        self.questions: dict[str, Question] = {question.id: question for question in store.questions}
        self.affiliations = Hierarchy(store.actors)
        self.geography = Hierarchy(store.places)
        self.actor_names = Names({a.id: (a.name, *a.aliases) for a in store.actors})
        self.place_names = Names({p.id: (p.name, *p.aliases) for p in store.places})
        self.source_names = Names({s.id: tuple(filter(None, (s.title, s.headline, s.text))) for s in store.sources})

    @cached_property
    def claimant_names(self) -> Names:
        """Whom reports quote: the actors, those who are described only, and the article itself."""
        return ClaimantNames(self.store.actors, (report for event in self.store.events for report in event.reports))

    @cached_property
    def kind_names(self) -> Names:
        """The kinds of the vocabulary, and those that events have without being in it, by id and label."""
        return _named(self.words.kinds.with_used(event.kind for event in self.store.events))

    @cached_property
    def status_names(self) -> Names:
        """The same for statuses."""
        return _named(self.statuses)

    @cached_property
    def statuses(self) -> tuple[Word, ...]:
        """The statuses of the vocabulary, and those that events have without being in it."""
        return self.words.statuses.with_used(event.status for event in self.store.events)

    @cached_property
    def roles(self) -> tuple[Word, ...]:
        """The roles of the vocabulary, and those that actors have without being in it."""
        casts = (event.actors.items() for event in self.store.events)
        return self.words.roles.with_used(role for cast in casts for role, ids in cast if ids)

    @cached_property
    def role_names(self) -> Names:
        """The roles by id and label; what is called any is never one, for it means all of them."""
        return _named(role for role in self.roles if role.id != ANY_ROLE)

    @cached_property
    def figures(self) -> tuple[str, ...]:
        """Folded names of the figures that reports give, each once."""
        reports = (report for event in self.store.events for report in event.reports)
        return tuple(dict.fromkeys(fold(figure.name) for report in reports for figure in report.figures))

    @property
    def timezone(self) -> str:
        """The zone of the store's clock, empty for UTC."""
        return self.store.timezone or ""

    def actor_name(self, id: str) -> str:
        """The actor's name, or the id itself where it is unknown."""
        actor = self.actors.get(id)
        return actor.name if actor else id

    def actor_kind(self, id: str) -> Word:
        """What sort of actor it is."""
        actor = self.actors.get(id)
        return self.words.actor_kinds.word_of(actor.kind if actor else "")

    def place_name(self, id: str) -> str:
        """The place's name, or the id itself where it is unknown."""
        place = self.places.get(id)
        return place.name if place else id

    def reply_names(self, reply: Reply) -> tuple[str, ...]:
        """An answer in words: names where the question is on actors or places, else its labels."""
        question = self.questions.get(reply.question)
        if question and question.on in OF_ACTORS:
            return tuple(map(self.actor_name, reply.answer))
        if question and question.on in OF_PLACES:
            return tuple(map(self.place_name, reply.answer))
        return reply.answer

    def event_title(self, id: str) -> str:
        """The event's title, or the id itself where it is unknown."""
        event = self.events.get(id)
        return event.title if event else id

    def last_day(self) -> date:
        """The last day that a source was published or an event took place; relative dates count from it.

        A window counts with its first day, unless only its last is known. A plan's day may lie after all that
        was written, so plans do not count. A store without any date gives the first day of the calendar's year 1.
        """
        dates = [source.day for source in self.store.sources if source.day]
        dates += [
            event.date for event in self.store.events if event.date and self.words.status_as(event.status) != "planned"
        ]
        return max((day for when in dates if (day := when.earliest or when.latest)), default=date.min)


def _named(words: Iterable[Word]) -> Names:
    return Names({word.id: (word.label,) for word in words})
