"""Errors as people read them: every broken file in goldens/ beside what is told of it."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.errors import StoreError, render_problems
from albab_tui.model.field_types import Entity
from albab_tui.store.opening import parse_store
from albab_tui.store.reading.field_texts import PROSE_FIELDS
from albab_tui.store.reading.shapes import fields_of, shape

from .reading import HEAD, refused, rules

GOLDENS = Path(__file__).parent / "goldens"


@pytest.mark.parametrize("name", sorted(file.stem for file in GOLDENS.glob("*.yaml")))
def test_broken_files(name: str) -> None:
    file = GOLDENS / f"{name}.yaml"
    with pytest.raises(StoreError) as caught:
        parse_store(file.read_bytes(), file.name)
    assert render_problems(caught.value) + "\n" == file.with_suffix(".txt").read_text(encoding="utf-8")


def test_problems_stand_in_the_order_of_the_file() -> None:
    for file in GOLDENS.glob("*.yaml"):
        with pytest.raises(StoreError) as caught:
            parse_store(file.read_bytes(), file.name)
        places = [(one.line, one.column) for one in caught.value.problems]
        assert places == sorted(places)


def test_long_texts_are_cut_in_messages() -> None:
    long = "x" * 5000
    actor = f"{{id: {long}, name: {long}, kind: {long}, part_of: {long}}}"
    text = HEAD + f"{long[:999]}: 1\nactors: [{actor}]\nplaces: {long}\n"
    for one in refused(text).problems:
        assert len(one.message) < 180
        assert len(one.path) < 60
        assert "x" * 41 not in str(one)


def test_a_hostile_text_is_harmless_in_every_part_of_a_message() -> None:
    evil = "\\e[2J\\u202e\\u009b"
    text = HEAD + f'actors: [{{id: "{evil}", "{evil}": 1, name: A, kind: "{evil}"}}]\n"{evil}": ["{evil}"]\n'
    for one in refused(text).problems:
        assert (str(one) + one.excerpt).isprintable()


def test_prose_is_what_the_model_calls_prose() -> None:
    prose: set[str] = set()
    lines: set[str] = set()
    for name, of in _fields(Entity):
        wanted = shape(of)
        wanted = wanted.item or wanted
        if wanted.bare is str:
            (lines if wanted.limit("max_length") or wanted.limit("pattern") else prose).add(name)
    assert prose - lines == PROSE_FIELDS
    assert prose & lines == set()


scalars = st.sampled_from(["x", "~", "7", "2031-05-20", "true", "state", "combat", "[]", "{}", "[x]", "{id: x}", "''"])
NAMES = "id name kind aliases part_of latitude published events reports figures value date title paragraphs actors"
MORE_NAMES = "agent sources text summary status source says about waivers"
names = st.sampled_from(f"{NAMES} {MORE_NAMES}".split())
flows = st.recursive(
    scalars,
    lambda inner: (
        st.lists(inner, max_size=4).map(lambda items: f"[{', '.join(items)}]")
        | st.dictionaries(names, inner, max_size=8).map(
            lambda d: "{" + ", ".join(f"{k}: {v}" for k, v in d.items()) + "}"
        )
    ),
    max_leaves=20,
)


@given(flows)
def test_what_does_not_fit_is_always_explained(flow: str) -> None:
    """The general "the file is no store" is for what no message covers; nothing should reach it."""
    assert all(one.message != "the file is no store" for one in refused(flow).problems)


@given(st.dictionaries(st.sampled_from(["sources", "actors", "places", "events", "description"]), flows))
def test_below_the_top_too(parts: dict[str, str]) -> None:
    text = HEAD + "".join(f"{name}: {flow}\n" for name, flow in parts.items())
    with suppress(StoreError):
        parse_store(text.encode(), "f.yaml")
        return
    assert all(one.message != "the file is no store" for one in refused(text).problems)


def test_a_mistake_that_no_message_covers_is_still_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("albab_tui.store.mistakes.explain.Explainer.explain", lambda self, tree: None)
    assert rules(HEAD + "actors: x") == ["wrong-value"]


def _fields(of: type[msgspec.Struct]) -> list[tuple[str, object]]:
    found = [(name, field.type) for name, field in fields_of(of).items()]
    for one in of.__subclasses__():
        found += _fields(one)
    return found
