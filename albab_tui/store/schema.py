"""The file format as a JSON Schema (draft 2020-12), made from the model, for editors and other programs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, get_args

import msgspec

from albab_tui.model.cast import Cast
from albab_tui.model.edtf import Edtf
from albab_tui.model.field_types import ID_PATTERN
from albab_tui.model.store import Store
from albab_tui.model.vocabulary import Lasts
from albab_tui.model.vocabulary.definitions import HUE_PATTERN
from albab_tui.model.vocabulary.sets import COMMON
from albab_tui.store.reading.convert import NUMBER_PATTERN
from albab_tui.store.reading.short_forms import BY_ID, FIRST_FIELDS, YES_OR_NO

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_CLOCK = r"T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}(:?[0-9]{2})?)?"
_POINT = rf"-?([0-9]{{4}}(-([0-9]{{2}}|XX)(-XX|-[0-9]{{2}}({_CLOCK})?)?)?|[0-9]{{3}}X|[0-9]{{2}}XX)[?~%]?"
_INTERVAL = rf"{_POINT}/({_POINT}|\.\.)?|(\.\.)?/{_POINT}"
_WINDOW = rf"{_POINT}\.\.({_POINT})?|\.\.{_POINT}"
_DATE = rf"^({_POINT}|{_INTERVAL}|{_WINDOW}|\[({_WINDOW})\])$"
_FIRST_FIELDS = {structure.__name__: field for structure, field in FIRST_FIELDS.items()}
_BY_ID = {structure.__name__ for structure in BY_ID}
_DECIMAL = {"type": "string", "format": "decimal"}


def json_schema() -> dict[str, Any]:
    """The schema that every store fits.

    It speaks of a file as an editor reads it, where ``39`` is a number and ``2017`` is one too, while the program reads
    every scalar as text. Short forms fit, as they do in the program. It can't say that an id is known or that a day
    exists; the program checks that when it opens a file.
    """
    schema = msgspec.json.schema(Store, schema_hook=_foreign)
    schema["$schema"] = _DIALECT
    schema["title"] = "Event store for albab-tui"
    schema["description"] = "Sources, actors, places, and events with a report for each passage that tells of them."
    for part in _mappings(schema):
        _loosen(part)
    for field in _fields(schema["$defs"]):
        _shorten(field, schema["$defs"])
    for part in _mappings(schema):
        _order(part)
    return schema


def _foreign(type_: type) -> dict[str, Any]:
    if type_ is Cast:
        return _cast()
    if type_ is not Edtf:
        raise NotImplementedError(type_)
    # A year alone is a number to an editor; the pattern holds for text only.
    return {
        "type": ["string", "integer"],
        "pattern": _DATE,
        "description": "A date (EDTF): 2017, 2017-02, 2017-02-08, 201X; a/b, a/.. last; a..b, ..b: one moment; ? ~ %.",
    }


def _cast() -> dict[str, Any]:
    """Ids by role: those of the built-in roles that an editor can offer, and any other."""
    id = {"type": "string", "pattern": ID_PATTERN}
    ids = {"anyOf": [{"type": "array", "items": id}, id]}
    roles = {role.id: {"description": f"Ids of the actors: {role.meaning}."} | ids for role in COMMON.roles}
    names = {"pattern": ID_PATTERN}
    return {"type": "object", "properties": roles, "propertyNames": names, "additionalProperties": ids}


def _mappings(part: object) -> Iterator[dict[str, Any]]:
    """Every mapping in a schema, however deep, outer ones first."""
    if isinstance(part, dict):
        yield part
    for inner in part.values() if isinstance(part, dict) else part if isinstance(part, list) else ():
        yield from _mappings(inner)


def _loosen(part: dict[str, Any]) -> None:
    """Let figures and degrees be numbers, or numbers in quotation marks, and text what an editor takes for another."""
    if _is_free_text(part):
        part["type"] = ["string", "number", "boolean"]
    elif part.items() >= _DECIMAL.items():
        del part["format"]
        part |= {"type": ["number", "string"], "pattern": f"^{NUMBER_PATTERN}$"}
    elif part.get("pattern") == HUE_PATTERN:
        part |= {"type": ["integer", "string"], "minimum": 0, "maximum": 359}
    elif set(part.get("enum", ())) == set(get_args(Lasts)):
        part["enum"] += [True, False]
    elif part.get("type") == "boolean":
        del part["type"]
        part["enum"] = [True, False, 1, 0, *(word for word, _ in YES_OR_NO)]


def _is_free_text(part: dict[str, Any]) -> bool:
    """Whether it is text of any form, which an editor may take for a number or a truth: ``id: 7``, ``title: 1984``."""
    plain = part.get("type") == "string" and part.keys().isdisjoint(("enum", "format"))
    return plain and part.get("pattern", ID_PATTERN) == ID_PATTERN


def _fields(structures: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The schema of each field of each structure."""
    for structure in structures.values():
        yield from structure["properties"].values()


def _shorten(field: dict[str, Any], structures: dict[str, Any]) -> None:
    """Let one item stand for a list of it, a text for what has a short form, and ids before what they define."""
    if "$ref" in field:
        field["anyOf"] = [{"$ref": field.pop("$ref")}]
    if field.get("type") == "array":
        long = {key: field.pop(key) for key in ("type", "items", "minItems") if key in field}
        long["items"] = _with_text(long["items"], structures)
        field["anyOf"] = [long, *_alternatives(long["items"]), *_by_id(long["items"], structures)]
    else:
        _widen(field, structures)


def _widen(field: dict[str, Any], structures: dict[str, Any]) -> None:
    for alternative in list(field.get("anyOf", ())):
        if first := _FIRST_FIELDS.get(_name(alternative)):
            field["anyOf"].append(structures[_name(alternative)]["properties"][first])


def _with_text(item: dict[str, Any], structures: dict[str, Any]) -> dict[str, Any]:
    """An item of a list, or the text that stands for it."""
    if _name(item) not in _FIRST_FIELDS:
        return item
    widened = {"anyOf": [item]}
    _widen(widened, structures)
    return widened


def _by_id(item: dict[str, Any], structures: dict[str, Any]) -> list[dict[str, Any]]:
    """The items of a list under their ids, where they may stand so."""
    for name in map(_name, _alternatives(item)):
        if name in _BY_ID:
            fields = {field: held for field, held in structures[name]["properties"].items() if field != "id"}
            part = {"type": ["object", "null"], "properties": fields, "additionalProperties": False}
            return [{"type": "object", "propertyNames": {"not": {"const": "id"}}, "additionalProperties": part}]
    return []


def _alternatives(part: dict[str, Any]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = part.get("anyOf", [part])
    return found


def _name(part: dict[str, Any]) -> str:
    """The structure that a part of the schema refers to, empty where it is none."""
    return str(part.get("$ref", "")).rpartition("/")[2]


def _order(part: dict[str, Any]) -> None:
    """Let nothing be the last alternative, for msgspec's versions differ over where it stands."""
    if isinstance(alternatives := part.get("anyOf"), list):
        alternatives.sort(key=lambda each: each.get("type") == "null")
