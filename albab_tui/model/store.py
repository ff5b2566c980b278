"""A store: one YAML or JSON file of events and what they refer to."""

from typing import Annotated, Literal

from msgspec import Meta, field

from albab_tui.model.actor import Actor
from albab_tui.model.event import Event
from albab_tui.model.field_types import Entity, Label, Prose
from albab_tui.model.open_question import Question
from albab_tui.model.place import Place
from albab_tui.model.source import Source
from albab_tui.model.vocabulary import Vocabulary, Words, words_of


class Store(Entity, frozen=True):
    """A curated event store."""

    format: Annotated[Literal["albab-2", "albab-1"], Meta(description="Version of this file format.")]
    title: Annotated[Label, Meta(description="What the store is about.")]
    description: Annotated[Prose | None, Meta(description="Scope, method and rules of the curation.")] = None
    license: Annotated[Label | None, Meta(description="SPDX identifier of the store's licence.")] = None
    timezone: Annotated[
        Label | None, Meta(description="Zone of times written without one: Europe/Istanbul, +03:00; UTC if left out.")
    ] = None
    articles: Annotated[
        Label | None, Meta(description="Folder of the sources' texts, below the folder in which the store lies.")
    ] = None
    vocabulary: Annotated[
        Vocabulary,
        Meta(description="The kinds, statuses and roles that it uses; those of the set conflict if left out."),
    ] = field(default_factory=Vocabulary)
    sources: Annotated[tuple[Source, ...], Meta(description="The articles.")] = ()
    actors: Annotated[tuple[Actor, ...], Meta(description="Who acts, is acted on or speaks.")] = ()
    places: Annotated[tuple[Place, ...], Meta(description="Where things happen.")] = ()
    questions: Annotated[
        tuple[Question, ...], Meta(description="What reports of several events answer, and may answer differently.")
    ] = ()
    events: Annotated[tuple[Event, ...], Meta(description="What happened, was said, planned, or stood so.")] = ()

    @property
    def words(self) -> Words:
        """The kinds, statuses and roles of its vocabulary."""
        return words_of(self.vocabulary)
