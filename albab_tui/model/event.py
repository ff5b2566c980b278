"""Events: what happened, was said, was planned, or simply stood so."""

from typing import Annotated

from msgspec import Meta, field

from albab_tui.model.cast import Cast
from albab_tui.model.edtf import Edtf
from albab_tui.model.field_types import Entity, Id, Label, Latitude, Longitude, Prose
from albab_tui.model.report import Report


class Waiver(Entity, frozen=True):
    """A rule of `check` that is silenced for one event."""

    rule: Annotated[Label, Meta(description="Name of the rule.")]
    why: Annotated[Prose, Meta(description="Why the rule does not hold here.")]


class Event(Entity, frozen=True):
    """One happening, statement, plan or piece of background."""

    id: Id
    title: Annotated[Label, Meta(description="The event in a few own words.")]
    kind: Annotated[Id, Meta(description="What sort of event it is: a kind of the vocabulary, or any word.")]
    status: Annotated[
        Id,
        Meta(description="Whether it is told as done, claimed, said, planned or standing: a status of the vocabulary."),
    ]
    reports: Annotated[tuple[Report, ...], Meta(description="Who reports it, and where.")]
    summary: Annotated[Prose, Meta(description="What it was, in the curator's own words.")] = ""
    date: Annotated[
        Edtf | None, Meta(description="When (EDTF), at the precision the reports give; absent where they give none.")
    ] = None
    date_why: Annotated[Prose | None, Meta(description="How the date follows from the reports.")] = None
    actors: Annotated[Cast, Meta(description="Ids of actors by role: the roles of the vocabulary.")] = field(
        default_factory=Cast
    )
    places: Annotated[tuple[Id, ...], Meta(description="Ids of the places where it was or which it concerns.")] = ()
    latitude: Annotated[
        Latitude | None, Meta(description="Degrees north (WGS 84), where the event itself has a position.")
    ] = None
    longitude: Annotated[
        Longitude | None, Meta(description="Degrees east (WGS 84), where the event itself has a position.")
    ] = None
    tags: Annotated[tuple[Label, ...], Meta(description="Free words to find it by.")] = ()
    fulfils: Annotated[tuple[Id, ...], Meta(description="Ids of the planned events that this one carries out.")] = ()
    related: Annotated[tuple[Id, ...], Meta(description="Ids of events to see beside it; they lead back to it.")] = ()
    differs_why: Annotated[Prose | None, Meta(description="Why the reports differ: two clocks, two statements.")] = None
    outside: Annotated[Prose | None, Meta(description="Knowledge from outside the sources, marked as such.")] = None
    waivers: Annotated[tuple[Waiver, ...], Meta(description="Rules of check that do not hold here.")] = ()
