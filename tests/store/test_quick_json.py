"""JSON that is read quickly is read as it would be as YAML, and whatever might be a mistake is not read quickly."""

from __future__ import annotations

import json
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.errors import StoreError, render_problems
from albab_tui.model.store import Store
from albab_tui.store import text_reading
from albab_tui.store.opening import parse_store
from albab_tui.store.reading.building import read_tree
from albab_tui.store.reading.collecting import Findings
from albab_tui.store.reading.decoding import decode
from albab_tui.store.reading.quick_json import quick_json
from tests.hostile.cases import CASES, TREE
from tests.strategies import encoded, stores

MANY = 100_000
"""More values than any text here holds."""

PIECES = [
    *('"', "\\", "\\u", "\\ud83d", "\\ude00", "\\/", "\\u0000", ":", ",", "[", "]", "{", "}", "[[", "null", "NaN"),
    *(
        "-",
        "--- ",
        "0",
        "1e5",
        "-0",
        ".5",
        "#",
        " #5",
        "\t",
        "\r",
        "\n",
        " ",
        "\n:",
        '"\n:',
        "~",
        "é",
        "\u2028",
        "\x85",
    ),
    *("'", "%", "&a", "*a", "!", "|", ">", "?", "/*x*/", "true", "Null", '"null"', "\ufeff", " " * 300, '"a":1,"a":2'),
]

texts = st.text(max_size=6) | st.sampled_from(["null", "NULL", "", " a ", "a\tb", "a\n\n\nb", "\u202e", "\ud83d", "~"])
keys = st.sampled_from(["says", "title", " says", "why", "a b", "null", "<<", "é", "\n", "a" * 90]) | texts
values = st.recursive(
    texts | st.none() | st.booleans() | st.integers() | st.floats(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=3),
    max_leaves=12,
)
mappings = st.dictionaries(keys, values, max_size=4)
layouts = st.fixed_dictionaries({"ensure_ascii": st.booleans(), "indent": st.sampled_from([None, 0, 2, "\t"])})


def same_if_read(data: bytes) -> bool:
    """Whether a text is read quickly; where it is, it is read as the same with care, and without mistakes."""
    try:
        text, lines = decode(data, "f.json")
    except StoreError:
        return False
    quick = quick_json(text, MANY)
    if quick is None:
        return False
    findings = Findings()
    tree, _, is_doubtful = read_tree(text, lines, findings, MANY)
    assert (quick, len(findings), is_doubtful) == (tree, 0, False)
    assert _in_order(quick) == _in_order(tree)
    return True


def _in_order(tree: object) -> object:
    """A tree in which the order of fields counts."""
    if isinstance(tree, dict):
        return [(name, _in_order(value)) for name, value in tree.items()]
    return [_in_order(each) for each in tree] if isinstance(tree, list) else tree


@given(mappings, layouts)
def test_any_mapping(mapping: dict[str, Any], layout: dict[str, Any]) -> None:
    same_if_read(json.dumps(mapping, **layout).encode("utf-8", "surrogatepass"))


@given(mappings, layouts, st.data())
def test_any_damage(mapping: dict[str, Any], layout: dict[str, Any], data: st.DataObject) -> None:
    text = json.dumps(mapping, **layout)
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(text)))
        text = text[:at] + data.draw(st.sampled_from(PIECES)) + text[at + data.draw(st.integers(0, 3)) :]
    same_if_read(text.encode("utf-8", "surrogatepass"))


@given(stores(), st.sampled_from([None, 0, 2, "\t"]))
def test_any_store_is_the_same_either_way(store: Store, indent: int | str | None) -> None:
    plain = json.loads(msgspec.json.Encoder(enc_hook=encoded, decimal_format="number").encode(store))
    data = json.dumps(plain, indent=indent).encode()
    assert same_if_read(data)
    assert parse_store(data, "f.json").store == store


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_hostile_files_are_told_of_as_before(case: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    same_if_read(case.data)
    told = outcome(case.data)
    monkeypatch.setattr(text_reading, "quick_json", lambda text, most_values: None)
    assert outcome(case.data) == told


def outcome(data: bytes) -> Store | str:
    """The store, or what is told of the mistakes."""
    try:
        return parse_store(data, "f.json").store
    except StoreError as error:
        return render_problems(error)


ODD = {
    "a field that stands twice": '{"format": "albab-2", "format": "albab-2"}',
    "fields that are the same when clean": '{"a b": 1, "a b ": 2}',
    "a text that reads null": '{"title": "null"}',
    "no number": '{"title": NaN}',
    "a colon in the next line": '{"title"\n: "a"}',
    "a colon far away": '{"title"' + " " * 1100 + ': "a"}',
    "a long name": json.dumps({"\x01" * 300: 1}),
    "a tab before it": '\t{"title": 1}',
    "a tab behind it": '{"title": 1}\n\t',
    "a remark behind it": '{"title": 1} # end',
    "two of them": "{}{}",
    "a list": "[]",
    "a comma too many": '{"title": 1,}',
    "a number with a nought before it": '{"title": 01}',
    "nested without end": '{"a":' + "[" * 100_000 + "]" * 100_000 + "}",
    "more values than allowed": json.dumps({"a": [0] * MANY}),
}


@pytest.mark.parametrize("text", ODD.values(), ids=ODD)
def test_what_is_left_to_be_read_with_care(text: str) -> None:
    assert quick_json(text, MANY) is None


def test_places_are_found_when_they_are_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    data = json.dumps(TREE, indent=1).encode()
    quick = parse_store(data, "f.json")
    monkeypatch.setattr(text_reading, "quick_json", lambda text, most_values: None)
    careful = parse_store(data, "f.json")
    assert quick.store == careful.store
    for path in ((), ("title",), ("events", 1, "reports", 0, "source"), ("sources", 0, "published")):
        assert quick.positions.at(path) == careful.positions.at(path)
        assert quick.positions.at(path, name=True) == careful.positions.at(path, name=True)


def test_plain_json_needs_no_parser_of_yaml(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr(text_reading, "read_tree", refuse)
    assert parse_store(json.dumps(TREE).encode(), "f.json").store.title
