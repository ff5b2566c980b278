"""Exports of stores with words of their own: labels where people read, ids where programs do."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

import pytest
from hypothesis import given

from albab_tui.answers.compose import compose
from albab_tui.answers.formats import BIBLIOGRAPHIES, FORMATS, Format
from albab_tui.answers.rendering import render
from albab_tui.archive.opening import archived
from albab_tui.question.filter import Filter
from albab_tui.question.view import View
from albab_tui.store.opening import parse_store
from tests.hostile.test_cases import harmless
from tests.vocabularies import FIELDS, LABOUR, trees


def exported(text: str, format: Format) -> str:
    opened = archived(parse_store(text.encode(), "f.yaml"))
    selection = opened.archive.ask(Filter())
    return render(compose(opened.archive, selection, View("f.yaml"), opened.sha256), format)


@pytest.mark.parametrize("format", ["text", "markdown", "html", "svg"])
def test_people_read_labels(format: Format) -> None:
    told = exported(LABOUR, format).replace("&#160;", " ").replace("\xa0", " ")
    for words in ("sit-in strike · happened", "Shop steward:", "1 rumoured"):
        assert words in told


def test_programs_get_ids_and_what_they_are_called() -> None:
    told = json.loads(exported(LABOUR, "json"))
    (hall,) = (event for event in told["events"] if event["id"] == "hall")
    assert hall["kind"] == "sit-in"
    assert hall["actors"] == {"steward": ["fitters"], "employer": ["yard"], "helper": ["pot"]}
    words = told["vocabulary"]
    sit_in = words["kinds"]["sit-in"]
    assert (sit_in["label"], sit_in["lasts"], sit_in["glyph"], sit_in["hue"]) == ("sit-in strike", "yes", "⌂", 120)
    assert words["statuses"]["rumoured"]["like"] == "claimed"
    assert (words["roles"]["steward"]["label"], words["roles"]["steward"]["like"]) == ("shop steward", "agent")
    assert words["actor_kinds"]["kitchen"]["label"] == "soup kitchen"
    assert set(words["kinds"]) == {event["kind"] for event in told["events"]}
    assert told["counts"]["by_status"] == {"happened": 2, "rumoured": 1}
    assert told["actors"]["fitters"]["roles"] == {"agent": 1, "steward": 1}


@pytest.mark.parametrize(("name", "head"), [("title", "role:title"), ("=cmd", "role:=cmd"), ("a;=b", "role:a;'=b")])
def test_a_table_has_a_column_for_each_own_role_whatever_it_is_called(name: str, head: str) -> None:
    own = LABOUR.replace("steward: {label", f"'{name}': {{label").replace("{steward: fitters", f"{{'{name}': fitters")
    rows = list(csv.DictReader(io.StringIO(exported(own, "csv"))))
    assert [row[head] for row in rows] == ["fitters", "", ""]
    assert rows[0]["title"] == "The fitters hold the hall"
    assert rows[0]["agent"] == ""


@pytest.mark.parametrize("label", ["<b>x</b>", "a | b", "**x** [y](z)", "=1+1", "[bold]x[/]"])
def test_labels_are_text_in_every_format(label: str) -> None:
    own = LABOUR.replace("label: sit-in strike", f"label: '{label}'").replace(
        "label: shop steward", f"label: '{label}'"
    )
    assert "<b>" not in exported(own, "html").split("<body>")[1]
    assert "**x**" not in exported(own, "markdown")
    assert "a | b" not in exported(own, "markdown")
    assert exported(own, "text").count(label) >= 2


@pytest.mark.parametrize("format", [each for each in FORMATS if each not in BIBLIOGRAPHIES])
@pytest.mark.parametrize("field", FIELDS)
def test_every_field_is_exported_in_every_format(field: str, format: Format) -> None:
    assert len(exported(FIELDS[field], format)) > 400


@given(trees())
def test_any_words_are_exported_harmlessly_in_every_format(tree: dict[str, Any]) -> None:
    text = json.dumps(tree)
    assert all(harmless(exported(text, format)) for format in FORMATS)
    assert json.loads(exported(text, "json"))["events"][0]["kind"] == tree["events"][0]["kind"]
