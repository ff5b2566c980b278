"""The file format for editors and other programs."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import msgspec
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.model.edtf import EdtfError, parse_edtf
from albab_tui.model.field_types import Entity
from albab_tui.store.opening import parse_store
from albab_tui.store.reading.convert import is_number
from albab_tui.store.schema import _order, json_schema
from tests.strategies import edtfs

ROOT = Path(__file__).parents[2]
SCHEMA = json_schema()
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)


class EditorLoader(yaml.SafeLoader):
    """Types scalars as YAML 1.2 does, like the editors that use the schema: no dates, no octal numbers."""


EditorLoader.yaml_implicit_resolvers = {}
for _tag, _pattern, _first in [
    ("bool", r"^(true|false)$", "tf"),
    ("null", r"^(~|null|)$", ["~", "n", ""]),
    ("int", r"^[-+]?[0-9]+$", "-+0123456789"),
    ("float", r"^[-+]?[0-9]+\.[0-9]+$", "-+0123456789"),
]:
    EditorLoader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(_pattern), list(_first))


def accepts(store: object) -> bool:
    return bool(VALIDATOR.is_valid(store))


def test_the_file_in_docs_is_this_schema() -> None:
    written = json.dumps(SCHEMA, indent=2, ensure_ascii=False) + "\n"
    assert (ROOT / "docs" / "events.schema.json").read_text(encoding="utf-8") == written


def test_it_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("file", ["events.yaml", "tests/store/small.yaml"])
def test_it_accepts_stores_as_editors_read_them(file: str) -> None:
    held = yaml.load((ROOT / file).read_text(encoding="utf-8"), EditorLoader)
    assert list(VALIDATOR.iter_errors(held)) == []


def test_every_field_is_described() -> None:
    fields = list(_fields(SCHEMA))
    assert len(fields) > 60
    assert [name for name, field in fields if not field.get("description")] == []
    assert all(part["additionalProperties"] is False for part in SCHEMA["$defs"].values())
    assert {part.__name__ for part in _entities(Entity)} == set(SCHEMA["$defs"])


def test_figures_are_numbers_in_quotation_marks_or_not() -> None:
    for value, fits in [(39, True), (1.5, True), ("39", True), ("39 km", False), (True, False), (None, True)]:
        assert accepts(_with_figure(value)) is fits, value


@pytest.mark.parametrize(
    ("vocabulary", "fits"),
    [
        ("labour", True),
        (["labour", "politics"], True),
        (["labor"], False),
        ({"kinds": {"rain": {"lasts": True}, "hail": {"lasts": "yes"}}}, True),
        ({"kinds": {"rain": {"lasts": "maybe"}}}, False),
    ],
)
def test_short_forms_of_a_vocabulary(vocabulary: object, fits: bool) -> None:
    assert accepts({"format": "albab-2", "title": "T", "vocabulary": vocabulary}) is fits


_PLAIN = """
format: albab-2
title: 1984
sources: {id: 7, title: 2001, author: [42], headline: true}
actors: {id: 007, name: 1.5, kind: state, aliases: [8, no]}
places: {id: 1e3, name: 12}
questions: {id: 5, asks: 6, on: terms, exclusive: [[1, 2]]}
vocabulary: {kinds: [4, {id: 3, glyph: 3}]}
events:
  id: 911
  title: 300
  kind: 4
  status: happened
  actors: {agent: 007}
  places: [1e3]
  tags: [1, true]
  related: 911
  reports:
    source: 7
    by: 007
    when: 1984
    answers: {question: 5, answer: 1}
    figures: {name: 9, about: 1, value: 2, unit: 3}
"""


def test_text_that_an_editor_takes_for_a_number_or_a_truth_fits() -> None:
    parse_store(_PLAIN.encode(), "plain.yaml")
    assert list(VALIDATOR.iter_errors(yaml.load(_PLAIN, EditorLoader))) == []


@given(st.from_regex(r"\A-?[0-9]{0,17}(\.[0-9]{0,10})?\Z") | st.text("0123456789.-+e", max_size=6))
def test_numbers_in_quotation_marks_are_those_that_are_read(text: str) -> None:
    assert accepts(_with_figure(text)) is is_number(text)


@given(edtfs())
def test_every_date_fits(date: object) -> None:
    assert accepts(_with_date(str(date)))


@given(st.text("0129X-T:/?~%.[]+Z", max_size=12))
def test_what_is_read_as_a_date_fits(text: str) -> None:
    try:
        parse_edtf(text)
    except EdtfError:
        return
    assert accepts(_with_date(text))


@pytest.mark.parametrize(
    "text", ["8 Feb", "2017-2-8", "2017//", "../..", "/", "..", "[2017]", "2017-02-08Z", "17", "", "2017-02-08T9:00"]
)
def test_what_is_no_date_does_not_fit(text: str) -> None:
    assert not accepts(_with_date(text))


def _with_date(date: object) -> dict[str, Any]:
    source = {"id": "a", "title": "A", "text": "a.txt", "published": {"date": date, "basis": "stated"}}
    return {"format": "albab-1", "title": "T", "sources": [source]}


def _with_figure(value: object) -> dict[str, Any]:
    report = {"source": "a", "paragraphs": [1], "says": "x", "figures": [{"name": "n", "value": value}]}
    event = {"id": "e", "title": "E", "kind": "other", "status": "happened", "summary": "x", "reports": [report]}
    return {"format": "albab-1", "title": "T", "events": [event]}


def _fields(part: object) -> Iterator[tuple[str, dict[str, Any]]]:
    if isinstance(part, dict):
        yield from part.get("properties", {}).items()
        for inner in part.values():
            yield from _fields(inner)


def _entities(of: type[msgspec.Struct]) -> Iterator[type[msgspec.Struct]]:
    """Those that a file has; what is only the base of others has no place in it."""
    for one in of.__subclasses__():
        yield from _entities(one) if one.__subclasses__() else [one]


def test_nothing_is_the_last_alternative_whatever_msgspec_does() -> None:
    part = {"anyOf": [{"type": "null"}, {"$ref": "#"}, {"type": "string"}]}
    _order(part)
    assert part == {"anyOf": [{"$ref": "#"}, {"type": "string"}, {"type": "null"}]}
