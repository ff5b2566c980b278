"""A store changed in one field after another, each change a store of its own: what tells of a store tells of each."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from albab_tui.model.cast import Cast
from albab_tui.model.edtf import Edtf, parse_edtf
from albab_tui.model.field_types import Entity, Id
from albab_tui.model.store import Store
from albab_tui.store.opening import parse_store
from albab_tui.store.reading.shapes import Shape, fields_of, shape
from tests.store.pages import examples

_REFERENCES = {
    "Actor.part_of": "actors", "Place.part_of": "places", "Event.places": "places", "Event.fulfils": "events",
    "Event.related": "events", "Report.source": "sources", "Report.by": "actors", "Figure.whom": "actors",
    "Reply.question": "questions", "Event.actors": "actors",
}  # fmt: skip
"""Fields that hold ids, and of what; their values change to another id that is there."""

STORES: tuple[Store, ...] = tuple(parse_store(each.text.encode(), "f").store for each in examples())
"""The stores of docs/store-format.md, which have every field in use between them; a test holds them to it."""

_WORDS = ("Kind", "Status", "Role", "ActorKind")
_SIGNS = {"hue": "200", "glyph": "x", "ascii": "x"}
_OTHERS = {
    "Store.timezone": "Asia/Tokyo", "Source.language": "fr", "Reading.passage": "0" * 16, "Event.kind": "meeting",
    "Event.status": "planned", "Actor.kind": "media",
    **{f"{word}.{field}": other for word in _WORDS for field, other in _SIGNS.items()},
}  # fmt: skip
"""Other values of fields that take not just any text."""


def alterations(of: Store) -> Iterator[tuple[str, Store]]:
    """The store with one value changed, for each value, and the name of the field: ``Report.told``.

    What things are called by (their own ids) is left alone, for all that refers to them would have to follow.
    """
    ids = {name: [part.id for part in getattr(of, name)] for name in set(_REFERENCES.values())}
    for name, changed in _within(of, ids):
        assert isinstance(changed, Store)
        yield name, changed


def every_field() -> set[str]:
    """The names of all fields that hold a value of their own, but for own ids."""
    return {
        f"{part.__name__}.{name}"
        for part in _entities(Entity)
        for name, field in fields_of(part).items()
        if name != "id" and not _innermost(shape(field.type)).structure
    }


def of_words(*fields: str) -> set[str]:
    """The names of these fields of the vocabulary's words."""
    return {f"{word}.{field}" for word in _WORDS for field in fields} & every_field()


def _entities(of: type[Struct]) -> Iterator[type[Struct]]:
    """Every part of the format; what is only the base of others is none."""
    for one in of.__subclasses__():
        yield from _entities(one) if one.__subclasses__() else (one,)


def _innermost(of: Shape) -> Shape:
    return _innermost(of.item) if of.item else of


def _within(part: Struct, ids: dict[str, list[str]]) -> Iterator[tuple[str, Struct]]:
    for name, field in fields_of(type(part)).items():
        label = f"{type(part).__name__}.{name}"
        for changed, value in _changed(getattr(part, name), shape(field.type), label, ids):
            yield changed, replace(part, **{name: value})


def _changed(value: Any, wanted: Shape, label: str, ids: dict[str, list[str]]) -> Iterator[tuple[str, Any]]:
    if isinstance(value, tuple) and wanted.item:
        for place, item in enumerate(value):
            for changed, other in _changed(item, wanted.item, label, ids):
                yield changed, (*value[:place], other, *value[place + 1 :])
    elif isinstance(value, Struct) and not isinstance(value, Edtf):
        yield from _within(value, ids)
    elif isinstance(value, Cast):
        cast = dict(value.items())
        for role, held in cast.items():
            for changed, other in _changed(held, shape(tuple[Id, ...]), label, ids):
                yield changed, Cast(**cast | {role: other})
    elif value not in (None, "") and not label.endswith(".id"):
        other = _another(value, wanted, label, ids)
        if other is not None:
            yield label, other


def _another(value: Any, wanted: Shape, label: str, ids: dict[str, list[str]]) -> Any:
    """Another value of the sort; None where there is no other id."""
    if label in _OTHERS and value != _OTHERS[label]:
        return _OTHERS[label]
    if label in _REFERENCES:
        return next((id for id in ids[_REFERENCES[label]] if id != value), None)
    if wanted.choices:
        return next(choice for choice in reversed(wanted.choices) if choice != value)
    if isinstance(value, bool):
        return not value
    if isinstance(value, int | float | Decimal):
        return value + 1
    if isinstance(value, Edtf):
        return parse_edtf("1987-06-05")
    if known := [each for each in ids.values() if value in each]:
        return next((id for each in known for id in each if id != value), None)
    return f"{value} so"
