"""The filter as a value: adding, dropping and excluding."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.model.catalogue import Catalogue
from albab_tui.model.edtf import parse_edtf
from albab_tui.question.filter import Filter
from albab_tui.question.tree import AnyOf, Not, Term, Wording
from tests.filters import flat
from tests.harbour import HARBOUR
from tests.strategies import filters, terms

CATALOGUE = Catalogue(HARBOUR)
any_filter, any_term = filters(CATALOGUE), terms(CATALOGUE)


@pytest.mark.parametrize(
    ("asked", "something"),
    [
        ({}, False),
        ({"members": False}, False),
        ({"actor": ("norland",)}, True),
        ({"is_": ("disputed",)}, True),
        ({"without": (Term("kind", "strike"),)}, True),
        ({"window": parse_edtf("2031")}, True),
        ({"words": ("guns",)}, True),
    ],
)
def test_whether_it_asks_for_anything(asked: dict[str, Any], something: bool) -> None:
    assert bool(flat(**asked)) is something


def test_values_of_each_field() -> None:
    filter = flat(actor=("a",), is_=("disputed",), disputed=("date",))
    assert filter.values("actor") == ("a",)
    assert filter.values("is") == ("disputed",)
    assert filter.values("disputed") == ("date",)
    assert filter.values("by") == ()


def test_including_keeps_order_and_ends_an_exclusion() -> None:
    filter = flat(actor=("a",), without=(Term("actor", "b"), Term("by", "b")))
    assert filter.including("actor", "b", "a", "c") == flat(actor=("a", "b", "c"), without=(Term("by", "b"),))


def test_excluding_ends_an_inclusion_and_stands_once() -> None:
    filter = flat(actor=("a", "b"), by=("a",))
    once = filter.excluding("actor", "a")
    assert once == flat(actor=("b",), by=("a",), without=(Term("actor", "a"),))
    assert once.excluding("actor", "a") == once
    assert once.excludes("actor", "a")
    assert not once.excludes("by", "a")


@given(any_filter, any_term)
def test_toggling_twice_changes_nothing_where_it_was_not_excluded(filter: Filter, term: Term) -> None:
    once = filter.toggling(term.field, term.value)
    assert (term.value in once.values(term.field)) != (term.value in filter.values(term.field))
    if term not in filter.without and term.value not in filter.values(term.field):
        assert once.toggling(term.field, term.value) == filter


@given(any_filter, any_term)
def test_nothing_is_both_asked_for_and_excluded(filter: Filter, term: Term) -> None:
    field, value = term.field, term.value
    for changed in (filter.including(field, value), filter.excluding(field, value), filter.dropping(field, value)):
        assert not (value in changed.values(field) and changed.excludes(field, value))
    assert value in filter.including(field, value).values(field)
    assert filter.excluding(field, value).excludes(field, value)
    gone = filter.dropping(field, value)
    assert value not in gone.values(field)
    assert not gone.excludes(field, value)


@given(any_filter, st.lists(any_term))
def test_what_one_term_changes_leaves_the_rest_alone(filter: Filter, others: list[Term]) -> None:
    for term in others:
        changed = filter.excluding(term.field, term.value)
        assert changed.window == filter.window
        assert all(t in changed.without for t in filter.without)
        assert changed.rest == filter.rest
        assert [part for part in changed.parts if isinstance(part, Wording)] == [
            part for part in filter.parts if isinstance(part, Wording)
        ]


def test_parts_stand_in_one_order_each_once() -> None:
    strike, norland, guns = Term("kind", "strike"), Term("actor", "norland"), Wording("guns")
    either = AnyOf((norland, strike))
    asked = Filter((guns, either, Not(guns), Not(strike), strike, guns, norland, strike))
    assert asked.parts == (norland, strike, Not(guns), Not(strike), either, guns)
    assert asked.rest == (either,)
    assert asked.with_rest(()).parts == (norland, strike, Not(guns), Not(strike), guns)
    assert asked.with_rest([AnyOf((guns, strike))]).rest == (AnyOf((guns, strike)),)


def test_a_field_joins_its_values_in_its_own_way_or_as_those_asked_for_do() -> None:
    norland, sutland = Term("actor", "norland"), Term("actor", "sutland")
    assert Filter().including("kind", "strike", "attack").parts == (
        AnyOf((Term("kind", "strike"), Term("kind", "attack"))),
    )
    assert Filter().including("actor", "norland", "sutland").parts == (norland, sutland)
    either = Filter((norland,)).including("actor", "sutland", join="any")
    assert either.parts == (AnyOf((norland, sutland)),)
    assert either.including("actor", "watch").values("actor") == ("norland", "sutland", "watch")
    assert len(either.including("actor", "watch").parts) == 1
    assert either.excluding("actor", "norland").parts == (sutland, Not(norland))
    both = Filter((Term("source", "a"), Term("source", "b")))
    assert both.including("source", "c").parts == (*both.parts, Term("source", "c"))
    assert [each.joined("source") for each in (Filter(), both, either)] == ["any", "all", "any"]
    assert [each.joined("actor") for each in (Filter(), Filter((norland, sutland)), either)] == ["all", "all", "any"]
