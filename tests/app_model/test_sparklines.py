"""The small picture of when an actor's events were: over one time for all, a blank where there is silence."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.app.counts import FacetCounts
from albab_tui.app.glyphs import ASCII, UNICODE
from albab_tui.app.pages.sparklines import CELLS, SparkTime, sparkline
from albab_tui.archive.row_counts import RowCell, RowCounts
from albab_tui.question.filter import Filter
from albab_tui.question.senses import lies
from tests.archive import archive_of
from tests.stores import event, store
from tests.strategies import filters, stores


def _cells(*cells: RowCell) -> RowCounts:
    return RowCounts(cells, between=0, elsewhere=0, lasting=0, open=0, undated=0)


@pytest.mark.parametrize(
    ("numbers", "unicode", "ascii"),
    [((1, 8, 4), "▁█▄", ":#*"), ((1,), "█", "#"), ((0, 3, 100), " ▁█", " :#"), ((0, 0), "  ", "  ")],
)
def test_bars_go_up_to_the_largest_of_the_row(numbers: tuple[int, ...], unicode: str, ascii: str) -> None:
    row = _cells(*(RowCell(number, 0, 0) for number in numbers))
    assert (sparkline(row, UNICODE), sparkline(row, ASCII)) == (unicode, ascii)


def test_what_is_not_certain_is_no_bar() -> None:
    row = _cells(RowCell(0, 2, 1), RowCell(0, 0, 9), RowCell(2, 1, 1))
    assert (sparkline(row, UNICODE), sparkline(row, ASCII)) == ("─·█", "-.#")


@given(st.data())
def test_it_is_blank_in_silence_and_nowhere_else(data: st.DataObject) -> None:
    archive = archive_of(data.draw(stores()))
    time = SparkTime(archive)
    if not time.edges:
        return
    selection = archive.ask(data.draw(filters(archive.evidence.catalogue).filter(lambda each: not each.parts)))
    counts = FacetCounts(selection)
    for value in selection.tally("actor"):
        drawn = sparkline(counts.along(time.edges, "actor", value), UNICODE)
        events = [each for each in selection.dossiers() if value in frozenset().union(*each.involved.values())]
        if not selection.filter.members:
            continue
        for sign, stretch in zip(drawn, pairwise(time.edges), strict=True):
            assert (sign == " ") == (not any(lies(each.event.date, stretch, "plausibly") for each in events))


def test_all_of_the_time_is_in_at_most_so_many_cells() -> None:
    days = (f"2031-{month:02d}-{day:02d}" for month in range(1, 13) for day in range(1, 29))
    archive = archive_of(store(*(event(f"e{n}", day) for n, day in enumerate(days))))
    time, extent = SparkTime(archive), archive.ask(Filter()).extent
    assert len(time.edges) - 1 <= CELLS
    assert extent is not None
    assert time.edges[0] <= extent[0]
    assert time.edges[-1] >= extent[1]


def test_a_store_without_dates_has_none() -> None:
    assert SparkTime(archive_of(store(event("a")))).edges == ()
