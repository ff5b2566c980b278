"""Short forms: one value where a list belongs, and a day or a name where their mapping belongs.

``published: 2017-02-09`` is a day that the source states, ``publisher: The Lamp`` a name that it states, and
``agent: turkey`` a list of one; ``vocabulary: labour`` or ``[labour, politics]`` are sets, and words of a vocabulary
may stand under their ids. Yes and true are one word, as in YAML 1.1 (https://yaml.org/type/bool.html), and so are no
and false.
What follows sees only the long forms, each part where it stands in the file.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from operator import is_
from typing import NamedTuple

from msgspec import Struct

from albab_tui.model.source import Attribution, Publication
from albab_tui.model.store import Store
from albab_tui.model.vocabulary import ActorKind, Kind, Role, Status, Vocabulary
from albab_tui.store.reading.levels import Tree
from albab_tui.store.reading.positions import OWN, PlaceTree, own
from albab_tui.store.reading.shapes import Shape, fields_of, shape

FIRST_FIELDS: dict[type[Struct], str] = {
    Publication: "date",
    Attribution: "name",
    Vocabulary: "sets",
    **dict.fromkeys((Kind, Status, Role, ActorKind), "id"),
}
"""The field that a text alone stands for."""

YES_OR_NO: tuple[tuple[str, str], ...] = (("yes", "true"), ("no", "false"))
"""How one says whether something is so: as a word, and as YAML and JSON know it."""

BY_ID: frozenset[type[Struct]] = frozenset({Kind, Status, Role, ActorKind})
"""What may stand under its id instead of in a list."""


class Placed(NamedTuple):
    """A value with the places of its parts."""

    value: Tree
    span: PlaceTree | None
    """None where nobody asks for places."""


def in_full(tree: Tree, span: PlaceTree | None = None) -> Placed:
    """The tree with every short form written out, and the places of its values; what fits nothing stays as it is.

    Parts without short forms are those of the tree itself, not copies.
    """
    return _value(Placed(tree, span), shape(Store))


def _value(given: Placed, wanted: Shape) -> Placed:
    if wanted.item:
        return _list(given, wanted.item)
    if wanted.each:
        return _each(given, dict.fromkeys(given.value, wanted.each)) if isinstance(given.value, dict) else given
    if wanted.structure is None:
        return Placed(_yes_or_no(given.value, wanted), given.span)
    if first := FIRST_FIELDS.get(wanted.structure):
        given = _mapping_of_one(given, first) if _is_first(given.value, wanted.structure, first) else given
    return _each(given, _with_short_forms(wanted.structure))


@cache
def _with_short_forms(structure: type[Struct]) -> dict[str, Shape]:
    """The fields of a structure whose values may be written in short, or hold such values."""
    shapes = {name: shape(field.type) for name, field in fields_of(structure).items()}
    return {name: each for name, each in shapes.items() if _has_short_form(each)}


def _has_short_form(wanted: Shape) -> bool:
    return bool(wanted.item or wanted.each or wanted.structure) or wanted.bare is bool or bool(wanted.choices)


def _yes_or_no(value: Tree, wanted: Shape) -> Tree:
    """Yes or no as the field has them."""
    if isinstance(value, str):
        for names in YES_OR_NO:
            said = names[1] if wanted.bare is bool else names[0]
            if value.lower() in names and (wanted.bare is bool or said in wanted.choices):
                return said
    return value


def _is_first(value: Tree, structure: type[Struct], field: str) -> bool:
    """Whether a value is that of a structure's first field alone: a text, or texts where a list of them belongs."""
    if isinstance(value, list):
        takes_list = shape(fields_of(structure)[field].type).item is not None
        return takes_list and all(isinstance(each, str) for each in value)
    return isinstance(value, str)


def _each(given: Placed, wanted: Mapping[str, Shape]) -> Placed:
    """A mapping, the values of some fields written out."""
    if not isinstance(given.value, dict):
        return given
    made: dict[str, Placed] = {}
    for name in given.value.keys() & wanted.keys():
        held = _at(given, name)
        full = _value(held, wanted[name])
        if full.value is not held.value:
            made[name] = full
    return _with(given, made) if made else given


def _at(given: Placed, name: str) -> Placed:
    """The value of a mapping's field."""
    assert isinstance(given.value, dict)
    return Placed(given.value[name], given.span[name][1] if isinstance(given.span, dict) else None)


def _with(given: Placed, made: Mapping[str, Placed]) -> Placed:
    """A mapping with some fields as they were made."""
    assert isinstance(given.value, dict)
    value = given.value | {name: each.value for name, each in made.items()}
    if not isinstance(given.span, dict):
        return Placed(value, None)
    spans = given.span
    return Placed(value, spans | {name: (spans[name][0], _known(each.span)) for name, each in made.items()})


def _known(span: PlaceTree | None) -> PlaceTree:
    assert span is not None
    return span


def _list(given: Placed, item: Shape) -> Placed:
    if item.structure and item.structure in BY_ID and _is_by_id(given.value):
        given = _list_of_named(given)
    elif _is_alone(given.value, item):
        given = _list_of_one(given)
    if not isinstance(given.value, list) or not _has_short_form(item):
        return given
    spans = given.span[1:] if isinstance(given.span, list) else [None] * len(given.value)
    items = [_value(Placed(*each), item) for each in zip(given.value, spans, strict=True)]
    if all(map(is_, given.value, (each.value for each in items))):
        return given
    places = [given.span[0], *(_known(each.span) for each in items)] if isinstance(given.span, list) else None
    return Placed([each.value for each in items], places)


def _is_alone(value: Tree, item: Shape) -> bool:
    """Whether a value is one item of the list that belongs there: among lists, a list of texts is one."""
    if item.item:
        return isinstance(value, list) and bool(value) and all(isinstance(each, str) for each in value)
    if isinstance(value, dict):
        return item.structure is not None
    return isinstance(value, str) and (item.structure is None or item.structure in FIRST_FIELDS)


def _is_by_id(value: Tree) -> bool:
    """Whether definitions stand under their ids, ``{rain: {hue: blue}, hail: }``, and it is not one of them alone."""
    if not isinstance(value, dict) or isinstance(value.get("id"), str):
        return False
    return not value or not all(isinstance(each, str) for each in value.values())


def _list_of_named(given: Placed) -> Placed:
    """Definitions under their ids as a list of them."""
    assert isinstance(given.value, dict)
    items = [_with_id(name, _at(given, name), _name_at(given, name)) for name in given.value]
    places = None if given.span is None else [own(given.span), *(_known(each.span) for each in items)]
    return Placed([each.value for each in items], places)


def _name_at(given: Placed, name: str) -> int:
    """Where the name of a mapping's field stands."""
    return given.span[name][0] if isinstance(given.span, dict) else 0


def _with_id(name: str, given: Placed, at: int) -> Placed:
    if not (given.value is None or isinstance(given.value, dict)):
        return given
    value: Tree = {**(given.value or {}), "id": name}
    if given.span is None:
        return Placed(value, None)
    places = given.span if isinstance(given.span, dict) else {OWN: (at, at)}
    return Placed(value, {**places, "id": (at, at)})


def _list_of_one(given: Placed) -> Placed:
    return Placed([given.value], None if given.span is None else [own(given.span), given.span])


def _mapping_of_one(given: Placed, name: str) -> Placed:
    if given.span is None:
        return Placed({name: given.value}, None)
    at = own(given.span)
    return Placed({name: given.value}, {OWN: (at, at), name: (at, given.span)})
