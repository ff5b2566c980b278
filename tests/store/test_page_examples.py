"""docs/store-format.md shows every field in a whole store, and each of these stores is as good as the page says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from msgspec import Struct

from albab_tui.checks.checking import Outcome, check
from albab_tui.model.edtf import Edtf
from albab_tui.model.field_types import Entity
from albab_tui.model.store import Store
from albab_tui.store.opening import open_store, parse_store
from albab_tui.store.reading.shapes import fields_of
from albab_tui.store.schema import json_schema
from tests.store.pages import PAGE, Example, article, examples
from tests.store.test_format_doc import table
from tests.store.test_schema import VALIDATOR, EditorLoader

EXAMPLES = examples()


def entities(of: type[Struct] = Entity) -> list[type[Struct]]:
    """Every part of the format; what is only the base of others is none."""
    return [part for one in of.__subclasses__() for part in (entities(one) or [one])]


def checked(example: Example, folder: Path) -> Outcome:
    (folder / "texts").mkdir()
    (folder / "texts" / "post.txt").write_text(article(), encoding="utf-8")
    file = folder / f"store.{example.suffix}"
    file.write_text(example.text, encoding="utf-8")
    return check(open_store(file))


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda each: each.name)
def test_a_store_of_the_page_is_clean_but_for_what_the_page_says(
    example: Example, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    found = checked(example, Path())
    assert "".join(f"{problem}\n" for problem in found.problems) == example.warnings


def test_one_of_them_is_held_against_its_article(tmp_path: Path) -> None:
    proof = checked(EXAMPLES[0], tmp_path).proof
    assert proof is not None
    assert (proof.standing, proof.citations) == (3, 3)


def test_an_editor_that_follows_the_schema_takes_them_all() -> None:
    for example in EXAMPLES:
        held = yaml.load(example.text, EditorLoader)
        assert [error.message for error in VALIDATOR.iter_errors(held)] == [], example.name


@pytest.mark.parametrize("structure", entities(), ids=lambda each: each.__name__)
def test_each_field_is_shown_where_its_table_stands(structure: type[Struct]) -> None:
    used = {name for example in EXAMPLES for name in _used(_stored(example), structure)}
    assert used == set(fields_of(structure))


def test_the_tables_are_those_of_the_format_and_no_others() -> None:
    told = re.findall(r"^\| field \| holds \| meaning \|\n\|---\|---\|---\|\n(?:\|.*\|\n)+", PAGE, re.MULTILINE)
    assert sorted(told) == sorted(f"{table(structure)}\n" for structure in entities())


def test_the_schema_has_the_same_fields() -> None:
    schema = json_schema()["$defs"]
    assert {part.__name__: set(fields_of(part)) for part in entities()} == {
        name: set(part["properties"]) for name, part in schema.items()
    }


def test_every_way_to_write_a_date_is_in_a_store() -> None:
    section = PAGE.split("\n## Dates\n")[1].split("\n## ")[0]
    told = {form for row in re.findall(r"^\| (`.+?) \|", section, re.MULTILINE) for form in re.findall(r"`(.+?)`", row)}
    (example,) = (each for each in EXAMPLES if each.section == "Dates")
    shown = set(re.findall(r'date: "?([^"}]+)', example.text))
    assert len(told) > 20
    assert told <= shown
    store = _stored(example)
    assert {str(report.date).strip("[]") for report in store.events[0].reports} >= told - {"2017-02-XX", "2017-XX-XX"}


def test_the_short_forms_mean_the_long_ones() -> None:
    short, long = (each for each in EXAMPLES if each.section == "Short forms")
    assert _stored(short) == _stored(long)
    assert len(short.text) < len(long.text)


def _stored(example: Example) -> Store:
    return parse_store(example.text.encode(), "f").store


def _used(part: object, structure: type[Struct]) -> Iterator[str]:
    """The fields of a structure in which an example has something of its own."""
    if isinstance(part, tuple):
        for item in part:
            yield from _used(item, structure)
    elif isinstance(part, Struct) and not isinstance(part, Edtf):
        for field in fields_of(type(part)).values():
            value: Any = getattr(part, field.name)
            if type(part) is structure and (field.required or value not in (None, (), "")):
                yield field.name
            yield from _used(value, structure)
