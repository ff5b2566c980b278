"""The file format as a JSON Schema (draft 2020-12), made from the model, for editors and other programs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from albab_tui.model.edtf import Edtf
from albab_tui.model.store import Store
from albab_tui.store.convert import NUMBER_PATTERN
from albab_tui.store.short_forms import FIRST_FIELDS

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_CLOCK = r"T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}(:?[0-9]{2})?)?"
_POINT = rf"-?([0-9]{{4}}(-([0-9]{{2}}|XX)(-XX|-[0-9]{{2}}({_CLOCK})?)?)?|[0-9]{{3}}X|[0-9]{{2}}XX)[?~%]?"
_INTERVAL = rf"{_POINT}/({_POINT}|\.\.)?|(\.\.)?/{_POINT}"
_WINDOW = rf"{_POINT}\.\.({_POINT})?|\.\.{_POINT}"
_DATE = rf"^({_POINT}|{_INTERVAL}|{_WINDOW}|\[({_WINDOW})\])$"
_FIRST_FIELDS = {structure.__name__: field for structure, field in FIRST_FIELDS.items()}
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
    if type_ is not Edtf:
        raise NotImplementedError(type_)
    # A year alone is a number to an editor; the pattern holds for text only.
    return {
        "type": ["string", "integer"],
        "pattern": _DATE,
        "description": "A date (EDTF): 2017, 2017-02, 2017-02-08, 201X; a/b, a/.. last; a..b, ..b: one moment; ? ~ %.",
    }


def _mappings(part: object) -> Iterator[dict[str, Any]]:
    """Every mapping in a schema, however deep, outer ones first."""
    if isinstance(part, dict):
        yield part
    for inner in part.values() if isinstance(part, dict) else part if isinstance(part, list) else ():
        yield from _mappings(inner)


def _loosen(part: dict[str, Any]) -> None:
    """Let figures be numbers, or numbers in quotation marks."""
    if part.items() >= _DECIMAL.items():
        del part["format"]
        part |= {"type": ["number", "string"], "pattern": f"^{NUMBER_PATTERN}$"}


def _fields(structures: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The schema of each field of each structure."""
    for structure in structures.values():
        yield from structure["properties"].values()


def _shorten(field: dict[str, Any], structures: dict[str, Any]) -> None:
    """Let one item stand for a list of it, and a text for a structure that has a short form."""
    if field.get("type") == "array":
        long = {key: field.pop(key) for key in ("type", "items", "minItems") if key in field}
        field["anyOf"] = [long, long["items"]]
    for alternative in list(field.get("anyOf", ())):
        name = alternative.get("$ref", "").rpartition("/")[2]
        if first := _FIRST_FIELDS.get(name):
            field["anyOf"].append(structures[name]["properties"][first])


def _order(part: dict[str, Any]) -> None:
    """Let nothing be the last alternative, for msgspec's versions differ over where it stands."""
    if isinstance(alternatives := part.get("anyOf"), list):
        alternatives.sort(key=lambda each: each.get("type") == "null")
