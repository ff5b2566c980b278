"""Events spread over stretches of time: what is sure, what is shared out, what stands in no column."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.archive.spread import Spread
from albab_tui.archive.units import Unit
from albab_tui.model.edtf.scale import DAY, FIRST_YEAR, LAST_YEAR, day_number
from albab_tui.question.senses import meet
from tests.archive import archive_of, asked
from tests.stores import event, store
from tests.strategies import filters, stores

SECONDS = st.integers(day_number(FIRST_YEAR, 1, 1) * DAY, day_number(LAST_YEAR, 12, 31) * DAY)


def _spread(unit: Unit, *dates: str | None) -> Spread:
    return asked(store(*(event(f"e{n}", date) for n, date in enumerate(dates)))).spread(unit)


@given(SECONDS, st.sampled_from(Unit))
def test_stretches_are_numbered_without_gaps(second: int, unit: Unit) -> None:
    number = unit.number(second)
    assert unit.start(number) <= second < unit.start(number + 1)
    assert unit.number(unit.start(number)) == number
    assert unit.number(unit.start(number) - 1) == number - 1


@pytest.mark.parametrize(
    ("unit", "first"),
    [
        (Unit.WEEK, "2017-02-06"), (Unit.MONTH, "2017-02-01"), (Unit.YEAR, "2017-01-01"),
        (Unit.DECADE, "2010-01-01"), (Unit.CENTURY, "2000-01-01"),
    ],
)  # fmt: skip
def test_where_a_stretch_begins(unit: Unit, first: str) -> None:
    year, month, day = map(int, first.split("-"))
    assert unit.start(unit.number(day_number(2017, 2, 8) * DAY)) == day_number(year, month, day) * DAY


def test_a_day_is_certain_in_its_month_and_shared_between_two() -> None:
    months = _spread(Unit.MONTH, "2031-05-07", "2031-05-07", "2031-04-30..2031-05-03").columns
    assert [(each.certain, round(each.share, 3)) for each in months] == [(0, 0.25), (2, 0.75)]


def test_a_month_is_shared_out_among_its_days() -> None:
    days = _spread(Unit.DAY, "2031-04").columns
    assert [round(each.share, 4) for each in days] == [round(1 / 30, 4)] * 30


def test_what_lasts_is_open_or_undated_stands_in_no_column() -> None:
    found = _spread(Unit.DAY, "2031-05-01/2031-05-09", "2031-05-01/2031-05-09", "..2031-05", "2031-05..", None)
    assert (found.columns, found.before, found.after, found.undated) == ((), 1, 1, 1)
    assert [each.count for each in found.lasting] == [2]
    assert found.total == 5


def test_columns_beyond_the_most_are_told() -> None:
    found = asked(store(event("a", "2031"), event("b", "2031-12-31"))).spread(Unit.DAY, most=73)
    assert len(found.columns) == 73
    assert found.beyond == pytest.approx(1.8)


@given(st.data(), st.sampled_from(Unit), st.integers(1, 400))
def test_the_total_of_a_spread_is_the_number_of_events(data: st.DataObject, unit: Unit, most: int) -> None:
    archive = archive_of(data.draw(stores()))
    selection = archive.ask(data.draw(filters(archive.evidence.catalogue)))
    found = selection.spread(unit, most)
    assert found.total == pytest.approx(selection.count)
    assert len(found.columns) <= most


@given(st.data(), st.sampled_from([Unit.DAY, Unit.MONTH, Unit.YEAR]))
def test_a_column_holds_the_moments_that_touch_it(data: st.DataObject, unit: Unit) -> None:
    archive = archive_of(data.draw(stores()))
    selection = archive.ask(data.draw(filters(archive.evidence.catalogue)))
    moments = [d.event.date for d in selection.dossiers() if d.event.date and not d.event.date.lasts]
    closed = [(when.start, when.end) for when in moments if when.start is not None and when.end is not None]
    for column in selection.spread(unit).columns[:50]:
        stretch = unit.start(column.number), unit.start(column.number + 1)
        touching = [each for each in closed if meet(each, stretch)]
        inside = [each for each in touching if stretch[0] <= each[0] and each[1] <= stretch[1]]
        assert column.certain == len(inside)
        wanted = sum(_shared(each, stretch) / (each[1] - each[0]) for each in touching if each not in inside)
        assert column.share == pytest.approx(wanted, abs=1e-6)


def _shared(one: tuple[int, int], other: tuple[int, int]) -> int:
    return min(one[1], other[1]) - max(one[0], other[0])
