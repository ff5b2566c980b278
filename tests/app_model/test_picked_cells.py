"""Cells of the overview that are picked."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from albab_tui.app.pages.picked_cells import PickedCells, picked_words
from albab_tui.archive.along import CellCount
from albab_tui.model.edtf.scale import DAY, day_number

BY = st.integers(-300, 300)


@given(st.integers(0, 90), st.integers(0, 90), st.integers(1, 60), BY, BY)
def test_moving_keeps_the_length_and_stretching_the_beginning(a: int, b: int, of: int, by: int, more: int) -> None:
    first, last = sorted((a % of, b % of))
    picked = PickedCells(first, last, of)
    moved = picked.moved(by)
    assert len(moved.cells) == len(picked.cells)
    assert moved.first == max(0, min(first + by, of - len(picked.cells)))
    stretched = moved.stretched(more)
    assert stretched.first == moved.first
    assert moved.first <= stretched.last < of


def test_what_is_picked_is_told_with_its_events() -> None:
    day = day_number(2017, 2, 8) * DAY
    assert picked_words((day, day + DAY), CellCount(4, 1.5, 0)) == (
        "Wed 8 Feb 2017: 4 events, and 1.5 by shares of those that may be"
    )
    assert picked_words((day, day + 3 * DAY), CellCount(1, 0.0, 2)) == "from 8 to 10 Feb 2017: 1 event"
