"""The timeline's rows: headings, empty stretches, events."""

from __future__ import annotations

import itertools
from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.app.pages.gaps import SHORTEST_GAP, gaps
from albab_tui.app.pages.timeline_rows import EventRow, FoldRow, GapRow, HeadingRow, TimelineRow, TimelineRows
from albab_tui.archive.protocol import Selection
from albab_tui.archive.units import Unit
from albab_tui.axis.zoom import Zoom
from albab_tui.evidence.dossier import Dossier
from albab_tui.model.edtf.scale import DAY, day_number
from albab_tui.model.store import Store
from albab_tui.question.senses import lies, sure_part
from tests.archive import asked, ids, select
from tests.harbour import HARBOUR
from tests.stores import event, evidence, store
from tests.strategies import filters, stores


def _rows(of: Store, *, newest_first: bool = False) -> list[TimelineRow]:
    return _all(asked(of, newest_first=newest_first))


def _all(selection: Selection) -> list[TimelineRow]:
    rows = TimelineRows(selection.runs())
    return [rows[number] for number in range(rows.height)]


def _drawn(row: TimelineRow, selection: Selection) -> str:
    if isinstance(row, HeadingRow):
        return row.text
    if isinstance(row, GapRow):
        return f"    ... {row.texts[0]}"
    if isinstance(row, FoldRow):
        return f"  ... {row.text}"
    return f"  {'' if row.repeated else row.date:9} {ids(selection)[row.place]}"


def _text(of: Store, *, newest_first: bool = False) -> str:
    selection = asked(of, newest_first=newest_first)
    return "\n".join(_drawn(row, selection).rstrip() for row in _all(selection))


def _dated(*dates: str | None) -> Store:
    return store(*(event(f"e{number}", date) for number, date in enumerate(dates)))


OLDEST_FIRST = """
the 1990s
  1990s     old-war
    ... 14 years: nothing begins; 1 may lie here
2014
  2014      treaty
    ... 14 years: nothing begins; 1 may lie here
2029
  from 2029 blockade
    ... 16 months: nothing begins; 1 goes on, 2 may lie here
May 2031
  May~      aid
  Sun 18/19 call
  Sun 18    strike
  Mon 19?   sinking
  20..24    landing-planned
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
  20..24    landing-planned
  Mon 19?   sinking
  Sun 18    strike
  Sun 18/19 call
  May~      aid
    ... 16 months: nothing begins; 1 goes on, 2 may lie here
2029
  from 2029 blockade
    ... 14 years: nothing begins; 1 may lie here
2014
  2014      treaty
    ... 14 years: nothing begins; 1 may lie here
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
    assert _rows(store()) == []


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
        (("2031-05-18..2031-05-25", "2031-05-29"), "3 days"),
        (("2031", "2031-05-22"), None),
        (("2029..2032", "2030-01-01", "2031-12-01"), None),
        (("2031-05-18", None), None),
    ],
)
def test_gaps(dates: tuple[str | None, ...], gap: str | None) -> None:
    for newest_first in (False, True):
        found = [row.texts[0] for row in _rows(_dated(*dates), newest_first=newest_first) if isinstance(row, GapRow)]
        assert found == ([f"no event for {gap}"] if gap else [])


def test_no_gap_is_empty_where_an_undated_event_may_lie() -> None:
    found = gaps(asked(_dated("2031-05-18", "2031-05-22", None)).runs())
    assert [gap.texts for gap in found if gap] == [("no dated event for 3 days", "none dated: 3 days")]


@pytest.mark.parametrize(
    ("dates", "text"),
    [
        (("2031-05-18/2031-05-25", "2031-05-29"), "10 days: nothing begins; 1 goes on"),
        (("2031-05-18/..", "2031-05-22"), "3 days: nothing begins; 1 goes on"),
        (("2031-05-18?/..", "2031-05-22"), "3 days: nothing begins; 1 may lie here"),
        (("2031-05-18/", "2031-05-22"), "3 days: nothing begins; 1 may lie here"),
        (("2031-05-18", "2031-05-22", "..2031-05-21"), "3 days: nothing begins; 1 may lie here"),
        (("2031-05-18", "2031-05-22", "../2031-05-20", "2031-05-19.."), "3 days: nothing begins; 2 may lie here"),
        (("2031-05-18~", "2031-05-22", "2030/2032"), "3 days: nothing begins; 1 goes on, 1 may lie here"),
    ],
)
def test_a_gap_is_told_only_as_far_as_it_is_one(dates: tuple[str, ...], text: str) -> None:
    for newest_first in (False, True):
        found = [row.texts[0] for row in _rows(_dated(*dates), newest_first=newest_first) if isinstance(row, GapRow)]
        assert text in found


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
        selection = asked(of, newest_first=newest_first)
        rows = _all(selection)
        assert [row.place for row in rows if isinstance(row, EventRow)] == list(range(selection.count))
        assert not rows or isinstance(rows[0], HeadingRow)
        assert not rows or isinstance(rows[-1], EventRow)
        for above, below in itertools.pairwise(rows):
            assert isinstance(above, EventRow) or isinstance(below, EventRow | HeadingRow)


def _beginnings(of: Store) -> list[tuple[int, int]]:
    """The days in which each event was, or began, where both bounds are known."""
    found = []
    for one in of.events:
        when = one.date
        last = when and (when.first if when.lasts else when.last)
        if when and when.first and last:
            found.append((when.first.start // DAY, (last.end - 1) // DAY))
    return found


@given(stores())
def test_a_gap_is_told_where_nothing_is_known_to_begin_and_nowhere_else(of: Store) -> None:
    begun = sorted(_beginnings(of))
    ends = accumulate((last for _, last in begun), max)
    holes = {(last + 1, first - 1) for last, (first, _) in zip(ends, begun[1:], strict=False)}
    wanted = {(first, last) for first, last in holes if last - first + 1 >= SHORTEST_GAP}
    for newest_first in (False, True):
        told = [gap for gap in gaps(asked(of, newest_first=newest_first).runs()) if gap]
        assert {(gap.first, gap.last) for gap in told} == wanted
        assert len(told) == len(wanted)


@given(st.data())
def test_a_gap_counts_all_that_goes_on_or_may_lie_in_it_for_any_selection(data: st.DataObject) -> None:
    of = evidence(data.draw(stores()))
    selection = select(of, data.draw(filters(of.catalogue)))
    dossiers = list(selection.dossiers())
    for gap in gaps(selection.runs()):
        if gap:
            stretch = gap.first * DAY, (gap.last + 1) * DAY
            inside = [d for d in dossiers if lies(d.event.date, stretch, "possibly", d.told)]
            on = [d for d in inside if d.event.date and d.event.date.lasts and _on(d, stretch)]
            assert (gap.going_on, gap.perhaps) == (len(on), len(inside) - len(on))
            assert gap.undated is any(d.event.date is None for d in dossiers)


def _on(dossier: Dossier, stretch: tuple[int, int]) -> bool:
    """Whether something went on in it for sure: it had begun before its end, and not ended before its beginning."""
    part = sure_part(dossier.event.date, dossier.told)
    return part is not None and part[0] <= part[1] and part[0] <= stretch[1] and part[1] >= stretch[0]


@given(stores(), st.booleans())
def test_rows_places_and_stops_belong_to_one_another(of: Store, newest_first: bool) -> None:
    rows = TimelineRows(asked(of, newest_first=newest_first).runs())
    stops = [number for number in range(rows.height) if isinstance(rows[number], EventRow)]
    assert len(rows) == len(stops)
    for place, number in enumerate(stops):
        row = rows[number]
        assert isinstance(row, EventRow)
        assert (row.place, rows.row_of(place), rows.near(number)) == (place, number, place)
    for number in range(-2, rows.height + 3):
        nearest = min(range(len(stops)), key=lambda place: abs(stops[place] - number), default=None)
        assert rows.near(number) == nearest
    with pytest.raises(IndexError):
        rows[rows.height]


def test_a_gap_is_told_in_what_room_there_is() -> None:
    found = gaps(asked(_dated("2031-05-18~", "2031-05-22", "2030/2032")).runs())
    assert [gap.texts for gap in found if gap][-1] == (
        "3 days: nothing begins; 1 goes on, 1 may lie here",
        "3 days: none begins; 1 on, 1 maybe",
        "3 days: 1 on, 1 maybe",
    )


MAY = Zoom(Unit.DAY, (day_number(2031, 5, 1) * DAY, day_number(2031, 6, 1) * DAY))
FOLDED = """
  ... 3 events before May 2031

May 2031

  Thu 1     e3
  Fri 2     e4

  ... 3 events after May 2031

Undated
            e8
"""


@pytest.mark.parametrize("newest_first", [False, True])
def test_what_stands_outside_of_the_time_shown_is_one_row_on_each_side(newest_first: bool) -> None:
    dates = [
        "2029",
        "2030-02-03",
        "..2030-12-31",
        "2031-05-01",
        "2031-05-02",
        "2031-06-01",
        "2031-06-02..",
        "2032",
        None,
    ]
    selection = asked(store(*(event(f"e{n}", date) for n, date in enumerate(dates))), newest_first=newest_first)
    rows = TimelineRows(selection.runs(), MAY)
    told = "\n".join(_drawn(rows[number], selection).rstrip() for number in range(rows.height))
    early, months, days, late, undated = FOLDED.strip("\n").split("\n\n")
    if newest_first:
        early, late, days = f"{late}\n    ... no dated event for 29 days", early, "\n".join(reversed(days.split("\n")))
    assert told == "\n".join((early, months, days, late, undated))
    assert len(rows) == 5
    for place in range(selection.count):
        assert isinstance(rows[rows.row_at(place)], FoldRow) == rows.folds(place)
        assert rows.near(rows.row_at(place)) is not None
    for stop in range(len(rows)):
        assert rows.near(rows.row_of(stop)) == stop


def test_two_events_are_not_folded() -> None:
    selection = asked(store(*(event(f"e{n}", date) for n, date in enumerate(["2029", "2030", "2031-05-01"]))))
    assert len(TimelineRows(selection.runs(), MAY)) == 3
