"""Short forms: one value where a list belongs, and a day or a name where their mapping belongs.

``published: 2017-02-09`` is a day that the source states, ``publisher: The Lamp`` a name that it states, and
``agent: turkey`` a list of one; ``vocabulary: labour`` or ``[labour, politics]`` are sets, and words of a vocabulary
may stand under their ids. Yes and true are one word, as in YAML 1.1 (https://yaml.org/type/bool.html), and so are no
and false.
What follows sees only the long forms, each part where it stands in the file.
"""

from __future__ import annotations

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
    span: PlaceTree


def in_full(tree: Tree, span: PlaceTree) -> Placed:
    """The tree with every short form written out, and the places of its values; what fits nothing stays as it is."""
    return _value(Placed(tree, span), shape(Store))


def _value(given: Placed, wanted: Shape) -> Placed:
    if wanted.item:
        return _list(given, wanted.item)
    if wanted.each:
        return _free(given, wanted.each)
    if wanted.structure is None:
        return Placed(_yes_or_no(given.value, wanted), given.span)
    if first := FIRST_FIELDS.get(wanted.structure):
        given = _mapping_of_one(given, first) if _is_first(given.value, wanted.structure, first) else given
    return _mapping(given, wanted.structure)


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


def _mapping(given: Placed, structure: type[Struct]) -> Placed:
    if not isinstance(given.value, dict) or not isinstance(given.span, dict):
        return given
    fields = fields_of(structure)
    value, span = dict(given.value), dict(given.span)
    for name in value.keys() & fields.keys():
        key, held = span[name]
        value[name], within = _value(Placed(value[name], held), shape(fields[name].type))
        span[name] = key, within
    return Placed(value, span)


def _free(given: Placed, each: Shape) -> Placed:
    """A mapping whose names are free, its values written out."""
    if not isinstance(given.value, dict) or not isinstance(given.span, dict):
        return given
    value, span = dict(given.value), dict(given.span)
    for name in value:
        key, held = span[name]
        value[name], within = _value(Placed(value[name], held), each)
        span[name] = key, within
    return Placed(value, span)


def _list(given: Placed, item: Shape) -> Placed:
    if item.structure and item.structure in BY_ID and _is_by_id(given.value):
        given = _list_of_named(given)
    elif _is_alone(given.value, item):
        given = _list_of_one(given)
    if not isinstance(given.value, list) or not isinstance(given.span, list):
        return given
    items = [_value(Placed(*each), item) for each in zip(given.value, given.span[1:], strict=True)]
    return Placed([each.value for each in items], [given.span[0], *(each.span for each in items)])


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
    value, span = given
    assert isinstance(value, dict)
    assert isinstance(span, dict)
    items = [_with_id(name, Placed(held, span[name][1]), span[name][0]) for name, held in value.items()]
    return Placed([each.value for each in items], [own(span), *(each.span for each in items)])


def _with_id(name: str, given: Placed, at: int) -> Placed:
    if not (given.value is None or isinstance(given.value, dict)):
        return given
    fields = given.value or {}
    places = given.span if isinstance(given.span, dict) else {OWN: (at, at)}
    return Placed({**fields, "id": name}, {**places, "id": (at, at)})


def _list_of_one(given: Placed) -> Placed:
    return Placed([given.value], [own(given.span), given.span])


def _mapping_of_one(given: Placed, name: str) -> Placed:
    at = own(given.span)
    return Placed({name: given.value}, {OWN: (at, at), name: (at, given.span)})
