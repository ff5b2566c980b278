"""What things are called, and what belongs to what: all that is small enough to be asked of a store by name."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from typing import Protocol

from albab_tui.model.actor import Actor
from albab_tui.model.hierarchy import Hierarchy
from albab_tui.model.naming import Names
from albab_tui.model.open_question import Question, Reply
from albab_tui.model.place import Place
from albab_tui.model.source import Source
from albab_tui.model.vocabulary import Word, Words

ANY_ROLE = "any"
"""Stands for every role where one is asked for."""


class Directory(Protocol):
    """The names of a store; it holds no event."""

    @property
    def words(self) -> Words:
        """The vocabulary."""
        ...

    @property
    def sources(self) -> Mapping[str, Source]:
        """The sources by id, in the store's order."""
        ...

    @property
    def actors(self) -> Mapping[str, Actor]:
        """The actors by id, in the store's order."""
        ...

    @property
    def places(self) -> Mapping[str, Place]:
        """The places by id, in the store's order."""
        ...

    @property
    def questions(self) -> Mapping[str, Question]:
        """The questions by id, in the store's order."""
        ...

    @property
    def affiliations(self) -> Hierarchy:
        """Which actors belong to which."""
        ...

    @property
    def geography(self) -> Hierarchy:
        """Which places lie in which."""
        ...

    @property
    def actor_names(self) -> Names:
        """The actors by name and alias."""
        ...

    @property
    def claimant_names(self) -> Names:
        """Whom reports quote: the actors, those who are described only, and the article itself."""
        ...

    @property
    def place_names(self) -> Names:
        """The places by name and alias."""
        ...

    @property
    def source_names(self) -> Names:
        """The sources by title, headline and file."""
        ...

    @property
    def kind_names(self) -> Names:
        """The kinds of the vocabulary, and those that events have without being in it, by id and label."""
        ...

    @property
    def status_names(self) -> Names:
        """The same for statuses."""
        ...

    @property
    def statuses(self) -> tuple[Word, ...]:
        """The statuses of the vocabulary, and those that events have without being in it."""
        ...

    @property
    def roles(self) -> tuple[Word, ...]:
        """The same for roles that actors have."""
        ...

    @property
    def role_names(self) -> Names:
        """The roles by id and label; what is called any is never one, for it means all of them."""
        ...

    @property
    def figures(self) -> Collection[str]:
        """Folded names of the figures that reports give."""
        ...

    @property
    def timezone(self) -> str:
        """The zone of the store's clock, empty for UTC."""
        ...

    def actor_name(self, id: str) -> str:
        """The actor's name, or the id itself where it is unknown."""
        ...

    def actor_kind(self, id: str) -> Word:
        """What sort of actor it is."""
        ...

    def place_name(self, id: str) -> str:
        """The place's name, or the id itself where it is unknown."""
        ...

    def reply_names(self, reply: Reply) -> tuple[str, ...]:
        """An answer in words: names where the question is on actors or places, else its labels."""
        ...

    def event_title(self, id: str) -> str:
        """The event's title, or the id itself where it is unknown."""
        ...

    def last_day(self) -> date:
        """The last day that a source was published or an event took place; relative dates count from it."""
        ...
