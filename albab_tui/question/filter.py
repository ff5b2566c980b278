"""What is asked: an immutable filter that every part of the program shares."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal, Self

from msgspec import Struct
from msgspec.structs import replace

from albab_tui.model.catalogue import ANY_ROLE
from albab_tui.model.edtf import Edtf
from albab_tui.question.senses import DEFAULT, Sense

Match = Literal["all", "any"]
FieldName = Literal["actor", "by", "place", "source", "kind", "status", "is", "disputed", "figure"]


class Term(Struct, frozen=True):
    """A field with one value, such as ``actor:iran``."""

    field: FieldName
    value: str


class Filter(Struct, frozen=True):
    """Which events to show; the empty filter shows all.

    Values are ids, or names from the field's fixed list. Several actors, traits, disputes and words must
    all hold (for actors `match` may say any); of several claimants, places, sources, kinds or statuses one
    is enough.
    """

    actor: tuple[str, ...] = ()
    """Ids of the actors that must be involved."""
    by: tuple[str, ...] = ()
    """Ids of the claimants, one of whom must be quoted."""
    place: tuple[str, ...] = ()
    source: tuple[str, ...] = ()
    kind: tuple[str, ...] = ()
    status: tuple[str, ...] = ()
    is_: tuple[str, ...] = ()
    """Traits that must hold: see `albab_tui.question.traits`."""
    disputed: tuple[str, ...] = ()
    """Subjects that must be disputed: date, occurrence, or a figure's name."""
    figure: tuple[str, ...] = ()
    """Names of figures, one of which a report must give."""
    without: tuple[Term, ...] = ()
    """Terms that must not hold."""
    match: Match = "all"
    """Whether all or any of `actor` must be involved."""
    role: str = ANY_ROLE
    """Id of the role in which `actor` must be involved, or `ANY_ROLE`."""
    members: bool = True
    """Whether an actor or claimant stands for all that belong to it."""
    window: Edtf | None = None
    """When the events must lie; undated events never do."""
    sense: Sense = DEFAULT
    """How surely an event must lie in `window`: see `albab_tui.question.senses`."""
    words: tuple[str, ...] = ()
    """Words or phrases that must occur in title, summary, reports or names."""

    def __bool__(self) -> bool:
        """Whether it asks for anything at all."""
        return any(getattr(self, name) for name in self.__struct_fields__ if name not in _SETTINGS)

    def values(self, field: FieldName) -> tuple[str, ...]:
        """The values asked for in one field."""
        found: tuple[str, ...] = getattr(self, _attribute(field))
        return found

    def including(self, field: FieldName, *values: str) -> Self:
        """The filter with these values added, and no longer excluded."""
        without = tuple(t for t in self.without if not (t.field == field and t.value in values))
        return replace(self, without=without)._asking(field, dict.fromkeys((*self.values(field), *values)))

    def excluding(self, field: FieldName, value: str) -> Self:
        """The filter with this value excluded, and no longer asked for."""
        term = Term(field, value)
        return replace(self.dropping(field, value), without=(*self.dropping(field, value).without, term))

    def dropping(self, field: FieldName, value: str) -> Self:
        """The filter that neither asks for nor excludes this value."""
        without = tuple(t for t in self.without if t != Term(field, value))
        return replace(self, without=without)._asking(field, (v for v in self.values(field) if v != value))

    def releasing(self, field: FieldName) -> Self:
        """The filter that asks for no value of this field; what it excludes stays excluded."""
        return self._asking(field, ())

    def _asking(self, field: FieldName, values: Iterable[str]) -> Self:
        change: dict[str, Any] = {_attribute(field): tuple(values)}
        return replace(self, **change)

    def excludes(self, field: FieldName, value: str) -> bool:
        """Whether this value is excluded."""
        return Term(field, value) in self.without

    def toggling(self, field: FieldName, value: str) -> Self:
        """The filter with this value added if absent, dropped if present."""
        present = value in self.values(field)
        return self.dropping(field, value) if present else self.including(field, value)

    def toggling_exclusion(self, field: FieldName, value: str) -> Self:
        """The filter with this value excluded, or no longer excluded."""
        return self.dropping(field, value) if self.excludes(field, value) else self.excluding(field, value)


_SETTINGS = frozenset({"match", "role", "members", "sense"})


def _attribute(field: FieldName) -> str:
    return "is_" if field == "is" else field
