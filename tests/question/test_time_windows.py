"""A stretch of time as the range of a filter: it holds the same seconds, and reads back as it is printed."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from albab_tui.archive.units import Unit
from albab_tui.model.edtf import parse_edtf
from albab_tui.model.edtf.scale import DAY, day_number
from albab_tui.question.filter import Filter
from albab_tui.question.grammar import parse_filter
from albab_tui.question.printing import print_filter
from albab_tui.question.time_windows import window_of
from tests.archive import archive_of
from tests.harbour import HARBOUR

SECONDS = st.integers(day_number(-9999, 1, 1) * DAY, day_number(9999, 12, 31) * DAY)
NAMES = archive_of(HARBOUR).names


@given(SECONDS, st.sampled_from(Unit), st.integers(1, 400))
def test_it_holds_the_same_seconds(second: int, unit: Unit, length: int) -> None:
    number = unit.number(second)
    first, after = unit.start(number), unit.start(number + length)
    window = window_of(first, after)
    assert window is not None
    low, high = day_number(-9999, 1, 1) * DAY, (day_number(9999, 12, 31) + 1) * DAY
    assert (window.start, window.end) == (max(first, low), min(after, high))
    assert parse_filter(print_filter(Filter(window=window)), NAMES).window == window


@given(SECONDS, st.integers(1, 10**6), SECONDS, st.integers(1, 10**6))
def test_it_stays_within_what_is_asked_for_already(first: int, length: int, other: int, more: int) -> None:
    first, other = first // 60 * 60, other // 60 * 60
    asked = window_of(other, other + more * 60)
    found = window_of(first, first + length * 60, asked)
    low, high = max(first, other), min(first + length * 60, other + more * 60)
    assert (found.start, found.end) == (low, high) if found else low >= min(high, (day_number(9999, 12, 31) + 1) * DAY)


def test_an_open_range_leaves_the_other_end() -> None:
    day = day_number(2031, 5, 18) * DAY
    assert str(window_of(day, day + 3 * DAY, parse_edtf("2031-05-19/.."))) == "2031-05-19/2031-05-20"
    assert str(window_of(day, day + 3 * DAY, parse_edtf("../2031-05-18"))) == "2031-05-18"
    assert window_of(day, day + DAY, parse_edtf("2031-06/..")) is None
