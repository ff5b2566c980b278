"""Rulers, the names along them, and events counted by their cells."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.archive.units import Unit
from albab_tui.axis.fitting import finest, fitted
from albab_tui.axis.labels import labels
from albab_tui.axis.ruler import Ruler, divided, with_folds
from albab_tui.axis.zoom import Zoom, first_zoom, stands_at, zoomed, zooms
from albab_tui.model.edtf import parse_edtf
from albab_tui.model.edtf.scale import DAY, day_number
from albab_tui.question.filter import Filter
from tests.archive import archive_of, asked
from tests.stores import event, store
from tests.strategies import filters, stores

SECONDS = st.integers(day_number(-3000, 1, 1) * DAY, day_number(3000, 1, 1) * DAY)


def _second(text: str) -> int:
    start = parse_edtf(text).start
    assert start is not None
    return start


@given(SECONDS, st.integers(1, 10**9), st.sampled_from(Unit), st.integers(1, 200))
def test_a_divided_ruler_holds_its_stretch_in_so_many_cells(first: int, length: int, unit: Unit, most: int) -> None:
    ruler = divided(unit, first, first + length, most)
    assert len(ruler) <= most
    assert ruler.first <= first
    assert ruler.after >= first + length
    assert list(ruler.edges) == sorted(set(ruler.edges))


@given(st.sampled_from([Unit.DAY, Unit.MONTH]), st.sets(st.integers(500, 600), max_size=12), st.integers(2, 9))
def test_a_fold_holds_no_unit_that_needs_a_cell(unit: Unit, numbers: set[int], shortest: int) -> None:
    ruler = with_folds(unit, sorted(numbers), unit.start(490), unit.start(620), shortest)
    assert (ruler.first, ruler.after) == (unit.start(490), unit.start(620))
    for cell in range(len(ruler)):
        low, high = (unit.number(ruler.edges[cell + by]) for by in (0, 1))
        if cell in ruler.folded:
            assert high - low >= shortest
            assert not numbers & set(range(low, high))
        else:
            assert high - low == 1


def test_names_begin_where_their_cells_do() -> None:
    ruler = divided(Unit.DAY, _second("2017-01-30"), _second("2017-02-13"), 60)
    text = [" "] * len(ruler) * 3
    for label in labels(ruler, 3):
        text[label.place : label.after] = label.text
    assert "".join(text).rstrip() == "30 Jan 2017 3  4  5  6  7  8  9  10 11 12"


@given(SECONDS, st.sampled_from(Unit), st.integers(1, 120), st.integers(1, 4))
def test_names_touch_neither_each_other_nor_the_end(first: int, unit: Unit, most: int, times: int) -> None:
    ruler = divided(unit, first, unit.start(unit.number(first) + most), most)
    found = labels(ruler, times)
    assert all(one.after < other.place for one, other in itertools.pairwise(found))
    assert all(label.place >= 0 and label.after <= len(ruler) * times for label in found)
    assert all(label.place % times == 0 for label in found)


def test_a_long_emptiness_is_folded_and_each_part_is_named() -> None:
    held = asked(store(*(event(f"e{n}", date) for n, date in enumerate(["1999-03-02", "2016-12-30", "2017-02-08"]))))
    assert held.extent is not None
    found = fitted(with_folds(Unit.DAY, sorted(held.certain_by(Unit.DAY)), *held.extent), 80)
    assert found is not None
    assert [label.text for label in found.labels][:3] == ["2 Mar 1999", "30 Dec 2016", "8 Feb 2017"]
    assert [cell.certain for cell in held.along(found.ruler.edges).cells] == [1, 0, 1, 0, 1]


@given(st.data(), st.integers(1, 130))
def test_the_total_along_a_ruler_is_the_number_of_events(data: st.DataObject, width: int) -> None:
    archive = archive_of(data.draw(stores()))
    selection = archive.ask(data.draw(filters(archive.evidence.catalogue)))
    known = selection.extent
    if known is None:
        assert selection.along((0, DAY)).total == selection.count
        return
    unit = data.draw(st.sampled_from(list(Unit)[1:]))
    ruler = with_folds(unit, sorted(selection.certain_by(unit)), *known)
    counted = selection.along(ruler.edges)
    assert counted.total == pytest.approx(selection.count)
    assert not counted.earlier
    assert not counted.later
    assert all(not counted.cells[cell].certain or len(ruler) == 1 for cell in ruler.folded if _one_unit(ruler, cell))
    found = finest([*Unit][1:], lambda each: with_folds(each, sorted(selection.certain_by(each)), *known), width)
    assert found is None or len(found.columns) <= width


def _one_unit(ruler: Ruler, cell: int) -> bool:
    return ruler.unit.number(ruler.edges[cell]) + 1 == ruler.unit.number(ruler.edges[cell + 1])


def test_the_first_zoom_shows_the_stretch_that_holds_half_of_the_dated_events() -> None:
    dates = ["1999", "2014-05", "2016-12-01", "2017-02-02", "2017-02-07..2017-02-08", "..2017-02-09", None, None]
    runs = asked(store(*(event(f"e{n}", date) for n, date in enumerate(dates)))).runs()
    found = first_zoom(runs)
    assert found == Zoom(Unit.DAY, (_second("2017-02-01"), _second("2017-03-01")))
    assert found.words == "Feb 2017, by days"
    units = zooms(runs)
    assert units[0] is Unit.DAY
    assert zoomed(found, 1, units, _second("2016-12-01")).words == "2016, by weeks"
    assert zoomed(found, -1, units, _second("2016-12-01")).words == "Dec 2016, by days"
    assert zoomed(Zoom(Unit.DECADE), 1, units, 0).window is None


@given(st.data())
def test_zooming_keeps_the_current_event_in_what_is_shown(data: st.DataObject) -> None:
    runs = archive_of(data.draw(stores())).ask(Filter()).runs()
    zoom, units = first_zoom(runs), zooms(runs)
    for run in runs:
        if run.date is None:
            continue
        second = stands_at(run.date)
        for by in (-1, 1):
            after = zoomed(zoom, by, units, second)
            assert after.unit in units
            assert after.window is None or after.window[0] <= second < after.window[1]
