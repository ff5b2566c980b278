"""A store's own words: the forms in which they stand, what is no sign, and that no word keeps a store from opening."""

from __future__ import annotations

import json
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.model.store import Store
from albab_tui.model.vocabulary import Vocabulary, words_of
from albab_tui.model.vocabulary.definitions import SetName
from albab_tui.store.sense.word_signs import sign_fault
from albab_tui.text.cleaning import clean_line
from tests.store.reading import HEAD, problem, read
from tests.vocabularies import SORTS, trees

EVENT = """
sources: {id: post, title: Post}
actors: {id: guild, name: Guild, kind: KIND-OF-ACTOR}
events:
  - {id: e, title: E, kind: KIND, status: STATUS, actors: {ROLE: guild}, reports: {source: post}}
"""


def vocabulary(text: str) -> Vocabulary:
    return read(f"{HEAD}vocabulary:\n{text}").vocabulary


@pytest.mark.parametrize(
    "kinds",
    [
        "[{id: rain, hue: blue}, {id: hail}]",
        "[{id: rain, hue: blue}, hail]",
        "{rain: {hue: blue}, hail: }",
        "{rain: {hue: blue}, hail: {}}",
    ],
)
def test_words_stand_in_a_list_or_under_their_ids(kinds: str) -> None:
    found = vocabulary(f"  kinds: {kinds}\n").kinds
    assert [(kind.id, kind.hue) for kind in found] == [("rain", "blue"), ("hail", "")]


def test_one_word_may_stand_alone() -> None:
    assert [kind.id for kind in vocabulary("  kinds: rain\n").kinds] == ["rain"]
    assert [kind.id for kind in vocabulary("  kinds: {id: rain, lasts: yes}\n").kinds] == ["rain"]
    assert vocabulary("  kinds: {}\n").kinds == vocabulary("  kinds: []\n").kinds == ()


def test_a_vocabulary_may_be_one_set() -> None:
    assert read(f"{HEAD}vocabulary: labour\n").vocabulary.sets == ("labour",)
    assert vocabulary("  sets: []\n").sets == ()
    assert read(HEAD).vocabulary.sets == ("conflict",)


@pytest.mark.parametrize("names", ["[labour, politics]", "\n  - labour\n  - politics", '["labour","politics"]'])
def test_a_vocabulary_may_be_a_list_of_sets(names: str) -> None:
    assert read(f"{HEAD}vocabulary: {names}\n").vocabulary == Vocabulary(sets=("labour", "politics"))
    assert read(f"{HEAD}vocabulary: []\n").vocabulary.sets == ()


@pytest.mark.parametrize("names", [("labour", "conflict"), ("conflict", "labour")])
def test_of_a_word_that_two_sets_have_the_first_counts_as_a_whole(names: tuple[SetName, ...]) -> None:
    words = words_of(read(f"{HEAD}vocabulary: [{', '.join(names)}]\n").vocabulary)
    assert words.kinds.word_of("strike") == words_of(Vocabulary(sets=names[:1])).kinds.word_of("strike")
    assert {"lockout", "siege"} <= {word.id for word in words.kinds}


@pytest.mark.parametrize(
    ("written", "lasts"),
    [("true", "yes"), ("True", "yes"), ("YES", "yes"), ("false", "no"), ("No", "no"), ("either", "either")],
)
def test_whether_a_kind_lasts_is_said_as_yes_or_as_true(written: str, lasts: str) -> None:
    assert vocabulary(f"  kinds: {{rain: {{lasts: {written}}}}}\n").kinds[0].lasts == lasts


@pytest.mark.parametrize("lasts", [True, False])
def test_whether_a_kind_lasts_is_true_or_false_in_json(lasts: bool) -> None:
    tree = {"format": "albab-2", "title": "T", "vocabulary": {"kinds": {"rain": {"lasts": lasts}}}}
    assert read(json.dumps(tree)).vocabulary.kinds[0].lasts == ("yes" if lasts else "no")


@pytest.mark.parametrize("format", ["albab-1", "albab-2"])
@pytest.mark.parametrize(
    "word", ["sit-in", "Strike", "no such thing", "7", "=1+1", "any", "events", "日本語", "x" * 200]
)
def test_any_word_opens(format: str, word: str) -> None:
    text = HEAD.replace("albab-1", format) + EVENT
    for place in ("KIND-OF-ACTOR", "KIND", "STATUS", "ROLE"):
        text = text.replace(place, json.dumps(word, ensure_ascii=False))
    store = read(text)
    assert store.events[0].kind == store.events[0].status == store.actors[0].kind == word
    assert store.events[0].actors[word] == ("guild",)


@pytest.mark.parametrize(
    ("written", "at", "message", "cure"),
    [
        ("sets: [labor]", "vocabulary.sets[0]", '"labor"', 'did you mean "labour"?'),
        ("kinds: {rain: {lasts: on}}", "vocabulary.kinds[0].lasts", '"on"', "it takes yes, no, either"),
        ("[labour, politcs]", "vocabulary.sets[1]", '"politcs"', 'did you mean "politics"?'),
        ("[{sets: labour}]", "vocabulary", "a list stands where a vocabulary belongs", "write its fields: sets"),
        ("kinds: {rain: {like: planned}}", "vocabulary.kinds[0].like", 'no field "like"', ""),
        ("statuses: {x: {like: planed}}", "vocabulary.statuses[0].like", '"planed"', 'did you mean "planned"?'),
        ("roles: [{id: x, like: doer}]", "vocabulary.roles[0].like", '"doer"', "agent, target"),
        ("kinds: {rain: {hue: 360}}", "vocabulary.kinds[0].hue", '"360"', "0 to 359"),
        ("kinds: {rain: {hue: mauve}}", "vocabulary.kinds[0].hue", '"mauve"', "red, green"),
        ("kinds: [{label: Rain}]", "vocabulary.kinds[0]", '"id" is missing', "add it"),
        ("kinds: {rain: [x]}", "vocabulary.kinds[0]", "a list stands where a kind belongs", "write its fields: id"),
        ("kinds: [rain, {id: rain}]", "vocabulary.kinds[1].id", '"rain" is defined twice', "line 4 has it already"),
        ("kinds: {rain: {glyph: ab}}", "vocabulary.kinds[0].glyph", "2 characters", "such as"),
        ("kinds: {rain: {glyph: ×}}", "vocabulary.kinds[0].glyph", 'the kind "combat"', "such as ⌂ or Ω"),
        ("kinds: {rain: {ascii: C}}", "vocabulary.kinds[0].ascii", 'the kind "combat"', "such as H or Z"),
        ("kinds: {rain: {glyph: ≠}}", "vocabulary.kinds[0].glyph", '"its reports differ"', "such as ⌂"),
        ("kinds: {rain: {ascii: '!'}}", "vocabulary.kinds[0].ascii", '"its reports differ"', "such as H"),
        ("kinds: {rain: {ascii: '.'}}", "vocabulary.kinds[0].ascii", "punctuation", "such as H"),
        ("kinds: {rain: {glyph: Ω}, hail: {glyph: Ω}}", "vocabulary.kinds[1].glyph", 'the kind "rain"', "⌂ or ∆"),
        ("{kinds: {rain: {glyph: Ω}}, roles: {host: {glyph: Ω}}}", "vocabulary.roles[0].glyph", '"rain"', "⌂ or ∆"),
        ("kinds: {combat: {glyph: ◎}}", "vocabulary.kinds[0].glyph", 'the kind "siege"', "such as"),
        ("kinds: {rain: {ascii: é}}", "vocabulary.kinds[0].ascii", "not ASCII", "such as H"),
    ],
)
def test_a_mistake_is_told_where_it_stands_with_a_cure(written: str, at: str, message: str, cure: str) -> None:
    found = problem(f"{HEAD}vocabulary:\n  {written}\n")
    assert (found.path, found.line) == (at, 4)
    assert message in found.message
    assert cure in found.cure


def test_a_sign_that_the_store_takes_from_a_word_is_free() -> None:
    signs = vocabulary("  kinds: {combat: {glyph: ⌂, ascii: H}, rain: {glyph: ×, ascii: C}}\n").kinds
    assert [kind.glyph for kind in signs] == ["⌂", "×"]
    assert vocabulary("  sets: labour\n  kinds: {rain: {glyph: ×}}\n").kinds[0].glyph == "×"
    assert vocabulary("  kinds: {combat: {glyph: ×, ascii: C}}\n").kinds[0].ascii == "C"


@pytest.mark.parametrize(
    "sign",
    [
        "\\x1b",
        "\\u202e",
        "\\u0301",
        "\\u05d0",
        "\\u0661",
        "日",
        "👍",
        "\\U0001F1F9",
        "\\u200b ",
        "\\ufeffab",
        "\\ue000",
        "\\u2066",
    ],
)
def test_hostile_signs_are_refused(sign: str) -> None:
    found = problem(f'{HEAD}vocabulary:\n  kinds: {{rain: {{glyph: "{sign}"}}}}\n')
    assert found.rule in ("wrong-sign", "wrong-value")
    assert found.line == 4
    assert str(found).replace("\ue000", "").isprintable()


@given(st.characters(), st.booleans())
def test_what_is_taken_for_a_sign_is_one_visible_cell(sign: str, ascii_only: bool) -> None:
    cleaned = clean_line(sign)
    if cleaned and not sign_fault(cleaned, ascii_only=ascii_only):
        assert len(cleaned) == 1
        assert cleaned.isprintable()
        assert not cleaned.isspace()
        assert not ascii_only or cleaned.isascii()


@given(trees())
def test_any_vocabulary_opens_alike_in_yaml_and_json(tree: dict[str, Any]) -> None:
    store = read(json.dumps(tree))
    assert read(yaml.safe_dump(tree, allow_unicode=True, sort_keys=False)) == store
    assert _by_id(tree, store) == store


def _by_id(tree: dict[str, Any], store: Store) -> Store:
    """The same store, read from words that stand under their ids."""
    words: dict[str, Any] = tree["vocabulary"]
    if any(each["id"] == "id" for sort in SORTS for each in words[sort]):
        return store
    by_id = {sort: {each["id"]: {k: v for k, v in each.items() if k != "id"} for each in words[sort]} for sort in SORTS}
    return read(json.dumps({**tree, "vocabulary": {"sets": words["sets"], **by_id}}))
