"""Why a day contradicts itself."""

from __future__ import annotations

from datetime import date

import pytest

from albab_tui.dating import resolve
from albab_tui.dating.contradictions import OtherWeekday, ShortMonth, contradiction

THURSDAY = date(2017, 2, 9)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Tuesday, Feb. 8", OtherWeekday(date(2017, 2, 8))),
        ("on Tuesday, Feb. 8", OtherWeekday(date(2017, 2, 8))),
        ("Monday, 8 February 2016", None),
        ("Friday, 8 February 2016", OtherWeekday(date(2016, 2, 8))),
        ("february 30", ShortMonth(2017, 2, 28)),
        ("30 February 2016", ShortMonth(2016, 2, 29)),
        ("31 April last year", ShortMonth(2016, 4, 30)),
        ("8 February", None),
        ("Feb. 0", None),
        ("recently", None),
    ],
)
def test_reasons(text: str, reason: OtherWeekday | ShortMonth | None) -> None:
    assert contradiction(text, THURSDAY) == reason
    assert not (reason and resolve(text, THURSDAY))
