"""What the model's types ask for, as far as messages need to know."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, cached_property
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from msgspec import Meta, Struct
from msgspec.structs import FieldInfo, fields

from albab_tui.model.cast import Cast
from albab_tui.model.edtf import Edtf
from albab_tui.model.field_types import Id

_KINDS = {
    str: "text", int: "a whole number", float: "a number", Decimal: "a number", bool: "true or false", Edtf: "a date"
}  # fmt: skip

_FREE = {Cast: tuple[Id, ...]}
"""Mappings whose names are free, with what stands under each of them."""
_CAPITAL = re.compile("(?<=.)(?=[A-Z])")


@dataclass(frozen=True)
class Shape:
    """What one field or list item holds."""

    type: Any
    """As the model writes it, for conversion."""
    bare: Any
    """Without what may be added to it: text, a number, a date, a structure, a tuple or a choice of words."""
    optional: bool
    """Whether nothing may stand there."""
    metas: tuple[Meta, ...]
    """Descriptions and limits, the innermost first."""

    @cached_property
    def structure(self) -> type[Struct] | None:
        """The model's class, where the value is a mapping."""
        return self.bare if isinstance(self.bare, type) and issubclass(self.bare, Struct) else None

    @cached_property
    def item(self) -> Shape | None:
        """What the items are, where the value is a list."""
        return shape(get_args(self.bare)[0]) if get_origin(self.bare) is tuple else None

    @cached_property
    def each(self) -> Shape | None:
        """What stands under every name, where the value is a mapping whose names are free."""
        return shape(_FREE[self.bare]) if self.bare in _FREE else None

    @cached_property
    def choices(self) -> tuple[str, ...]:
        """The words that are allowed, where only certain ones are."""
        return get_args(self.bare) if get_origin(self.bare) is Literal else ()

    @property
    def kind(self) -> str:
        """What belongs there, with its article."""
        if self.structure:
            name = in_words(self.structure)
            return f"{'an' if name[0] in 'ae' else 'a'} {name}"
        if self.each:
            return "a mapping"
        return "a list" if self.item else _KINDS.get(self.bare, "text")

    @property
    def description(self) -> str:
        """What the field means."""
        return next((meta.description for meta in reversed(self.metas) if meta.description), self.kind)

    def limit(self, name: str) -> Any:
        """The outermost limit of that name, None where there is none."""
        return next((limit for meta in reversed(self.metas) if (limit := getattr(meta, name)) is not None), None)


@cache
def shape(type_: Any) -> Shape:
    """The shape of a type of the model."""
    metas: list[Meta] = []
    optional = False
    bare = type_
    while True:
        origin = get_origin(bare)
        if origin is Annotated:
            metas = [*(meta for meta in bare.__metadata__ if isinstance(meta, Meta)), *metas]
            bare = bare.__origin__
        elif origin in (Union, UnionType):
            optional = True
            bare = next(arm for arm in get_args(bare) if arm is not NoneType)
        else:
            return Shape(type_, bare, optional, tuple(metas))


def in_words(structure: type[Struct]) -> str:
    """What a structure is called: "actor kind"."""
    return _CAPITAL.sub(" ", structure.__name__).lower()


@cache
def fields_of(structure: type[Struct]) -> dict[str, FieldInfo]:
    """The fields of a structure by name, in the model's order."""
    return {field.name: field for field in fields(structure)}


def required_fields(structure: type[Struct]) -> tuple[str, ...]:
    """The names of the fields that a structure can't do without."""
    return tuple(field.name for field in fields_of(structure).values() if field.required)
