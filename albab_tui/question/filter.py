"""What is asked: an immutable filter that every part of the program shares."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Self

from msgspec import Struct
from msgspec.structs import force_setattr, replace

from albab_tui.model.edtf import Edtf
from albab_tui.question.fields import FIELDS, FieldName, Join, the_field
from albab_tui.question.plain_parts import field_of, values_of, without_value
from albab_tui.question.senses import DEFAULT, Sense
from albab_tui.question.tree import Node, Not, Term, Wording, any_of, row


class Filter(Struct, frozen=True):
    """Which events to show; the empty filter shows all.

    Its parts stand in the order of the fields, then what is left out, then all else, then words, each in the order in
    which it was asked. A part that asks for one field's values is plain: the panes show and change it.
    """

    parts: tuple[Node, ...] = ()
    """All of them must hold."""
    members: bool = True
    """Whether an actor or claimant stands for all that belong to it."""
    window: Edtf | None = None
    """When the events must lie; undated events never do."""
    sense: Sense = DEFAULT
    """How surely an event must lie in `window`: see `albab_tui.question.senses`."""

    def __post_init__(self) -> None:
        """Put the parts in order."""
        force_setattr(self, "parts", tuple(sorted(row(self.parts), key=_place)))

    def __bool__(self) -> bool:
        """Whether it asks for anything at all."""
        return bool(self.parts) or self.window is not None

    def values(self, field: FieldName) -> tuple[str, ...]:
        """The values that the plain parts ask for in one field."""
        return tuple(dict.fromkeys(value for part in self.parts for value in values_of(part, field)))

    def excludes(self, field: FieldName, value: str) -> bool:
        """Whether this value is left out, by a part of its own."""
        return Not(Term(field, value)) in self.parts

    @property
    def without(self) -> tuple[Term, ...]:
        """The terms that are left out, each by a part of its own."""
        return tuple(part.part for part in self.parts if isinstance(part, Not) and isinstance(part.part, Term))

    @property
    def rest(self) -> tuple[Node, ...]:
        """The parts that are not plain: neither values of one field, nor left out, nor words."""
        return tuple(part for part in self.parts if _place(part) == _REST)

    def with_rest(self, parts: Iterable[Node]) -> Self:
        """The filter with these parts in place of those that are not plain."""
        plain = (part for part in self.parts if _place(part) != _REST)
        return replace(self, parts=(*plain, *parts))

    def joined(self, field: FieldName, otherwise: Join | None = None) -> Join:
        """How one more value of a field would join those asked for.

        Args:
            field: the field.
            otherwise: how, where it is asked for in no way that says so; the field's own way if left out.
        """
        parts = [part for part in self.parts if values_of(part, field)]
        if any(not isinstance(part, Term) for part in parts):
            return "any" if len(parts) == 1 else "all"
        return "all" if len(parts) > 1 else otherwise or the_field(field).join

    def including(self, field: FieldName, *values: str, join: Join | None = None) -> Self:
        """The filter with these values added, and no longer left out; how they join is as `joined` says."""
        kept = [part for part in self.parts if not (isinstance(part, Not) and part.part in _terms(field, values))]
        added = _terms(field, values)
        if self.joined(field, join) == "any":
            old = [part for part in kept if values_of(part, field)]
            kept = [part for part in kept if part not in old]
            added = [any_of([*old, *added])] if old or added else []
        return replace(self, parts=(*kept, *added))

    def excluding(self, field: FieldName, value: str) -> Self:
        """The filter with this value left out, and no longer asked for."""
        return replace(self, parts=(*self.dropping(field, value).parts, Not(Term(field, value))))

    def dropping(self, field: FieldName, value: str) -> Self:
        """The filter in which no plain part asks for this value or leaves it out."""
        return replace(self, parts=tuple(row(without_value(part, Term(field, value)) for part in self.parts)))

    def releasing(self, field: FieldName) -> Self:
        """The filter that asks for no value of this field in a plain part; what is left out stays so."""
        return replace(self, parts=tuple(part for part in self.parts if not values_of(part, field)))

    def toggling(self, field: FieldName, value: str, join: Join | None = None) -> Self:
        """The filter with this value added if absent, dropped if present."""
        present = value in self.values(field)
        return self.dropping(field, value) if present else self.including(field, value, join=join)

    def toggling_exclusion(self, field: FieldName, value: str) -> Self:
        """The filter with this value left out, or no longer left out."""
        return self.dropping(field, value) if self.excludes(field, value) else self.excluding(field, value)


_PLACES = {name: place for place, name in enumerate(FIELDS)}
_LEFT_OUT, _REST, _WORDS = len(FIELDS), len(FIELDS) + 1, len(FIELDS) + 2


def _place(part: Node) -> int:
    """Where a part stands among the others."""
    if (field := field_of(part)) is not None:
        return _PLACES["mentioned"] if field not in _PLACES else _PLACES[field]
    if isinstance(part, Wording):
        return _WORDS
    return _LEFT_OUT if isinstance(part, Not) and isinstance(part.part, Term | Wording) else _REST


def _terms(field: FieldName, values: Iterable[str]) -> list[Node]:
    return [Term(field, value) for value in values]
