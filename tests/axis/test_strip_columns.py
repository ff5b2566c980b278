"""A ruler for all there is: what its cells are, which are folded, and the names before them."""

from __future__ import annotations

import itertools
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.archive.protocol import Selection
from albab_tui.archive.units import Unit
from albab_tui.axis.mixed_ruler import UNITS, mixed
from albab_tui.axis.strip_bounds import bounds_of
from albab_tui.axis.strip_columns import StripColumns, over
from albab_tui.text.calendar_names import SHORT_MONTHS
from tests.archive import archive_of, asked
from tests.stores import event, store
from tests.strategies import filters, stores

MONTH = re.compile("|".join(SHORT_MONTHS))
DAY_OR_HOUR = re.compile(r"^\d{1,2}\b(?! BC)")


def _of(*dates: str) -> Selection:
    return asked(store(*(event(f"e{n}", date) for n, date in enumerate(dates))))


def _over(selection: Selection, width: int) -> StripColumns:
    bounds = bounds_of(selection.runs())
    assert bounds is not None
    return over(UNITS[1:], selection.certain_by, bounds, width)


def _names(columns: StripColumns) -> list[str]:
    return [name.text for name in columns.names]


@given(st.data(), st.integers(1, 230))
def test_it_holds_all_events_over_any_width_and_no_name_is_finer_than_its_cell(data: st.DataObject, width: int) -> None:
    archive = archive_of(data.draw(stores()))
    selection = archive.ask(data.draw(filters(archive.evidence.catalogue)))
    known = bounds_of(selection.runs())
    if known is None:
        return
    columns = over(data.draw(st.sampled_from([UNITS, UNITS[1:]])), selection.certain_by, known, width)
    ruler = columns.mixed.ruler
    assert len(columns.cells) <= width
    assert ruler.first <= known.first < known.after <= ruler.after
    assert list(ruler.edges) == sorted(set(ruler.edges))
    counted = selection.along(ruler.edges)
    assert counted.total == pytest.approx(selection.count)
    assert counted.earlier == counted.later == 0
    for name in columns.names:
        assert all(cell is None for cell in columns.cells[name.place : name.after])
        cell = columns.cell_after(name)
        unit = known.known_by if columns.mixed.is_fold(cell) else columns.mixed.units[cell]
        assert not MONTH.search(name.text) or UNITS.index(unit) <= UNITS.index(Unit.MONTH)
        assert re.fullmatch(r"\d+–\d+|\d+s|\d+ BC–\d+( BC)?", name.text) or unit not in (Unit.DECADE, Unit.CENTURY)
        assert not DAY_OR_HOUR.search(name.text) or unit in (Unit.HOUR, Unit.DAY) or "BC" in name.text
    assert all(one.after < other.place for one, other in itertools.pairwise(columns.names))


@given(st.data())
def test_a_cell_that_is_one_unit_is_as_long_as_it_and_what_is_folded_is_longer(data: st.DataObject) -> None:
    selection = archive_of(data.draw(stores())).ask(data.draw(st.just(asked(store()).filter)))
    bounds = bounds_of(selection.runs())
    if bounds is None:
        return
    unit, shortest = data.draw(st.sampled_from(UNITS[1:])), data.draw(st.sampled_from([2, 4, 9]))
    found = mixed(unit, selection.certain_by, bounds, shortest)
    certain = {each: selection.certain_by(each) for each in UNITS}
    for cell, each in enumerate(found.units):
        first, after = found.ruler.edges[cell : cell + 2]
        low, high = each.number(first), each.number(after - 1) + 1
        if found.is_fold(cell):
            assert high - low >= shortest
            assert not any(number in certain[unit] for number in range(low, min(high, low + 1000)))
        else:
            assert (each.start(low), each.start(low + 1)) == (first, after)
            assert each is unit or certain[each][low]


def test_a_month_that_no_day_of_is_known_has_a_cell_among_days() -> None:
    found = _over(_of("2016-07", "2017-02-06", "2017-02-08"), 80)
    assert found.mixed.ruler.unit is Unit.DAY
    assert found.mixed.units[0] is Unit.MONTH
    assert _names(found) == ["Jul 2016", "6 Feb 2017"]


def test_days_are_named_where_there_is_room_else_their_months_else_months_are_cells() -> None:
    selection = _of("2016-10-17", "2016-10-28", "2017-02-06", "2017-02-20")
    assert _names(_over(selection, 60)) == ["17 Oct 2016", "6 Feb 2017"]
    assert _names(_over(selection, 32)) == ["17 Oct 2016", "28", "6 Feb 2017", "20"]
    assert _names(_over(selection, 30)) == ["17 Oct 2016", "6 Feb 2017"]
    assert _names(_over(selection, 25)) == ["Oct 2016", "Feb 2017"]
    narrow = _over(selection, 20)
    assert narrow.mixed.ruler.unit is Unit.MONTH
    assert _names(narrow) == ["Oct 2016", "2017"]


def test_short_emptiness_is_unfolded_where_there_is_room() -> None:
    selection = _of("2017-02-01", "2017-02-12", "2017-05-28")
    assert [len(_over(selection, width).mixed.ruler.folded) for width in (24, 60, 220)] == [2, 1, 1]


def test_years_and_months_are_named_where_they_begin_in_a_run() -> None:
    assert _names(_over(_of("2016-11", "2017-03"), 60)) == ["Nov 2016", "2017"]
    assert _names(_over(_of("2017-01-30", "2017-02-02"), 60)) == ["30 Jan 2017", "Feb"]
    assert _names(_over(_of("1998", "2003"), 60)) == ["1998", "2000"]


def test_more_centuries_than_there_are_columns_share_them() -> None:
    found = _over(_of("-3000", "2017"), 12)
    assert len(found.cells) <= 12
    assert not found.names
