"""The number words that dating and the checks share."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.dating.spelling_out import plain_expression
from albab_tui.text.numbers import CARDINALS, ORDINALS, TENS, ordinal
from albab_tui.text.numbers_told import numbers_in


@pytest.mark.parametrize(
    ("number", "told"),
    [(0, "0th"), (1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (12, "12th"), (13, "13th"), (21, "21st"),
     (102, "102nd"), (111, "111th"), (113, "113th"), (1003, "1003rd")],
)  # fmt: skip
def test_ordinals(number: int, told: str) -> None:
    assert ordinal(number) == told


@given(st.integers(0, 10_000))
def test_an_ordinal_is_read_back_by_dating_and_is_no_number_to_the_checks(number: int) -> None:
    assert plain_expression(f"day {ordinal(number)}") == f"day {ordinal(number)}"
    assert numbers_in(f"the {ordinal(number)} of them") == []


@pytest.mark.parametrize("word", ORDINALS)
def test_a_word_for_an_ordinal_is_the_ordinal(word: str) -> None:
    assert plain_expression(f"the {word} day") == f"the {ordinal(ORDINALS[word])} day"


@given(st.sampled_from(sorted(TENS)), st.sampled_from(sorted(CARDINALS)))
def test_dating_and_the_checks_read_the_same_number_of_the_same_words(tens: str, ones: str) -> None:
    for words in (tens, ones, f"{tens}-{ones}"):
        value = [CARDINALS[word] for word in words.split("-")]
        if len(value) == 2 and value[1] >= 10:
            continue
        assert plain_expression(f"{words} days ago") == f"{sum(value)} days ago"
        assert Decimal(sum(value)) in [each.value for each in numbers_in(f"{words} days ago")]
