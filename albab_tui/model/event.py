"""Events: what happened, was said, was planned, or simply stood so."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal, get_args

from msgspec import Meta

from albab_tui.model.edtf import Edtf
from albab_tui.model.fields import Entity, Id, Label, Latitude, Longitude, Prose
from albab_tui.model.report import Report

Status = Literal["happened", "claimed", "statement", "planned", "background"]
"""happened: sources tell it as fact; claimed: someone says it happened; statement: the event is
that something was said; planned: announced, not done; background: a standing state of affairs."""

EventKind = Literal[
    "strike", "combat", "advance", "siege", "attack", "campaign", "casualties",
    "meeting", "agreement", "support", "statement", "policy", "movement", "situation", "other",
]  # fmt: skip
"""strike: from the air or by artillery; combat: fighting on the ground; advance: ground taken or
neared; siege: a place or road cut off; attack: on civilians or a state; campaign: an operation's
start or phase; casualties: losses; meeting: visits, calls, talks; agreement: deals and joint
arrangements; support: aid and backing; statement: an assessment or announcement; policy: a demand,
plan or position; movement: of people; situation: how things stood."""

Role = Literal["agent", "target", "party", "speaker", "mentioned"]
ROLES: tuple[Role, ...] = get_args(Role)
STATUSES: tuple[Status, ...] = get_args(Status)
KINDS: tuple[EventKind, ...] = get_args(EventKind)


class Cast(Entity, frozen=True):
    """The actors of an event, by role."""

    agent: Annotated[tuple[Id, ...], Meta(description="Who acts, or by the plan would act.")] = ()
    target: Annotated[tuple[Id, ...], Meta(description="Who is acted on.")] = ()
    party: Annotated[tuple[Id, ...], Meta(description="Who is involved where no direction is known.")] = ()
    speaker: Annotated[tuple[Id, ...], Meta(description="Who only speaks: the event is that they said something.")] = ()
    mentioned: Annotated[tuple[Id, ...], Meta(description="Whom it concerns, neither acting nor acted on.")] = ()

    def items(self) -> Iterator[tuple[Role, tuple[str, ...]]]:
        """Each role with its actors' ids, in the order of `ROLES`; roles without actors too."""
        for role in ROLES:
            yield role, getattr(self, role)


class Waiver(Entity, frozen=True):
    """A rule of `check` that is silenced for one event."""

    rule: Annotated[str, Meta(description="Name of the rule.")]
    why: Annotated[Prose, Meta(description="Why the rule does not hold here.")]


class Event(Entity, frozen=True):
    """One happening, statement, plan or piece of background."""

    id: Id
    title: Annotated[Label, Meta(description="The event in a few own words.")]
    kind: Annotated[EventKind, Meta(description="What sort of event it is.")]
    status: Annotated[Status, Meta(description="Whether it is told as done, claimed, said, planned or standing.")]
    reports: Annotated[tuple[Report, ...], Meta(description="Who reports it, and where.")]
    summary: Annotated[Prose, Meta(description="What it was, in the curator's own words.")] = ""
    date: Annotated[
        Edtf | None, Meta(description="When (EDTF), at the precision the reports give; absent where they give none.")
    ] = None
    date_why: Annotated[Prose | None, Meta(description="How the date follows from the reports.")] = None
    actors: Annotated[Cast, Meta(description="Actors by role.")] = Cast()
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
