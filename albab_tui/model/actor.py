"""Actors: whoever acts, is acted on, or speaks."""

from typing import Annotated

from msgspec import Meta

from albab_tui.model.field_types import Entity, Id, Label, Prose


class Actor(Entity, frozen=True):
    """A state, force, group, organisation or person."""

    id: Id
    name: Annotated[Label, Meta(description="The name shown.")]
    kind: Annotated[Id, Meta(description="What sort of actor it is: a kind of the vocabulary, or any word.")]
    aliases: Annotated[
        tuple[Label, ...], Meta(description="Every other form of the name, as sources write it (ISIL, Daesh, IS).")
    ] = ()
    part_of: Annotated[
        Id | None,
        Meta(description="Id of the actor it belongs to: a spokesman to a presidency, a presidency to a state."),
    ] = None
    note: Annotated[Prose | None, Meta(description="What a reader should know about the actor.")] = None
