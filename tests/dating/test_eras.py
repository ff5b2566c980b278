"""Years before 1 in words and after 9999 are refused, never taken for others."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.dating import reason, resolve
from albab_tui.dating.eras import REASON, outside

WRITTEN = date(2017, 2, 9)

OUTSIDE = [
    "-44", "\u22120044-03-15", "–0044", "0000", "0", "12017", "12017-01-01",
    "Y12017", "44 BC", "44 B.C.", "44 BCE", "44 B. C. E.", "BC 44", "15 March 44 BC", "44 v. Chr.", "the year 0",
    "ca. 500 BC", "5th century BC", "2017-02-08/-0044",
]  # fmt: skip
CURED = {
    "-44": "a year has four digits: write -0044 for 45 BC",
    "0": "a year has four digits: write 0000 for 1 BC",
    **dict.fromkeys(["44 BC", "44 B.C.", "44 BCE"], "did you mean -0043? 1 BC is the year 0000"),
    "ca. 500 BC": "did you mean -0499~? 1 BC is the year 0000",
}
INSIDE = [
    "20170208", "2017-02-08", "201702", "7 -8 feb", "2015 –2017", "0001", "0:30", "00:30", "8 feb", "1999/2000",
    "0930", "17:00", "last week", "10000 years ago", "a.d. 44", "British Columbia on Monday",
]  # fmt: skip


@pytest.mark.parametrize("text", OUTSIDE)
def test_it_is_not_told_and_the_reason_is(text: str) -> None:
    assert resolve(text, WRITTEN) is None
    assert reason(text, WRITTEN) == CURED.get(text, REASON)


@pytest.mark.parametrize("text", INSIDE)
def test_others_are_left_alone(text: str) -> None:
    assert not outside(text)


@given(st.dates(max_value=date(9999, 12, 31)), st.sampled_from("-−–"))
def test_a_minus_before_a_date_is_never_dropped(day: date, minus: str) -> None:
    found = resolve(f"{minus}{day}", WRITTEN)
    assert (found and str(found.date)) == (f"-{day}" if minus == "-" else None)


@pytest.mark.parametrize("text", ["-0044-03-15", "-0044", "0000-01-01", "-0044/-0040", "0000/2017", "../-0044"])
def test_edtf_has_years_before_1(text: str) -> None:
    found = resolve(text, WRITTEN)
    assert found
    assert (str(found.date), found.rule) == (text, "edtf")
