"""Short forms: one value where a list belongs, and a day or a name where their mapping belongs.

``published: 2017-02-09`` is a day that the source states, ``publisher: The Lamp`` a name that it states, and
``agent: turkey`` a list of one. What follows sees only the long forms, with the places of what stands in the file.
"""

from __future__ import annotations

from msgspec import Struct

from albab_tui.model.source import Attribution, Publication
from albab_tui.model.store import Store
from albab_tui.store.levels import Tree
from albab_tui.store.shapes import Shape, fields_of, shape

_FIRST_FIELDS: dict[type[Struct], str] = {Publication: "date", Attribution: "name"}
"""The field that a text alone stands for."""


def in_full(tree: Tree) -> Tree:
    """The tree with every short form written out; what fits nothing stays as it is."""
    return _value(tree, shape(Store))


def _value(value: Tree, wanted: Shape) -> Tree:
    if wanted.item:
        return _list(value, wanted.item)
    if wanted.structure is None:
        return value
    if isinstance(value, str) and wanted.structure in _FIRST_FIELDS:
        return {_FIRST_FIELDS[wanted.structure]: value}
    if not isinstance(value, dict):
        return value
    fields = fields_of(wanted.structure)
    return {name: _value(held, shape(fields[name].type)) if name in fields else held for name, held in value.items()}


def _list(value: Tree, item: Shape) -> Tree:
    if isinstance(value, list):
        return [_value(each, item) for each in value]
    alone = isinstance(value, dict) if item.structure else isinstance(value, str)
    return [_value(value, item)] if alone else value
