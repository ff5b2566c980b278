"""Numbers in a text, in digits and in words."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.text.numbers_told import numbers_in, words_and_numbers

ONES = [
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
]
TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def spelt(number: int) -> str:
    """The number in English words."""
    for size, name in ((10**6, "million"), (1000, "thousand"), (100, "hundred")):
        if number >= size:
            rest = number % size
            joint = " and " if rest and rest < 100 else " "
            return f"{spelt(number // size)} {name}{joint + spelt(rest) if rest else ''}"
    if number < 20:
        return ONES[number]
    return TENS[number // 10] + (f"-{ONES[number % 10]}" if number % 10 else "")


def values(text: str) -> list[Decimal]:
    return [number.value for number in numbers_in(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("nine cutters and eight boats", "9 8"),
        ("39 people, 1.5 km off", "39 1.5"),
        ("30km and 12kg", "30 12"),
        ("1,500 sailors", "1500"),
        ("1'500'000 francs", "1500000"),
        ("1 500 sailors", "1 500 1500"),
        ("in 2014 500 men", "2014 500"),
        ("3,5 tonnes", "3.5"),
        ("2.5 million people", "2.5 2500000"),
        ("$3bn and 40k", "3 3000000000 40000"),
        ("two million three hundred thousand", "2 2300000"),
        ("fifteen hundred", "1500"),
        ("twenty-one; twenty one", "21 21"),
        ("a hundred and five", "105"),
        ("one dead and another hurt", "1 1"),
        ("an officer, both pilots, a couple", "1 2 1 2"),
        ("two dozen", "24"),
        ("one and a half, 1½, half", "1.5 1.5 0.5"),
        ("three and half", "3.5"),
        ("between three and five", "3 5"),
        ("twenty and thirty", "20 30"),
        ("from 3-5 to 7–9", "3 5 7 9"),
        ("the 25th, the 2nd of May, the third", ""),
        ("none of the six-year-olds", "0 6"),
        ("ninety ten", "90 10"),
        ("1" * 31, ""),
        ("no number here", ""),
    ],
)
def test_numbers(text: str, expected: str) -> None:
    assert values(text) == [Decimal(each) for each in expected.split()]


@given(st.integers(0, 10**7))
def test_a_number_in_words_is_read(number: int) -> None:
    assert values(f"some {spelt(number)} were seen")[-1] == number


@given(st.integers(0, 10**12), st.sampled_from(["{}", "{:,}", "about {:,}.", "${}", "({})", "{}km", "-{}"]))
def test_a_number_in_digits_is_read(number: int, form: str) -> None:
    assert number in values(form.format(number))


@given(st.decimals(0, 10**6, places=2))
def test_a_decimal_is_read(number: Decimal) -> None:
    assert number in values(f"{number} km")


@given(st.text(max_size=200))
def test_any_text_is_read_and_places_are_in_it(text: str) -> None:
    assert all(0 <= number.place < len(words_and_numbers(text)) for number in numbers_in(text))


def test_places_count_words_and_numbers() -> None:
    text = "Two of 1 500 men, 12 wounded"
    assert words_and_numbers(text) == ["two", "of", "1", "500", "men", "12", "wounded"]
    assert [(int(number.value), number.place) for number in numbers_in(text)] == [
        (2, 0),
        (1, 2),
        (500, 3),
        (12, 5),
        (1500, 2),
    ]
