"""One row an event: what it carries comes back, and what it can't is counted."""

from __future__ import annotations

import csv
import io
from decimal import Decimal

import pytest
from hypothesis import assume, given

from albab_tui.answers.left_behind import left_behind
from albab_tui.answers.rendering import render
from albab_tui.model.event import Event
from albab_tui.model.report import Figure
from albab_tui.model.store import Store
from albab_tui.model.vocabulary import ROLES
from tests.answers.goldens import answer
from tests.answers.reading_back import called, chain_of, read_back
from tests.stores import actor, event, figure, place, report, source, store
from tests.strategies import stores


def row_of(of: Store) -> dict[str, str]:
    """The first row."""
    return next(csv.DictReader(io.StringIO(render(answer(of), "csv-flat"))))


def killed(of: Event) -> tuple[Decimal | None, ...] | None:
    """The numbers of the first figure that counts who was killed, in a report that is not deprecated."""
    ranked = sorted(of.reports, key=lambda each: each.rank != "preferred")
    found = [
        each for held in ranked if held.rank != "deprecated" for each in held.figures if each.name.lower() == "killed"
    ]
    return _numbers(found[0]) if found else None


def _numbers(of: Figure) -> tuple[Decimal | None, ...]:
    return of.low, of.value, of.high


@given(stores())
def test_what_a_row_carries_comes_back(of: Store) -> None:
    assume(of.events)
    again = {each.id: each for each in read_back(of, "csv-flat").events}
    assert len(again) == len(of.events)
    made = read_back(of, "csv-flat")
    titles = {each.id: each.title for each in (*of.sources, *made.sources)}
    for one in of.events:
        other = again[one.id]
        assert (other.title, other.kind, other.status, other.date) == (one.title, one.kind, one.status, one.date)
        assert (other.summary, other.tags) == (one.summary, tuple(each for tag in one.tags for each in [tag]))
        for role in ROLES:
            assert called(made, other.actors[role]) == called(of, one.actors[role])
        assert [chain_of(made, id) for id in other.places] == [chain_of(of, id) for id in one.places[:1]]
        coded = other.reports[0].figures
        assert (_numbers(coded[0]) if coded else None) == killed(one)
        assert {titles[each.source] for each in other.reports[1:]} == {titles[each.source] for each in one.reports}
        if one.latitude is not None and one.longitude is not None:
            assert (other.latitude, other.longitude) == (one.latitude, one.longitude)


@pytest.mark.parametrize(
    ("date", "first", "last"),
    [
        ("2031-05", "2031-05-01", "2031-05-31"),
        ("2031-05-18..2031-05-20", "2031-05-18", "2031-05-20"),
        ("2031-05-18/", "2031-05-18", ""),
        (None, "", ""),
    ],
)
def test_the_days_are_those_that_it_can_touch(date: str | None, first: str, last: str) -> None:
    row = row_of(store(event("e", date)))
    assert (row["date"], row["date_start"], row["date_end"]) == (date or "", first, last)


def test_a_place_s_position_stands_in_for_the_event_s_own() -> None:
    orsa = place("orsa", latitude=0.0000001, longitude=-10.5)
    row = row_of(store(event("e", None, places=("orsa",)), places=(orsa,)))
    assert (row["latitude"], row["longitude"], row["where"], row["country"]) == ("0.0000001", "-10.5", "Orsa", "")


def test_of_a_long_chain_the_largest_and_the_smallest_stay() -> None:
    chain = [place(f"p{depth}", part_of=f"p{depth - 1}" if depth else None) for depth in range(6)]
    of = store(event("e", None, places=("p5", "p0")), places=tuple(chain))
    row = row_of(of)
    assert [row[name] for name in ("country", "adm_1", "adm_2", "where", "other_places")] == [
        "P0", "P1", "P2", "P5", "P0",
    ]  # fmt: skip
    assert "2 middle areas" in left_behind(answer(of), "csv-flat")


def test_semicolons_part_names_and_do_not_stand_in_them() -> None:
    of = store(event("e", None, agent=("a", "b")), actors=(actor("a", name="Wolf; Sons"), actor("b", name="Fox")))
    assert row_of(of)["agent"] == "Wolf, Sons; Fox"


def test_what_it_cannot_carry_is_counted() -> None:
    told = report("a", figures=(figure(3), figure(5, name="wounded")), by="x")
    of = store(
        event("e", None, told, report("b"), related=("f",), outside="They came back."),
        event("f"),
        sources=(source("a"), source("b")),
        actors=(actor("x"),),
    )
    assert left_behind(answer(of), "csv-flat") == (
        "csv-flat leaves out 3 reports (but for their sources and claimants), 1 other figure, 1 link, 1 remark"
    )
    assert left_behind(answer(of), "json") == ""
