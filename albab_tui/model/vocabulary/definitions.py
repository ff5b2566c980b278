"""How a store defines words of its own."""

from typing import Annotated, Literal

from msgspec import Meta

from albab_tui.model.field_types import Entity, Id, Label
from albab_tui.model.vocabulary.word import Lasts, RoleName, StatusName

SetName = Literal["conflict", "politics", "accidents", "labour", "history"]

HueName = Literal["red", "green", "cyan", "blue", "magenta"]

HUES: dict[HueName, int] = {"red": 0, "green": 120, "cyan": 180, "blue": 240, "magenta": 300}
"""Colours that have a name, in degrees."""

HUE_PATTERN = rf"^([0-9]|[1-9][0-9]|[12][0-9][0-9]|3[0-5][0-9]|{'|'.join(HUES)})$"

Hue = Annotated[
    str,
    Meta(pattern=HUE_PATTERN, description=f"Its sign's colour: {', '.join(HUES)}, or 0 to 359 degrees (120: green)."),
]


class Definition(Entity, frozen=True):
    """A word that a store defines; what is left out of a built-in one's is as it was."""

    id: Annotated[Id, Meta(description="The word as it stands in the store and in filters.")]
    label: Annotated[Label, Meta(description="How it is shown; the id where it is left out.")] = ""
    meaning: Annotated[Label, Meta(description="What it says, in a few words.")] = ""
    glyph: Annotated[Label, Meta(description="Its sign in lists, of one cell; without one its label is shown.")] = ""
    ascii: Annotated[Label, Meta(description="Its sign where only ASCII can be shown.")] = ""
    hue: Hue = ""

    @property
    def degrees(self) -> int | None:
        """The hue in degrees, None where there is none."""
        if not self.hue:
            return None
        named = {str(name): degrees for name, degrees in HUES.items()}
        return named[self.hue] if self.hue in named else int(self.hue)


class Kind(Definition, frozen=True):
    """A sort of event."""

    lasts: Annotated[
        Lasts | None, Meta(description="Whether it goes on for a time (yes), is one moment (no), or may be either.")
    ] = None


class Status(Definition, frozen=True):
    """Whether an event is told as done, claimed, said, planned, standing, or in another way."""

    like: Annotated[
        StatusName | None, Meta(description="The built-in status that every rule treats it as; happened if left out.")
    ] = None


class Role(Definition, frozen=True):
    """What an actor is in an event."""

    like: Annotated[
        RoleName | None, Meta(description="The built-in role that it is found under too; none if left out.")
    ] = None


class ActorKind(Definition, frozen=True):
    """A sort of actor."""


class Vocabulary(Entity, frozen=True):
    """The words that a store uses: built-in sets, words that every store has, and its own."""

    sets: Annotated[
        tuple[SetName, ...], Meta(description="Built-in sets; of a word that two of them have the first one's counts.")
    ] = ("conflict",)
    kinds: Annotated[tuple[Kind, ...], Meta(description="Sorts of events.")] = ()
    statuses: Annotated[tuple[Status, ...], Meta(description="Ways in which events are told.")] = ()
    roles: Annotated[tuple[Role, ...], Meta(description="What actors are in events.")] = ()
    actor_kinds: Annotated[tuple[ActorKind, ...], Meta(description="Sorts of actors.")] = ()
