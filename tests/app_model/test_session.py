"""What is being looked at, and what moves it."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.app.glyphs import ASCII
from albab_tui.app.pages.top_line import top_line
from albab_tui.app.session import Session
from albab_tui.archive.opening import archived, open_archive
from albab_tui.archive.protocol import Match
from albab_tui.errors import StoreError
from albab_tui.model.edtf import parse_edtf
from albab_tui.model.store import Store
from albab_tui.question.filter import Filter
from albab_tui.question.grammar import parse_filter
from albab_tui.question.printing import print_filter
from albab_tui.question.view import View
from tests.archive import ids
from tests.filters import flat
from tests.harbour import HARBOUR
from tests.stores import event, opened, store
from tests.strategies import filters, near_dates, stores


def session(filter: str = "", event: str | None = None, *, newest_first: bool = False, of: Store = HARBOUR) -> Session:
    """A session on a store, under a filter."""
    bare = Session(archived(opened(of)), View())
    return Session(archived(opened(of)), View("small.yaml", parse_filter(filter, bare.names), newest_first, event))


def _apply(here: Session, text: str) -> None:
    here.apply(parse_filter(text, here.names))


def _ids(here: Session) -> str:
    return " ".join(ids(here.selection))


def test_it_begins_with_the_first_event_or_the_one_asked_for() -> None:
    assert session().current_shown == "old-war"
    assert session("kind:meeting").current_shown == "call"
    assert session("kind:meeting", newest_first=True).current_shown == "talks"
    assert session(event="strike").current_shown == "strike"
    assert session(of=store()).current_shown is None
    assert session(of=store()).dossier is None


def test_a_view_comes_back_to_what_is_shown() -> None:
    here = session("source:d", "aid", newest_first=True)
    assert here.view == View("small.yaml", flat(source=("d",)), True, "aid")
    _apply(here, "source:d kind:meeting")
    assert here.view == View("small.yaml", flat(source=("d",), kind=("meeting",)), True, "talks")


def test_a_filter_keeps_the_current_event() -> None:
    here = session(event="strike")
    _apply(here, "actor:norland")
    assert (here.current_shown, here.current) == ("strike", "strike")


@pytest.mark.parametrize(
    ("current", "filter", "newest_first", "nearest"),
    [
        ("strike", "kind:meeting", False, "call"),
        ("verdict", "kind:meeting", False, "talks"),
        ("sinking", "kind:advance,strike", False, "strike"),
        ("sinking", "kind:advance,strike", True, "strike"),
        ("landing-planned", "kind:meeting,movement", False, "call"),
        ("landing-planned", "kind:meeting,movement", True, "call"),
        ("storm", "status:planned", False, "talks"),
        ("storm", "status:planned", True, "talks"),
        ("rumour", "kind:meeting", False, "talks"),
        ("rumour", "kind:meeting", True, "call"),
        ("talks", "is:undated", False, "rumour"),
        ("gone", "kind:meeting", False, "call"),
    ],
)
def test_where_the_filter_hides_the_current_event_the_nearest_is_shown(
    current: str, filter: str, newest_first: bool, nearest: str
) -> None:
    here = session(event=current, newest_first=newest_first)
    _apply(here, filter)
    assert here.current_shown == nearest
    assert here.dossier is here.archive.dossier(nearest)
    _apply(here, "")
    if current != "gone":
        assert here.current_shown == current


def test_nothing_is_current_where_nothing_is_shown() -> None:
    here = session(event="strike")
    _apply(here, "actor:watch actor:reef-front")
    assert (here.current_shown, here.dossier, here.selection.count) == (None, None, 0)
    _apply(here, "")
    assert here.current_shown == "strike"


def test_filters_go_off_and_on_again_and_the_current_event_stays() -> None:
    here = session("actor:norland role:agent", "strike")
    here.toggle_filters()
    assert (here.filter, here.filters_off, here.current_shown) == (Filter(), True, "strike")
    here.go_to("storm")
    here.toggle_filters()
    assert print_filter(here.filter) == "agent:norland"
    assert (here.filters_off, here.current, here.current_shown) == (False, "storm", "landing")
    here.toggle_filters()
    assert here.current_shown == "storm"


def test_with_no_filter_there_is_nothing_to_turn_off() -> None:
    here = session("members:no")
    here.toggle_filters()
    assert (here.filter, here.filters_off) == (Filter(members=False), False)


def test_a_new_filter_takes_the_place_of_the_one_put_away() -> None:
    here = session("actor:norland")
    here.toggle_filters()
    here.apply(Filter(members=False))
    assert here.filters_off
    _apply(here, "kind:strike")
    assert not here.filters_off
    _apply(here, "")
    assert not here.filters_off
    here.toggle_filters()
    assert here.filter == Filter()


def test_the_order_turns_around_and_all_else_stays() -> None:
    here = session("kind:meeting,strike", "strike")
    assert _ids(here) == "call strike talks"
    here.reverse()
    assert _ids(here) == "talks strike call"
    assert (here.current_shown, here.view.newest_first) == ("strike", True)
    _apply(here, "kind:meeting")
    assert _ids(here) == "talks call"
    here.reverse()
    assert _ids(here) == "call talks"


VERDICT, STORM = Match("verdict", 1, 2), Match("storm", 2, 2)


def test_search_goes_round_both_ways() -> None:
    here = session(event="strike")
    here.search('"The HARBOUR"')
    assert [here.find() for _ in range(3)] == [VERDICT, STORM, VERDICT]
    assert here.current == "verdict"
    assert [here.find(forward=False) for _ in range(3)] == [STORM, VERDICT, STORM]
    assert here.current == "storm"


def test_the_current_event_counts_where_the_search_begins() -> None:
    here = session(event="storm")
    here.search('"the harbour"')
    assert here.find(from_here=True) == STORM
    assert here.current == "storm"
    assert here.find(from_here=True) == STORM
    assert here.find() == VERDICT


def test_search_looks_at_what_is_shown_only() -> None:
    here = session("kind:strike,other", "strike")
    here.search('"the harbour"')
    assert here.find() == Match("storm", 1, 1)
    assert here.current == "storm"


@pytest.mark.parametrize("text", ["xyzzy", "", "  ", "—"])
def test_a_search_for_nothing_stays_where_it_is(text: str) -> None:
    here = session(event="strike")
    here.search(text)
    assert (here.find(), here.find(forward=False), here.current) == (None, None, "strike")


@pytest.mark.parametrize(
    ("window", "filter", "newest_first", "landed"),
    [
        ("2031-05-20", "", False, "landing"),
        ("2031-05-20", "", True, "storm"),
        ("2031-05-20T14:30", "", False, "storm"),
        ("2031-05-24", "", False, "landing-planned"),
        ("2031-05-24", "-kind:support", False, "landing-planned"),
        ("2031-05-18", "", False, "strike"),
        ("2031-05-18/2031-05-19", "", False, "call"),
        ("2031", "", False, "aid"),
        ("2031-06-15", "", False, "talks"),
        ("2031-08-01", "", False, "talks"),
        ("2020", "", False, "treaty"),
        ("2024", "", False, "blockade"),
        ("1995-05", "", False, "old-war"),
        ("1970", "", False, "old-war"),
        ("2099", "kind:movement,situation", False, "flight"),
        ("../2014", "", False, "treaty"),
        ("2031-06/..", "", False, "talks"),
    ],
)
def test_going_to_a_date(window: str, filter: str, newest_first: bool, landed: str) -> None:
    here = session(filter, newest_first=newest_first)
    assert here.go_to_date(parse_edtf(window))
    assert here.current == landed


def test_going_to_a_date_where_nothing_is_dated() -> None:
    here = session("is:undated")
    assert not here.go_to_date(parse_edtf("2031"))
    assert here.current == "rumour"


@given(st.data())
def test_whatever_is_done_the_cursor_is_on_an_event_that_is_shown(data: st.DataObject) -> None:
    here = Session(archived(opened(data.draw(stores()))), View())
    for _ in range(data.draw(st.integers(1, 5))):
        act = data.draw(st.sampled_from(["apply", "toggle", "reverse", "find", "date", "go"]))
        before = here.filter, here.filters_off
        if act == "apply":
            here.apply(data.draw(filters(here.names)))
        elif act == "toggle":
            here.toggle_filters()
        elif act == "reverse":
            here.reverse()
        elif act == "find":
            here.search(data.draw(st.sampled_from(["guns", "rain", "a"])))
            match = here.find(forward=data.draw(st.booleans()))
            assert match is None or here.current == match.id
        elif act == "date":
            here.go_to_date(data.draw(near_dates))
        elif shown := ids(here.selection):
            here.go_to(data.draw(st.sampled_from(shown)))
        assert act in ("apply", "toggle") or (here.filter, here.filters_off) == before
        shown = ids(here.selection)
        assert (here.current_shown in shown) if shown else here.current_shown is None


@pytest.mark.parametrize(
    ("filter", "newest_first", "count", "asked", "notes"),
    [
        ("", False, "14 of 14", "no filter", "! 5 differ"),
        ("kind:strike", True, "1 of 14", "kind:strike", "! 1 differs, newest first"),
        (
            "during:2031 source:d",
            False,
            "3 of 14",
            "source:d plausibly:2031",
            "! 1 differs, 2 not certain, 1 undated left out",
        ),
        (
            "certainly:2031-05-20",
            False,
            "4 of 14",
            "certainly:2031-05-20",
            "! 1 differs, certainly, 1 undated left out",
        ),
    ],
)
def test_the_line_at_the_top(filter: str, newest_first: bool, count: str, asked: str, notes: str) -> None:
    here = session(filter, newest_first=newest_first)
    early = top_line(here, ASCII).notes
    assert early == notes.partition(", ")[2], "how many differ is told when it is known"
    list(here.archive.prepare_traits())
    line = top_line(here, ASCII)
    assert (line.title, line.count, line.filter, line.notes) == ("The harbour of Orsa", count, asked, notes)


def test_what_the_panes_do_not_show_is_one_chip() -> None:
    def told(filter: str) -> tuple[str, str]:
        line = top_line(session(filter), ASCII)
        return line.filter, line.rest

    assert told("kind:strike (place:orsa or guns) -(actor:norland guns) mines since:2031") == (
        'kind:strike plausibly:2031/.. "mines"',
        '(place:orsa or "guns") -(actor:norland "guns")',
    )
    assert told("place:orsa or guns") == ("", '(place:orsa or "guns")')
    assert told("actor:(norland or sutland) -source:a -guns") == ('actor:(norland or sutland) -source:a -"guns"', "")
    assert told("") == ("no filter", "")


def test_the_line_at_the_top_tells_of_filters_put_away() -> None:
    here = session("kind:strike")
    here.toggle_filters()
    assert (top_line(here, ASCII).filter, top_line(here, ASCII).count) == ("filters off", "14 of 14")


STORE = """
format: albab-1
title: A small store
sources: [{id: a, title: Article, text: a.txt, published: {date: 2031-05-20, basis: stated}}]
actors: [{id: norland, name: Norland, kind: state}]
events:
"""
EVENT = """
  - {{id: {id}, title: It rains, kind: {kind}, status: happened, summary: It rained., actors: {{agent: [norland]}},
     reports: [{{source: a, paragraphs: [1], says: It rained.}}]}}
"""


def _write(file: Path, **kinds: str) -> None:
    file.write_text(STORE + "".join(EVENT.format(id=id, kind=kind) for id, kind in kinds.items()), encoding="utf-8")


def _read(file: Path, filter: str, event: str) -> Session:
    read = open_archive(file)
    return Session(read, View(str(file), parse_filter(filter, Session(read, View()).names), True, event))


def test_reading_the_store_again_keeps_filter_order_and_event(tmp_path: Path) -> None:
    file = tmp_path / "small.yaml"
    _write(file, one="strike", two="strike")
    here = _read(file, "kind:strike", "two")
    before = here.opened.sha256
    _write(file, two="strike", three="strike", four="siege")
    assert here.take(here.opened.read_again())
    assert ids(here.selection) == ["two", "three"]
    assert (print_filter(here.filter), here.view.newest_first, here.current) == ("kind:strike", True, "two")
    assert here.opened.sha256 != before
    _write(file, three="strike")
    here.take(here.opened.read_again())
    assert here.current == "three"


def test_a_filter_that_is_cleared_does_not_come_back() -> None:
    here = session("kind:strike")
    here.toggle_filters()
    here.clear()
    here.toggle_filters()
    assert not here.filter


def test_reading_the_store_again_drops_a_filter_that_means_nothing_any_more(tmp_path: Path) -> None:
    file = tmp_path / "small.yaml"
    _write(file, one="strike")
    here = _read(file, "actor:norland kind:siege", "one")
    here.toggle_filters()
    file.write_text(file.read_text(encoding="utf-8").replace("orland", "orway"), encoding="utf-8")
    assert not here.take(here.opened.read_again())
    assert (here.filter, here.filters_off, ids(here.selection)) == (Filter(), False, ["one"])


def test_a_store_with_mistakes_changes_nothing(tmp_path: Path) -> None:
    file = tmp_path / "small.yaml"
    _write(file, one="strike")
    here = _read(file, "kind:strike", "one")
    before = here.opened, here.archive, here.selection
    file.write_text("format: albab-2", encoding="utf-8")
    with pytest.raises(StoreError):
        here.take(here.opened.read_again())
    assert (here.opened, here.archive, here.selection) == before


def test_an_event_alone() -> None:
    here = session(of=store(event("e", "2031")))
    assert (ids(here.selection), here.current_shown) == (["e"], "e")


def test_what_is_shown_of_any_time_stays_the_same_in_another_order_and_range() -> None:
    here = session("during:2031-05-20")
    before = here.anytime
    assert before.count > here.selection.count
    here.reverse()
    assert here.anytime is before
    here.apply(Filter())
    assert here.anytime is before
    here.apply(parse_filter("kind:strike", here.names))
    assert here.anytime is not before
    assert here.anytime.count == here.selection.count
