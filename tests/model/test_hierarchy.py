"""Affiliations as a forest, whatever the store says."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.model.hierarchy import Hierarchy
from tests.stores import actor


def _hierarchy(told: dict[str, str | None]) -> Hierarchy:
    return Hierarchy([actor(id, part_of=above) for id, above in told.items()])


STATE = _hierarchy({"state": None, "army": "state", "general": "army", "palace": "state", "monitor": None})


def test_lineage_goes_up_to_the_root() -> None:
    assert STATE.lineage("general") == ("general", "army", "state")
    assert STATE.lineage("monitor") == ("monitor",)


def test_children_and_members_in_the_order_given() -> None:
    assert STATE.roots == ("state", "monitor")
    assert STATE.children("state") == ("army", "palace")
    assert STATE.children("general") == ()
    assert list(STATE.members("state")) == ["state", "army", "general", "palace"]


def test_children_may_come_before_what_they_belong_to() -> None:
    hierarchy = _hierarchy({"general": "army", "army": "state", "state": None})
    assert hierarchy.lineage("general") == ("general", "army", "state")
    assert hierarchy.roots == ("state",)


@pytest.mark.parametrize("unknown", ["nobody", ""])
def test_who_belongs_to_nothing_known_is_a_root(unknown: str) -> None:
    hierarchy = _hierarchy({"army": unknown})
    assert hierarchy.roots == ("army",)
    assert hierarchy.lineage("army") == ("army",)


def test_an_unknown_id_stands_alone() -> None:
    assert STATE.lineage("nobody") == ("nobody",)
    assert STATE.children("nobody") == ()
    assert list(STATE.members("nobody")) == ["nobody"]


def test_a_circle_is_cut_and_what_hangs_on_it_stays() -> None:
    hierarchy = _hierarchy({"a": "b", "b": "c", "c": "a", "below": "b", "self": "self"})
    assert hierarchy.roots == ("a", "b", "c", "self")
    assert hierarchy.lineage("a") == ("a",)
    assert hierarchy.lineage("below") == ("below", "b")
    assert hierarchy.children("b") == ("below",)


def test_a_long_chain_takes_no_time() -> None:
    chain = _hierarchy({f"a{n}": f"a{n + 1}" for n in range(20_000)})
    assert chain.roots == ("a19999",)
    assert len(chain.lineage("a0")) == 20_000


IDS = [f"a{n}" for n in range(6)]
anything = st.dictionaries(st.sampled_from(IDS), st.none() | st.sampled_from([*IDS, "unknown"]))


@given(anything)
def test_everyone_stands_below_one_root_and_circles_do_no_harm(told: dict[str, str | None]) -> None:
    hierarchy = _hierarchy(told)
    below = [id for root in hierarchy.roots for id in hierarchy.members(root)]
    assert sorted(below) == sorted(told)
    for id in told:
        assert hierarchy.lineage(id)[-1] in hierarchy.roots


@given(anything, st.sampled_from(IDS), st.sampled_from(IDS))
def test_members_and_lineage_tell_the_same(told: dict[str, str | None], one: str, other: str) -> None:
    hierarchy = _hierarchy(told)
    assert (one in hierarchy.members(other)) == (other in hierarchy.lineage(one))
