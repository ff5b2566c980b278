"""The answer to a filter: order, what is left out, and live counts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from albab_tui.app.counts import FacetCounts
from albab_tui.archive.protocol import Selection
from albab_tui.model.store import Store
from albab_tui.question.filter import Filter
from albab_tui.question.grammar import parse_filter
from albab_tui.question.manner import Manner
from albab_tui.question.senses import DEFAULT
from tests.archive import select
from tests.harbour import HARBOUR
from tests.stores import event, evidence, store
from tests.strategies import filters, near_dates, stores, terms

EVIDENCE = evidence(HARBOUR)


def _select(text: str, *, newest_first: bool = False) -> Selection:
    return select(EVIDENCE, parse_filter(text, EVIDENCE.catalogue), newest_first=newest_first)


def _ids(selection: Selection) -> list[str]:
    return [dossier.event.id for dossier in selection.dossiers()]


IN_ORDER = [
    "old-war",
    "treaty",
    "blockade",
    "aid",
    "call",
    "strike",
    "sinking",
    "landing-planned",
    "landing",
    "verdict",
    "storm",
    "flight",
    "talks",
    "rumour",
]


def test_the_harbour_in_order() -> None:
    assert _ids(_select("")) == IN_ORDER


def test_newest_first_turns_the_dated_and_leaves_the_undated_last() -> None:
    assert _ids(_select("", newest_first=True)) == [*IN_ORDER[-2::-1], "rumour"]


def test_a_filtered_selection_keeps_the_order() -> None:
    selection = _select("source:d -kind:movement", newest_first=True)
    assert _ids(selection) == ["talks", "aid", "rumour"]
    assert (selection.count, selection.newest_first) == (3, True)
    assert selection.filter.values("source") == ("d",)


@pytest.mark.parametrize(
    "dates",
    [
        ["19XX", "199X", "1990", "1990-01", "1990-01-01/1990-01-05", "1990-01-01", "1990-01-01T00:00"],
        ["2031-05-18", "2031-05-18", "2031-05-18T10:00", "2031-05-19"],
        ["2031-05-18/..", "2031-05-18/2031-05-19", "2031-05-18/2031-05-20", "2031-05-18"],
        ["2031-05-18", "../2031-05-18", "2031-05-19", "../2031"],
        ["2031-05-18?", "2031-05-18", "2031-05-18~"],
    ],
)
def test_the_coarser_date_stands_before_what_may_lie_in_it(dates: list[str]) -> None:
    ids = [f"e{number}" for number in range(len(dates))]
    events = [event(id, date) for id, date in zip(ids, dates, strict=True)]
    assert [d.event.id for d in select(evidence(store(*events)), Filter()).dossiers()] == ids


def test_within_one_date_the_stores_order_stands() -> None:
    events = [event(id, "2031-05-18") for id in ("z", "a", "m")]
    assert [d.event.id for d in select(evidence(store(*events)), Filter()).dossiers()] == ["z", "a", "m"]


@pytest.mark.parametrize(
    ("text", "differing", "undated_left_out", "possibly_only"),
    [
        ("", 5, 0, 0),
        ("is:undated", 0, 0, 0),
        ("during:2031", 5, 1, 3),
        ("possibly:2031", 5, 1, 3),
        ("certainly:2031", 3, 1, 0),
        ("during:2031 source:d", 1, 1, 2),
        ("during:2031 source:a", 3, 0, 2),
        ("during:2031 is:undated", 0, 1, 0),
        ("during:2031-05-20", 2, 1, 3),
        ("during:1900", 0, 1, 0),
        ("possibly:1900", 1, 1, 1),
    ],
)
def test_what_a_selection_tells(text: str, differing: int, undated_left_out: int, possibly_only: int) -> None:
    selection = _select(text)
    found = (selection.differing, selection.left_out.undated, selection.left_out.not_certain)
    assert found == (differing, undated_left_out, possibly_only)


def _moment(one: object) -> int:
    when = one.date  # type: ignore[attr-defined]
    moment: int = when.start if when.start is not None else when.end - 1
    return moment


@given(stores())
def test_dates_go_up_and_undated_events_stand_last_both_ways(of: Store) -> None:
    found = [d.event for d in select(evidence(of), Filter()).dossiers()]
    dated = [one for one in found if one.date]
    assert found == dated + [one for one in of.events if not one.date]
    assert [_moment(one) for one in dated] == sorted(_moment(one) for one in dated)
    turned = [d.event for d in select(evidence(of), Filter(), newest_first=True).dossiers()]
    assert turned == dated[::-1] + found[len(dated) :]


@given(st.data())
def test_nothing_is_lost_between_a_window_and_what_it_leaves_out(data: st.DataObject) -> None:
    of = evidence(data.draw(stores()))
    filter = replace(data.draw(filters(of.catalogue)), window=data.draw(near_dates), sense=DEFAULT)
    selection = select(of, filter)
    anytime = {d.event.id for d in select(of, replace(filter, window=None)).dossiers()}
    undated = [id for id in anytime if of.dossiers[id].event.date is None]
    assert selection.left_out.undated == len(undated)
    certain = select(of, replace(filter, sense="certainly"))
    assert certain.count == selection.count - selection.left_out.not_certain
    assert certain.left_out.not_certain == 0
    assert certain.left_out.undated == len(undated)


@given(st.data())
def test_a_count_is_what_asking_would_give(data: st.DataObject) -> None:
    of = evidence(data.draw(stores()))
    filter, term = data.draw(filters(of.catalogue)), data.draw(terms(of.catalogue))
    field, value = term.field, term.value
    filter = filter.dropping(field, value) if filter.excludes(field, value) else filter
    manner = Manner(match=data.draw(st.sampled_from(["all", "any"])))
    count = FacetCounts(select(of, filter), manner).of(field, value)
    if filter.joined(field, manner.join(field)) == "all":
        asked = filter.including(field, value)
    else:
        alone = filter
        for other in filter.values(field):
            alone = alone.dropping(field, other)
        asked = alone.including(field, value)
    assert count == select(of, asked).count


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        (
            "",
            {"actor norland": 7, "actor aske": 1, "by norland": 3, "kind strike": 1, "is disputed": 3, "place orsa": 5},
        ),
        ("actor:norland", {"actor norland": 7, "actor sutland": 4, "actor watch": 0, "kind meeting": 2}),
        ("actor:norland match:any", {"actor norland": 7, "actor sutland": 7, "actor watch": 2}),
        ("actor:norland role:agent", {"agent norland": 6, "agent sutland": 2, "agent aske": 0}),
        ("kind:strike", {"kind strike": 1, "kind meeting": 2, "is disputed": 1, "disputed killed": 1}),
        ("-kind:strike", {"kind strike": 0, "is disputed": 2}),
        ("actor:aske members:no", {"actor norland": 0, "by norland": 0, "by aske": 1}),
    ],
)
def test_counts_in_the_harbour(text: str, counts: dict[str, int]) -> None:
    found = FacetCounts(_select(text), Manner(match="any" if "match:any" in text else "all"))
    for _ in range(2):
        assert {term: found.of(*term.split()) for term in counts} == counts
