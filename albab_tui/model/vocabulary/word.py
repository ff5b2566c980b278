"""One word of a vocabulary, as the program uses it."""

from typing import Literal, get_args

from msgspec import Struct

Lasts = Literal["yes", "no", "either"]
"""Whether a thing lasts, is one moment, or may be either: an advance is a day's or a month's."""

StatusName = Literal["happened", "claimed", "statement", "planned", "background"]
"""The statuses that rules know: every other one is treated as one of them."""

RoleName = Literal["agent", "target", "party", "speaker", "mentioned"]
"""The roles that have a direction: others may be said to be like one of them."""

STATUSES: tuple[StatusName, ...] = get_args(StatusName)
ROLES: tuple[RoleName, ...] = get_args(RoleName)


class Word(Struct, frozen=True):
    """A kind, a status, a role or a kind of actor."""

    id: str
    """What stands in the file, and in a filter."""
    label: str
    """How it is shown."""
    meaning: str = ""
    """What it says, in a few words."""
    glyph: str = ""
    """Its sign, of one cell; empty where it is shown by its label."""
    ascii: str = ""
    """Its sign where only ASCII can be shown."""
    hue: int | None = None
    """Its colour in degrees, 0 to 359: red, 120 green, 240 blue."""
    lasts: Lasts = "either"
    """For a kind: whether such a thing lasts."""
    like: str = ""
    """For a status or a role: the built-in one that it is treated as; empty for a role that is none of them."""

    @property
    def heading(self) -> str:
        """The label as it begins a line."""
        return self.label[:1].upper() + self.label[1:]
