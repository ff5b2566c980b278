"""What stops a parser is told alike, whichever parser it is: libyaml, or PyYAML's own where there is no libyaml."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from albab_tui.store.mistakes.parser_stops import STOPS, TOO_NESTED, stop_meant
from albab_tui.store.reading import building

from .reading import HEAD, problem, told

LIBYAML: type[yaml.BaseLoader] = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
PARSERS = {"libyaml": LIBYAML, "PyYAML": yaml.BaseLoader}
HERE = Path(__file__).parent
SYNTAX = (HERE / "goldens" / "syntax.txt").read_text(encoding="utf-8")
CASES = {name: case for name, _, case in (each.partition("\n") for each in SYNTAX[4:].split("\n\n=== "))}
READ_OTHERWISE = {"lone surrogate", "percent", "caret", "no space behind a colon in braces"}
"""Texts in which PyYAML's own parser sees something else than libyaml."""
SAMPLES = {
    "a: [b\nc: d": "the list that begins on line {} is not closed",
    "a: {b: c\nd: e": "the mapping that begins on line {} is not closed",
    "- a\nb: c": "this lines up with no field and no item above",
    "a: b\n- c": "this does not line up with the fields above",
    "a: b\nc\nd: e": "neither a field nor part of a text",
    "a: b: c": "a second colon in one value",
    "{a: b}\nc: d": "something stands behind the end of the store",
    'a: "b': "a quoted text that never ends",
    "a: 'b\n---\n": "a quoted text that never ends",
    "a: [,b]": "a value is missing here",
    "%a!": "a line that begins with %",
    "a: @b": "this can't begin a value",
    'a: "\\q"': "an unknown escape in a quoted text",
    'a: "\\xZZ"': "an escape without all its digits",
    "a: - b": "no list can begin here",
    "a: ? b": "no field can begin here",
    "a: *": "& and * begin a name here",
    "a: | b": "something stands behind | or >",
    "a: |x": "something stands behind | or >",
    "a: |0": "something stands behind | or >",
    "%YAML 2.0\n---\na: b": "an unknown version of YAML",
    "a: !x!y b": "tags are not part of this format",
}
BY_LIBYAML_ALONE = {
    "{a:[b]}": "no space stands behind a colon",
    "- a\n\t- b": "a tab stands where only spaces may",
    'a: "\\uD800"': "an escape that names no character",
}


def said(text: str, parser: str) -> str:
    """What a parser says of a text."""
    with pytest.raises(yaml.MarkedYAMLError) as caught:
        list(yaml.parse(text, PARSERS[parser]))
    return f"{caught.value.context or ''}: {caught.value.problem}"


@pytest.mark.parametrize("parser", PARSERS)
@pytest.mark.parametrize("text", SAMPLES)
def test_what_either_parser_says_is_known(text: str, parser: str) -> None:
    assert stop_meant(said(text, parser)).message == SAMPLES[text]


@pytest.mark.parametrize("text", BY_LIBYAML_ALONE)
def test_what_libyaml_alone_stops_for_is_known(text: str) -> None:
    assert stop_meant(said(text, "libyaml")).message == BY_LIBYAML_ALONE[text]


def test_every_reason_to_stop_is_tried() -> None:
    assert {stop.message for stop in STOPS if stop is not TOO_NESTED} == {*SAMPLES.values(), *BY_LIBYAML_ALONE.values()}


def test_what_is_not_known_is_told_in_the_parser_s_own_words() -> None:
    assert stop_meant("while reading: found {} an odd thing") == ((), "found {} an odd thing", "")


@pytest.mark.parametrize("name", sorted(CASES.keys() - READ_OTHERWISE))
def test_pyyaml_s_own_parser_gives_the_same_answer(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(building, "_Loader", yaml.BaseLoader)
    text, _, expected = CASES[name].rstrip("\n").partition("\n---\n")
    assert told(HEAD + text) == expected


@pytest.mark.parametrize("name", sorted(each.stem for each in (HERE / "goldens").glob("*.yaml")))
def test_pyyaml_s_own_parser_places_values_alike(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    text = (HERE / "goldens" / f"{name}.yaml").read_text(encoding="utf-8")
    by_libyaml = told(text)
    monkeypatch.setattr(building, "_Loader", yaml.BaseLoader)
    assert told(text) == by_libyaml


@pytest.mark.parametrize("parser", PARSERS)
@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("places: [{id: , name: A}]", 3, 15),
        ("places: [{name: A, id: }]", 3, 24),
        ("places: [{name: A, id: # none\n }]", 4, 2),
        ("places:\n- id:\n  name: A", 4, 6),
    ],
)
def test_what_is_empty_stands_at_one_place(
    text: str, line: int, column: int, parser: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(building, "_Loader", PARSERS[parser])
    found = problem(HEAD + text)
    assert (found.message, found.line, found.column) == ("nothing stands here", line, column)


@pytest.mark.parametrize("parser", PARSERS)
@pytest.mark.parametrize(
    ("text", "told_as"),
    [
        ("title: a\n\tb: c", "a tab stands where only spaces may; indent with spaces"),
        ("sources:\n\t- a", "a tab stands where only spaces may; indent with spaces"),
        ('title: "a\\qb"', "an unknown escape in a quoted text; write \\\\ for a backslash, or use single quotes"),
    ],
)
def test_what_the_parsers_see_at_two_places_or_in_two_ways_is_told_as_one(
    text: str, told_as: str, parser: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(building, "_Loader", PARSERS[parser])
    found = problem("format: albab-2\n" + text)
    assert f"{found.message}; {found.cure}" == told_as
    assert text.splitlines()[found.line - 2][found.column - 1] in "\t\\"
