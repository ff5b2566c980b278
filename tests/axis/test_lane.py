"""How dates are drawn over cells: what lasts, and a moment that is not known, in different forms."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.archive.units import Unit
from albab_tui.axis.lane import Stroke, lane, widened
from albab_tui.axis.ruler import Ruler, divided
from albab_tui.model.edtf import Edtf, parse_edtf
from albab_tui.model.edtf.four_bounds import ends_of
from tests.strategies import edtfs, near_dates

SIGNS = {
    Stroke.BLANK: " ", Stroke.MOMENT: "*", Stroke.OPENS: "[", Stroke.CLOSES: "]", Stroke.MAYBE: ".",
    Stroke.MAYBE_LASTS: "-", Stroke.LASTS: "=", Stroke.FROM_BEFORE: "<", Stroke.GOES_ON: ">", Stroke.EARLIER: "(",
    Stroke.LATER: ")",
}  # fmt: skip
LASTING = {Stroke.LASTS, Stroke.MAYBE_LASTS, Stroke.FROM_BEFORE, Stroke.GOES_ON}
MOMENTARY = {Stroke.MOMENT, Stroke.OPENS, Stroke.CLOSES, Stroke.MAYBE}


def _drawn(date: str, unit: Unit = Unit.DAY, first: str = "2017-02-01", last: str = "2017-02-12") -> str:
    return "".join(SIGNS[mark] for mark in lane(parse_edtf(date), _ruler(unit, first, last)))


def _ruler(unit: Unit, first: str, last: str) -> Ruler:
    start, end = parse_edtf(first).start, parse_edtf(last).end
    assert start is not None
    assert end is not None
    return divided(unit, start, end, 400)


@pytest.mark.parametrize(
    ("date", "wanted"),
    [
        ("2017-02-08", "       *    "),
        ("2017-02-08T14:30", "       *    "),
        ("2017-02-07..2017-02-08", "      []    "),
        ("2017-02-06..2017-02-08", "     [.]    "),
        ("..2017-02-09", "........]   "),
        ("2017-02-08..", "       [...."),
        ("2017-02", "[..........."),
        ("2017", "............"),
        ("2017-02-04~", "  [.]       "),
        ("2017-02-06/2017-02-10", "     =====  "),
        ("2017-02-04~/2017-02-09~", "  --====--  "),
        ("2016-12~/2017-02-10", "<=========  "),
        ("2017-02/2017-02-10", "----------  "),
        ("2017-02-03/", "  =---------"),
        ("2017-02-03/..", "  =========>"),
        ("/2017-02-05", "----=       "),
        ("../2017-02-05", "<====       "),
        ("2014/..", "<==========>"),
        ("2017-02/2017-02", "------------"),
        ("2016", "(           "),
        ("2018", "           )"),
    ],
)
def test_each_form_by_days(date: str, wanted: str) -> None:
    assert _drawn(date) == wanted


@pytest.mark.parametrize(
    ("date", "wanted"),
    [("2017-02-06/2017-02-10", " =  "), ("2017-02-07..2017-02-08", " *  "), ("2017-02/2017-02", " =  "),
     ("2017-01-30..2017-02-02", "[]  ")],
)  # fmt: skip
def test_what_lasted_is_no_moment_where_it_fits_one_cell(date: str, wanted: str) -> None:
    assert _drawn(date, Unit.MONTH, "2017-01", "2017-04") == wanted


@given(edtfs(), st.sampled_from(Unit), st.integers(1, 60), near_dates)
def test_a_lane_tells_no_less_and_no_more_than_the_date(when: Edtf, unit: Unit, most: int, about: Edtf) -> None:
    first = about.start if about.start is not None else (about.end or 0) - 1
    ruler = divided(unit, first, unit.start(unit.number(first) + most), most)
    cells = lane(when, ruler)
    assert len(cells) == len(ruler)
    drawn = set(cells) - {Stroke.BLANK, Stroke.EARLIER, Stroke.LATER}
    assert drawn <= (LASTING if when.lasts else MOMENTARY)
    start, end = when.possible
    for number, mark in enumerate(cells):
        low, high = ruler.edges[number], ruler.edges[number + 1]
        touched = (start is None or start < high) and (end is None or end > low)
        assert touched == (mark in LASTING | MOMENTARY)
        if mark is Stroke.MOMENT:
            assert start is not None
            assert low <= start
            assert end is not None
            assert end <= high
        if mark is Stroke.OPENS:
            assert start is not None
            assert low <= start < high
        if mark is Stroke.CLOSES:
            assert end is not None
            assert low < end <= high
        if mark in (Stroke.LASTS, Stroke.FROM_BEFORE, Stroke.GOES_ON):
            _went_on(when, low, high)


def _went_on(when: Edtf, low: int, high: int) -> None:
    """In whichever way its ends lie, it was there: with its latest beginning and its soonest end, or either alone."""
    known = ends_of(when)
    latest, soonest = known.begins[1], known.ends[0]
    assert latest is None or latest <= high
    assert soonest is None or soonest >= low


@given(edtfs(), st.integers(1, 5))
def test_a_wider_lane_tells_the_same(when: Edtf, times: int) -> None:
    ruler = _ruler(Unit.DAY, "2031-05-15", "2031-05-25")
    cells = lane(when, ruler)
    wide = widened(cells, times)
    assert len(wide) == times * len(cells)
    assert [
        mark
        for mark in wide
        if mark is not Stroke.BLANK and mark not in (Stroke.MAYBE, Stroke.LASTS, Stroke.MAYBE_LASTS)
    ] == [
        mark
        for mark in cells
        if mark is not Stroke.BLANK and mark not in (Stroke.MAYBE, Stroke.LASTS, Stroke.MAYBE_LASTS)
    ]
    for number, mark in enumerate(cells):
        assert (mark is Stroke.BLANK) == (set(wide[number * times : (number + 1) * times]) == {Stroke.BLANK})


def test_nothing_is_drawn_of_what_is_undated() -> None:
    assert set(lane(None, _ruler(Unit.DAY, "2017-02-01", "2017-02-12"))) == {Stroke.BLANK}
