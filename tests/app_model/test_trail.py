"""Back and forward over places, whatever was done."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from albab_tui.app.trail import MOST, Over, Trail, Visit
from albab_tui.archive.units import Unit
from albab_tui.axis.zoom import Zoom
from albab_tui.question.filter import Filter
from albab_tui.question.tree import Term

FIRST = Visit(Filter(), Filter(), newest_first=False, zoom=Zoom(Unit.DAY), event="a")
FILTERS = [Filter(), Filter((Term("kind", "strike"),)), Filter((Term("source", "a"),)), Filter(members=False)]
SCREENS = [
    (),
    (Over("sources"),),
    (Over("sources", at="3"),),
    (Over("sources"), Over("article", "a")),
    (Over("claimants"),),
]

moved = st.builds(
    Visit,
    filter=st.sampled_from(FILTERS),
    put_away=st.sampled_from(FILTERS),
    newest_first=st.booleans(),
    zoom=st.builds(Zoom, st.sampled_from(Unit), st.none() | st.just((0, 9))),
    reading=st.booleans(),
    full=st.sampled_from([None, "event"]),
    over=st.sampled_from(SCREENS),
    event=st.sampled_from(["a", "b", None]),
    jumps=st.integers(0, 3),
)


def noted(*places: Visit) -> Trail:
    found = Trail()
    for place in places:
        found.note(place)
    return found


def walked(places: Trail, by: int) -> list[Visit]:
    found = []
    while (place := places.go(by)) is not None:
        found.append(place)
    return found


def opens(before: Visit, after: Visit) -> Visit:
    """A place like `after` that closes no view of the one before, and is another."""
    if after.same(before) or after.depth < before.depth:
        return replace(before, newest_first=not before.newest_first)
    return after


@given(st.lists(moved, max_size=2 * MOST))
def test_back_as_often_as_moved_is_the_first_place_and_forward_the_last(after: list[Visit]) -> None:
    way = [FIRST]
    for place in after:
        way.append(opens(way[-1], place))
    places, kept = noted(*way), way[-MOST:]
    assert walked(places, -1) == kept[-2::-1]
    assert walked(places, 1) == kept[1:]


@given(st.lists(moved | st.sampled_from([-1, 1]), max_size=30))
def test_whatever_is_done_back_and_forward_undo_each_other(done: list[Visit | int]) -> None:
    places = noted(FIRST)
    for each in done:
        if isinstance(each, int):
            places.go(each)
        else:
            places.note(each)
    here = places.go(0)
    assert here is not None
    assert places.go(-1) is None or places.go(1) == here
    walked(places, -1)
    way = [places.go(0), *walked(places, 1)]
    assert all(one and other and not one.same(other) for one, other in pairwise(way))


@given(moved, moved)
def test_a_new_move_drops_what_lay_forward(one: Visit, other: Visit) -> None:
    first, second = opens(FIRST, one), opens(FIRST, other)
    places = noted(FIRST, first)
    places.go(-1)
    places.note(second)
    assert places.go(1) is None
    assert places.go(-1) == FIRST


@given(st.lists(st.sampled_from("abc"), min_size=1), moved)
def test_the_cursor_makes_no_place_and_stays_where_it_was_left(events: list[str], other: Visit) -> None:
    steps = [replace(FIRST, event=event) for event in events]
    places = noted(*steps, opens(steps[-1], other))
    assert walked(places, -1) == [steps[-1]]


def test_a_jump_makes_a_place_unless_it_leads_nowhere() -> None:
    jumped = replace(FIRST, event="b", jumps=1)
    assert walked(noted(FIRST, jumped), -1) == [FIRST]
    assert walked(noted(FIRST, replace(FIRST, jumps=1)), -1) == []


def test_a_view_that_is_closed_leads_back_to_what_it_was_opened_from() -> None:
    listed = replace(FIRST, over=(Over("sources"),))
    read = replace(FIRST, over=(Over("sources", at="2"), Over("article", "a")))
    below = replace(FIRST, event="b")
    places = noted(FIRST, listed, read, replace(FIRST, over=(Over("sources", at="2"),)), below)
    assert places.go(-1) is None
    assert walked(places, 1) == [replace(FIRST, over=(Over("sources", at="2"),)), read]


def test_a_view_that_is_closed_onto_another_place_is_a_move() -> None:
    reading = replace(FIRST, reading=True)
    linked = replace(reading, event="b", jumps=1)
    closed = replace(FIRST, event="b", jumps=1)
    assert walked(noted(FIRST, reading, linked, closed), -1) == [linked, reading, FIRST]


def test_a_filter_turned_off_and_on_is_two_moves() -> None:
    asked = replace(FIRST, filter=FILTERS[1])
    off = replace(FIRST, put_away=FILTERS[1])
    assert walked(noted(asked, off, asked), -1) == [off, asked]


def test_places_of_a_store_read_again_are_renewed_or_dropped() -> None:
    way = [replace(FIRST, filter=filter) for filter in FILTERS]
    places = noted(*way)
    places.go(-1)
    places.renew(lambda place: None if place in way[::2] else replace(place, event="z"))
    assert places.go(0) == replace(way[1], event="z")
    assert walked(places, 1) == [replace(way[3], event="z")]


def test_where_no_place_before_means_anything_any_more_one_begins_anew() -> None:
    places = noted(FIRST, replace(FIRST, filter=FILTERS[1]))
    places.renew(lambda _: None)
    assert places.go(0) is None
    places.note(FIRST)
    assert places.go(0) == FIRST
