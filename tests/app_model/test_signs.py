"""Each meaning has a sign of its own in each of the three sets."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.app.glyphs import GLYPHS, glyphs_for
from albab_tui.model.vocabulary import Vocabulary, Word, Words, words_of
from albab_tui.model.vocabulary.definitions import SetName
from albab_tui.model.vocabulary.sets import SETS as VOCABULARIES
from albab_tui.store.opening import parse_store
from albab_tui.text.console_font import CONSOLE_FONT
from albab_tui.text.signs import PUNCTUATION, SIGNS, Repertoire
from albab_tui.text.widths import cell_width
from tests.vocabularies import trees

SETS: tuple[Repertoire, ...] = get_args(Repertoire)

WORDS = words_of(Vocabulary())
FIELDS = {name: words_of(Vocabulary(sets=(name,))) for name in VOCABULARIES}
"""The words of a store of each field."""

IN_TEXTS = {*".,:;()'\"-/", *PUNCTUATION}
"""What stands in sentences and dates."""

ONE_LOOK = (
    "←◀", "↑▲", "→▶", "↓▼", "─═", "│║", "┌╔", "┐╕╖╗", "└╚", "┘╛╜╝", "├╞╟╠", "┤╡╢╣", "┬╦", "┴╩", "┼╬", '"¨', "'´",
    ",¸", "AÀÁÂÃ", "C©", "DÐ", "EÈÊË", "IÌÍÎÏ", "OÒÓÔÕ", "R®", "UÙÚÛ", "YÝ", "aã", "oõ", "x×", "yý", "|¦",
)  # fmt: skip
"""Characters that one of the console's fonts shows alike."""


def meanings(repertoire: Repertoire, words: Words = WORDS) -> dict[str, str]:
    """Every meaning of a set, with its sign, in a store that has such words."""
    glyphs = GLYPHS[repertoire]
    found = {sign.meaning: sign.among(repertoire) for sign in SIGNS}
    found |= {f"status {word.id}": glyphs.of(word) for word in words.statuses}
    return found | {f"kind {word.id}": glyphs.of(word) for word in words.kinds}


def twice(repertoire: Repertoire, words: Words) -> list[str]:
    """Marks that stand for two things."""
    uses = Counter(mark for sign in meanings(repertoire, words).values() for mark in set(sign))
    return [mark for mark, times in uses.items() if times > 1]


@pytest.mark.parametrize("repertoire", SETS)
@pytest.mark.parametrize("field", FIELDS)
def test_no_sign_stands_for_two_meanings(field: SetName, repertoire: Repertoire) -> None:
    assert twice(repertoire, FIELDS[field]) == []


@given(st.lists(st.sampled_from(list(FIELDS)), unique=True), st.sampled_from(SETS))
def test_nor_does_one_where_sets_are_used_together(names: list[SetName], repertoire: Repertoire) -> None:
    words = words_of(Vocabulary(sets=tuple(names)))
    assert twice(repertoire, words) == []
    if names:
        first = {word.id for word in VOCABULARIES[names[0]].kinds}
        assert all(GLYPHS[repertoire].of(word) for word in words.kinds if word.id in first)


@given(trees())
def test_own_words_that_a_store_may_define_take_no_sign_from_another(tree: dict[str, Any]) -> None:
    for repertoire in SETS:
        assert twice(repertoire, parse_store(json.dumps(tree).encode(), "f").store.words) == []


@pytest.mark.parametrize("repertoire", SETS)
@pytest.mark.parametrize("field", FIELDS)
def test_no_sign_is_punctuation(field: SetName, repertoire: Repertoire) -> None:
    assert not IN_TEXTS & {mark for sign in meanings(repertoire, FIELDS[field]).values() for mark in sign}


@pytest.mark.parametrize("repertoire", SETS)
@pytest.mark.parametrize("field", FIELDS)
def test_every_kind_and_status_has_a_sign_of_one_cell(field: SetName, repertoire: Repertoire) -> None:
    words = FIELDS[field]
    found = meanings(repertoire, words)
    assert len(found) == len(SIGNS) + len(list(words.statuses)) + len(list(words.kinds))
    assert all(cell_width(mark) == 1 for sign in found.values() for mark in sign)
    assert all(len(sign) == 1 for name, sign in found.items() if name.startswith(("kind", "status")))


@pytest.mark.parametrize("repertoire", SETS)
def test_braille_is_drawn_only_where_it_is_asked_for_and_can_be_sent(repertoire: Repertoire) -> None:
    asked, usual = (glyphs_for(repertoire, braille=braille) for braille in (True, False))
    assert usual is GLYPHS[repertoire]
    assert asked.levels == (usual.levels if repertoire != "unicode" else "⣀⣀⣤⣤⣶⣶⣿⣿")
    assert not any("\u2800" <= mark <= "\u28ff" for mark in usual.levels)


@pytest.mark.parametrize("repertoire", SETS)
def test_a_word_without_a_sign_is_told_by_its_name(repertoire: Repertoire) -> None:
    status, kind = Word(id="rumoured", label="rumoured"), Word(id="earthquake", label="earthquake")
    assert GLYPHS[repertoire].lead(status, kind) == ("rumoured", "earthquake:")


@pytest.mark.parametrize(("repertoire", "sign"), [("unicode", "⌂"), ("console", "h"), ("ascii", "h")])
def test_a_stores_own_sign_is_taken_where_it_can_be_shown(repertoire: Repertoire, sign: str) -> None:
    assert GLYPHS[repertoire].of(Word(id="siege", label="siege", glyph="⌂", ascii="h")) == sign
    assert GLYPHS["console"].of(Word(id="siege", label="siege", glyph="π", ascii="h")) == "π"


@pytest.mark.parametrize("field", FIELDS)
def test_the_ascii_set_is_ascii_and_no_word_of_english(field: SetName) -> None:
    signs = "".join(meanings("ascii", FIELDS[field]).values())
    assert signs.isascii()
    assert signs.isprintable()
    assert not {"a", "A", "I"} & set(signs)


@pytest.mark.parametrize("field", FIELDS)
def test_a_kinds_letter_is_one_of_its_name(field: SetName) -> None:
    assert [kind.id for kind in FIELDS[field].kinds if GLYPHS["ascii"].of(kind).lower() not in kind.label] == []


@pytest.mark.parametrize("field", FIELDS)
def test_the_console_has_every_sign_and_shows_no_two_alike(field: SetName) -> None:
    signs = {mark for sign in meanings("console", FIELDS[field]).values() for mark in sign}
    assert all(mark.isascii() or mark in CONSOLE_FONT for mark in signs)
    assert not [group for group in ONE_LOOK if len(signs & set(group)) > 1]
