"""Any bytes and any store."""

from __future__ import annotations

import json
import unicodedata
from typing import Any

import msgspec
import yaml
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.errors import StoreError, render_problems
from albab_tui.model.store import Store
from albab_tui.store.mistakes.explain import Explainer
from albab_tui.store.opening import parse_store
from albab_tui.store.reading.building import read_tree
from albab_tui.store.reading.collecting import Findings
from albab_tui.store.reading.decoding import decode
from albab_tui.store.reading.positions import Positions
from albab_tui.text.cleaning import clean_line, clean_text
from tests.strategies import encoded, stores

from .reading import read

PIECES = [
    *("format: albab-1\n", "title: x\n", "events:\n", "id: a\n", "- ", "  ", "\n", "\r", "\t", ": ", "? ", "#"),
    *("[", "]", "{", "}", ",", '"', "'", "|", ">", "&a ", "*a", "!!x ", "<<: ", "---\n", "...\n", "%YAML 1.1\n"),
    *("\\u", "\\ud800", "\\x00", "\\", "\x00", "\x85", "\ufeff", "\u2028", "\ud800", "é", "0", "~"),
]


def check(data: bytes) -> None:
    """Whatever the bytes are: a store, or problems that can be shown."""
    try:
        parse_store(data, "f.yaml")
    except StoreError as raised:
        error = raised
    else:
        return
    assert 0 < len(error.problems) <= 50
    assert all(is_harmless(character) for character in render_problems(error))
    assert all(one.line >= 1 and one.column >= 1 and one.message for one in error.problems)


def is_harmless(character: str) -> bool:
    """Whether a character neither drives the terminal nor hides."""
    return character in "\n\u200c\u200d" or unicodedata.category(character) not in {"Cc", "Cf", "Cs", "Zl", "Zp"}


@given(st.binary(max_size=200))
def test_any_bytes(data: bytes) -> None:
    check(data)


near_yaml = st.lists(st.sampled_from(PIECES) | st.text(max_size=3), max_size=40).map("".join)


@given(near_yaml, st.sampled_from(["utf-8", "utf-16"]))
def test_any_near_yaml(text: str, encoding: str) -> None:
    check(text.encode(encoding, "surrogatepass"))


@given(stores(), st.data())
def test_any_damage_to_a_store(store: Store, data: st.DataObject) -> None:
    text = yaml.safe_dump(_plain(store), sort_keys=False, allow_unicode=True).encode()
    at = data.draw(st.integers(0, len(text)))
    piece = data.draw(st.sampled_from(PIECES)).encode("utf-8", "surrogatepass")
    check(text[:at] + piece + text[at + data.draw(st.integers(0, 9)) :])


@given(stores())
def test_a_store_written_as_yaml_or_json_is_read_back(store: Store) -> None:
    plain = _plain(store)
    for flow in (True, False):
        assert read(yaml.safe_dump(plain, sort_keys=False, allow_unicode=True, default_flow_style=flow)) == store
    for indent in (None, 2):
        assert read(json.dumps(plain, indent=indent)) == store


@given(stores(), st.data())
def test_a_good_store_is_never_explained_away(store: Store, data: st.DataObject) -> None:
    """The slow walk that explains agrees with the fast conversion."""
    text, lines = decode(json.dumps(_plain(store)).encode(), "f")
    findings = Findings()
    tree, spans, _ = read_tree(text, lines, findings, 10_000)
    Explainer(Positions("f", lines, spans), findings).explain(tree)
    assert len(findings) == 0


@given(st.text(max_size=40).filter(lambda text: clean_text(text) and clean_line(text)))
def test_any_text_comes_in_clean(text: str) -> None:
    held = {"format": "albab-1", "title": text, "description": text}
    visible = text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")
    store = read(json.dumps(held))
    assert (store.title, store.description) == (clean_line(visible), clean_text(visible))
    if text.isprintable():
        for style in (None, '"', "'"):
            assert read(yaml.safe_dump(held, allow_unicode=True, default_style=style)).title == clean_line(text)


def _plain(store: Store) -> Any:
    return json.loads(msgspec.json.Encoder(enc_hook=encoded, decimal_format="number").encode(store))
