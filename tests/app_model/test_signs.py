"""Each meaning has a sign of its own in each of the three sets."""

from __future__ import annotations

from collections import Counter
from typing import get_args

import pytest

from albab_tui.app.glyphs import GLYPHS
from albab_tui.model.vocabulary import Vocabulary, Word, words_of
from albab_tui.text.console_font import CONSOLE_FONT
from albab_tui.text.signs import PUNCTUATION, SIGNS, Repertoire
from albab_tui.text.widths import cell_width

SETS: tuple[Repertoire, ...] = get_args(Repertoire)

WORDS = words_of(Vocabulary())

IN_TEXTS = {*".,:;()'\"-/", *PUNCTUATION}
"""What stands in sentences and dates."""

ONE_LOOK = (
    "←◀", "↑▲", "→▶", "↓▼", "─═", "│║", "┌╔", "┐╕╖╗", "└╚", "┘╛╜╝", "├╞╟╠", "┤╡╢╣", "┬╦", "┴╩", "┼╬", '"¨', "'´",
    ",¸", "AÀÁÂÃ", "C©", "DÐ", "EÈÊË", "IÌÍÎÏ", "OÒÓÔÕ", "R®", "UÙÚÛ", "YÝ", "aã", "oõ", "x×", "yý", "|¦",
)  # fmt: skip
"""Characters that one of the console's fonts shows alike."""


def meanings(repertoire: Repertoire) -> dict[str, str]:
    """Every meaning of a set, with its sign."""
    glyphs = GLYPHS[repertoire]
    found = {sign.meaning: sign.among(repertoire) for sign in SIGNS}
    found |= {f"status {word.id}": glyphs.of_status(word) for word in WORDS.statuses}
    return found | {f"kind {word.id}": glyphs.of_kind(word) for word in WORDS.kinds}


@pytest.mark.parametrize("repertoire", SETS)
def test_no_sign_stands_for_two_meanings(repertoire: Repertoire) -> None:
    uses = Counter(mark for sign in meanings(repertoire).values() for mark in set(sign))
    assert not [mark for mark, times in uses.items() if times > 1]


@pytest.mark.parametrize("repertoire", SETS)
def test_no_sign_is_punctuation(repertoire: Repertoire) -> None:
    assert not IN_TEXTS & {mark for sign in meanings(repertoire).values() for mark in sign}


@pytest.mark.parametrize("repertoire", SETS)
def test_every_kind_and_status_has_a_sign_of_one_cell(repertoire: Repertoire) -> None:
    found = meanings(repertoire)
    assert len(found) == len(SIGNS) + len(list(WORDS.statuses)) + len(list(WORDS.kinds))
    assert all(cell_width(mark) == 1 for sign in found.values() for mark in sign)
    assert all(len(sign) == 1 for name, sign in found.items() if name.startswith(("kind", "status")))


@pytest.mark.parametrize("repertoire", SETS)
def test_a_word_without_a_sign_is_told_by_its_name(repertoire: Repertoire) -> None:
    status, kind = Word(id="rumoured", label="rumoured"), Word(id="earthquake", label="earthquake")
    assert GLYPHS[repertoire].lead(status, kind) == "rumoured earthquake:"


@pytest.mark.parametrize(("repertoire", "sign"), [("unicode", "⌂"), ("console", "h"), ("ascii", "h")])
def test_a_stores_own_sign_is_taken_where_it_can_be_shown(repertoire: Repertoire, sign: str) -> None:
    assert GLYPHS[repertoire].of_kind(Word(id="siege", label="siege", glyph="⌂", ascii="h")) == sign
    assert GLYPHS["console"].of_kind(Word(id="siege", label="siege", glyph="π", ascii="h")) == "π"


def test_the_ascii_set_is_ascii_and_no_word_of_english() -> None:
    signs = "".join(meanings("ascii").values())
    assert signs.isascii()
    assert signs.isprintable()
    assert not {"a", "A", "I"} & set(signs)


def test_a_kinds_letter_is_one_of_its_name() -> None:
    assert all(GLYPHS["ascii"].of_kind(kind).lower() in kind.label for kind in WORDS.kinds)


def test_the_console_has_every_sign_and_shows_no_two_alike() -> None:
    signs = {mark for sign in meanings("console").values() for mark in sign}
    assert all(mark.isascii() or mark in CONSOLE_FONT for mark in signs)
    assert not [group for group in ONE_LOOK if len(signs & set(group)) > 1]
