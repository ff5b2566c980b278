"""Marks that mean the same are the same to all that compare text."""

from __future__ import annotations

import pytest

from albab_tui.dating import spelling_out as words
from albab_tui.text import wording_compared
from albab_tui.text.marks import APOSTROPHES, DASHES, DOUBLE_QUOTES, NO_WIDTH, PLAIN_MARKS, SINGLE_QUOTES
from albab_tui.text.numbers import many
from albab_tui.text.signs import PUNCTUATION


@pytest.mark.parametrize("mark", SINGLE_QUOTES + APOSTROPHES)
def test_an_apostrophe_is_one_however_it_is_written(mark: str) -> None:
    assert words.plain_expression(f"Monday{mark}s dawn") == words.plain_expression("Monday's dawn")
    assert wording_compared.plain_text(f"Monday{mark}s") == "monday's"


@pytest.mark.parametrize("mark", DASHES)
def test_a_dash_is_a_hyphen(mark: str) -> None:
    assert words.plain_expression(f"Monday{mark}Friday") == words.plain_expression("Monday-Friday")
    assert wording_compared.plain_text(f"a{mark}b") == "a-b"


@pytest.mark.parametrize("mark", DOUBLE_QUOTES)
def test_quotation_marks_are_the_typewriter_s(mark: str) -> None:
    assert words.plain_expression(f"{mark}Monday{mark} morning") == "monday morning"
    assert wording_compared.plain_text(f"{mark}so") == '"so'


@pytest.mark.parametrize("mark", NO_WIDTH)
def test_what_has_no_width_is_not_there(mark: str) -> None:
    assert words.plain_expression(f"Mon{mark}day") == wording_compared.plain_text(f"Mon{mark}day") == "monday"


def test_what_stands_in_for_a_mark_in_ascii_is_what_it_means() -> None:
    assert {mark: plain for mark, plain in PUNCTUATION.items() if ord(mark) in PLAIN_MARKS} == {
        mark: mark.translate(PLAIN_MARKS) for mark in DASHES + SINGLE_QUOTES + DOUBLE_QUOTES
    }


@pytest.mark.parametrize(("count", "told"), [(0, "0 reports"), (1, "1 report"), (2, "2 reports"), (21, "21 reports")])
def test_a_count_has_its_noun(count: int, told: str) -> None:
    assert many(count, "report") == told
