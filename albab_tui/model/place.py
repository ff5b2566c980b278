"""Places: where events happen."""

from typing import Annotated

from msgspec import Meta

from albab_tui.model.field_types import Entity, Id, Label, Latitude, Longitude, Prose


class Place(Entity, frozen=True):
    """A town, a region, a country, or a part of one."""

    id: Id
    name: Annotated[Label, Meta(description="The name shown.")]
    aliases: Annotated[tuple[Label, ...], Meta(description="Every other form of the name, as sources write it.")] = ()
    part_of: Annotated[Id | None, Meta(description="Id of the place it lies in.")] = None
    latitude: Annotated[
        Latitude | None,
        Meta(description="Degrees north (WGS 84); only where the position is sure."),
    ] = None
    longitude: Annotated[
        Longitude | None,
        Meta(description="Degrees east (WGS 84); only where the position is sure."),
    ] = None
    note: Annotated[Prose | None, Meta(description="What a reader should know about the place.")] = None
