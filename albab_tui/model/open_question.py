"""Questions that a store asks of all its reports, and what reports answer."""

from typing import Annotated, Literal

from msgspec import Meta

from albab_tui.model.edtf import Edtf
from albab_tui.model.field_types import Entity, Id, Label, Prose

Topic = Literal["agent", "target", "place", "terms", "aim", "cause", "order", "wording"]
"""What an answer is: agent, target: actors' ids; place: places' ids; order: labels in their order; else labels."""

OF_ACTORS: tuple[Topic, ...] = ("agent", "target")
OF_PLACES: tuple[Topic, ...] = ("place",)


class Question(Entity, frozen=True):
    """Something on which reports of whatever event may answer differently."""

    id: Id
    asks: Annotated[Label, Meta(description="The question in a few words: How far in were they?")]
    on: Annotated[Topic, Meta(description="What an answer is: actors, places, or labels on terms, aim, cause, ...")]
    exclusive: Annotated[
        tuple[Annotated[tuple[Label, ...], Meta(min_length=2)], ...],
        Meta(description="Groups of answers of which only one can be true of one moment."),
    ] = ()
    note: Annotated[Prose | None, Meta(description="What a reader should know about the question.")] = None


class Reply(Entity, frozen=True):
    """What one passage answers."""

    question: Annotated[Id, Meta(description="Id of the question.")]
    answer: Annotated[
        tuple[Label, ...],
        Meta(min_length=1, description="A label, or ids of actors or places as the question wants; several are a set."),
    ]
    date: Annotated[
        Edtf | None, Meta(description="The moment the answer is for (EDTF), where it is not the event's.")
    ] = None
