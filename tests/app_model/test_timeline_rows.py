"""The timeline's rows: headings, empty stretches, events."""

from __future__ import annotations

import itertools
from datetime import date, timedelta

import pytest
from hypothesis import given

from albab_tui.app.pages.timeline_rows import SHORTEST_GAP, EventRow, GapRow, HeadingRow, Row, timeline_rows
from albab_tui.model.store import Store
from albab_tui.question.filter import Filter
from albab_tui.question.selection import select
from tests.harbour import HARBOUR
from tests.stores import event, evidence, store
from tests.strategies import stores


def _rows(of: Store, *, newest_first: bool = False) -> tuple[Row, ...]:
    return timeline_rows(select(evidence(of), Filter(), newest_first=newest_first).dossiers)


def _drawn(row: Row) -> str:
    if isinstance(row, HeadingRow):
        return row.text
    if isinstance(row, GapRow):
        return f"    ... {row.text}"
    return f"  {'' if row.repeated else row.date:9} {row.dossier.event.id}"


def _text(of: Store, *, newest_first: bool = False) -> str:
    return "\n".join(_drawn(row).rstrip() for row in _rows(of, newest_first=newest_first))


def _dated(*dates: str | None) -> Store:
    return store(*(event(f"e{number}", date) for number, date in enumerate(dates)))


OLDEST_FIRST = """
the 1990s
  1990s     old-war
    ... no event for 14 years
2014
  2014      treaty
    ... no event for 14 years
2029
  from 2029 blockade
    ... no event for 2 years
May 2031
  May~      aid
  Sun 18/19 call
  Sun 18    strike
  Mon 19?   sinking
  20–24     landing-planned
  Tue 20    landing
            verdict
            storm
  by 21     flight
June 2031
  Jun       talks
Undated
            rumour
"""

NEWEST_FIRST = """
June 2031
  Jun       talks
May 2031
  by 21     flight
  Tue 20    storm
            verdict
            landing
  20–24     landing-planned
  Mon 19?   sinking
  Sun 18    strike
  Sun 18/19 call
  May~      aid
    ... no event for 2 years
2029
  from 2029 blockade
    ... no event for 14 years
2014
  2014      treaty
    ... no event for 14 years
the 1990s
  1990s     old-war
Undated
            rumour
"""


def test_the_harbour_oldest_first() -> None:
    assert _text(HARBOUR) == OLDEST_FIRST.strip("\n")


def test_the_harbour_newest_first() -> None:
    assert _text(HARBOUR, newest_first=True) == NEWEST_FIRST.strip("\n")


def test_no_events_give_no_rows() -> None:
    assert _rows(store()) == ()


def test_undated_events_alone() -> None:
    assert _text(_dated(None, None)) == "Undated\n            e0\n            e1"
    assert [row.repeated for row in _rows(_dated(None, None)) if isinstance(row, EventRow)] == [False, True]


@pytest.mark.parametrize(
    ("dates", "gap"),
    [
        (("2031-05-18", "2031-05-21"), None),
        (("2031-05-18", "2031-05-22"), "3 days"),
        (("2031-05-31", "2031-07-01"), "30 days"),
        (("2031-05-01", "2031-07-01"), "60 days"),
        (("2031-05-01", "2031-07-02"), "2 months"),
        (("2031-05", "2033-05-01"), "23 months"),
        (("2031-05", "2033-06-02"), "2 years"),
        (("2031-05-18/2031-05-25", "2031-05-29"), "3 days"),
        (("2031-05-18/..", "2031-05-22"), "3 days"),
        (("2031-05-18", "../2031-05-22"), "3 days"),
        (("2031", "2031-05-22"), None),
        (("2029/2032", "2030-01-01", "2031-12-01"), None),
        (("2031-05-18", None), None),
    ],
)
def test_gaps(dates: tuple[str | None, ...], gap: str | None) -> None:
    for newest_first in (False, True):
        found = [row.text for row in _rows(_dated(*dates), newest_first=newest_first) if isinstance(row, GapRow)]
        assert found == ([f"no event for {gap}"] if gap else [])


def test_a_date_is_told_again_after_a_heading_or_a_gap() -> None:
    rows = _rows(_dated("2031-05-07", "2031-05-07", "2031-06-07", "2031-06-07T10:00"))
    assert [(row.date, row.repeated) for row in rows if isinstance(row, EventRow)] == [
        ("Wed 7", False),
        ("Wed 7", True),
        ("Sat 7", False),
        ("Sat 7", True),
    ]


@given(stores())
def test_rows_hold_every_event_once_in_order_under_one_heading_each(of: Store) -> None:
    for newest_first in (False, True):
        selection = select(evidence(of), Filter(), newest_first=newest_first)
        rows = timeline_rows(selection.dossiers)
        assert tuple(row.dossier for row in rows if isinstance(row, EventRow)) == selection.dossiers
        assert not rows or isinstance(rows[0], HeadingRow)
        assert not rows or isinstance(rows[-1], EventRow)
        for above, below in itertools.pairwise(rows):
            assert isinstance(above, EventRow) or isinstance(below, EventRow | HeadingRow)


def _days(of: Store) -> set[date]:
    found = set[date]()
    for one in of.events:
        if one.date:
            first, last = one.date.earliest or one.date.latest, one.date.latest or one.date.earliest
            assert first
            assert last
            found |= {first + timedelta(n) for n in range((last - first).days + 1)}
    return found


@given(stores(most=3))
def test_a_gap_is_told_where_no_event_may_lie_and_nowhere_else(of: Store) -> None:
    days = sorted(_days(of))
    holes = sum((b - a).days - 1 >= SHORTEST_GAP for a, b in itertools.pairwise(days))
    for newest_first in (False, True):
        assert sum(isinstance(row, GapRow) for row in _rows(of, newest_first=newest_first)) == holes
