"""Words of check that are seldom met: numbers in an article and spellings of a day."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from albab_tui.checks.rules.on_articles.published_not_in_text import _spellings
from albab_tui.text.numbers_told import numbers_in


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("another boat", 1), ("a single boat", 1), ("the sole boat", 1), ("none came", 0), ("both boats", 2),
        ("a pair of boats", 2), ("a couple of boats", 2), ("3k boats", 3000), ("3m boats", 3_000_000),
        ("3mn boats", 3_000_000), ("3mln boats", 3_000_000), ("3bn boats", 3_000_000_000), ("3 dozen boats", 36),
        ("3 hundred boats", 300), ("3 thousand boats", 3000), ("3 million boats", 3_000_000),
        ("3 billion boats", 3_000_000_000), ("2¼ boats", Decimal("2.25")), ("2½ boats", Decimal("2.5")),
        ("2¾ boats", Decimal("2.75")),
    ],
)  # fmt: skip
def test_numbers(words: str, value: int | Decimal) -> None:
    assert value in [number.value for number in numbers_in(words)]


def test_spellings_of_a_day() -> None:
    assert {"2031-05-03", "may 3", "may 03", "3rd of may", "may. 3", "3/5/2031", "03.05.31", "5-3-2031"} <= set(
        _spellings(date(2031, 5, 3))
    )
    assert {"sep 21st", "sept. 21"} <= set(_spellings(date(2031, 9, 21)))
    endings = {f"may {each}" for each in ("1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "22nd", "23rd")}
    assert endings <= {each for day in range(1, 32) for each in _spellings(date(2031, 5, day))}
