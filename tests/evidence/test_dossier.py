"""What is worked out about one event, and about the store as a whole."""

from __future__ import annotations

from hypothesis import given

from albab_tui.model.store import Store
from albab_tui.model.vocabulary import ROLES
from tests.harbour import HARBOUR
from tests.stores import dossier, event, evidence, report
from tests.strategies import stores

FOUND = evidence(HARBOUR).dossiers


def test_dossiers_stand_in_the_stores_order() -> None:
    assert list(FOUND) == [each.id for each in HARBOUR.events]
    assert all(found.event.id == id for id, found in FOUND.items())


def test_sources_each_once() -> None:
    given = event("e", None, report("b"), report("a"), report("b", 2))
    assert dossier(given).sources == ("b", "a")


def test_origins_and_disputes_of_the_harbour() -> None:
    assert {id: len(found.origins) for id, found in FOUND.items() if len(found.sources) > 1} == {
        "strike": 2,
        "call": 2,
        "sinking": 2,
        "talks": 1,
        "flight": 2,
        "aid": 1,
    }
    assert {id: [each.subject for each in found.disputes] for id, found in FOUND.items() if found.disputes} == {
        "strike": ["killed"],
        "call": ["date"],
        "sinking": ["occurrence"],
    }


def test_who_is_named_and_who_is_involved_through_members() -> None:
    found = FOUND["verdict"]
    assert found.named["speaker"] == {"aske"}
    assert found.involved["speaker"] == {"aske", "norland-army", "norland"}
    assert found.involved["mentioned"] == {"sutland"}
    assert found.named["agent"] == found.involved["agent"] == frozenset()
    assert set(found.named) == set(found.involved) == set(ROLES)


def test_claimants_are_not_actors() -> None:
    found = FOUND["strike"]
    assert found.claimants == {"aske", "watch"}
    assert found.claiming == {"aske", "norland-army", "norland", "watch"}
    assert FOUND["storm"].claimants == FOUND["storm"].claiming == frozenset()


def test_located_with_everything_it_lies_in() -> None:
    assert FOUND["strike"].located == {"old-quay", "orsa", "coast"}


def test_fulfilled_plans() -> None:
    found = evidence(HARBOUR).links
    assert {id: each.done_by for id, each in found.items() if each.done_by} == {"landing-planned": ("landing",)}
    assert found["landing"].carries_out == ("landing-planned",)


@given(stores())
def test_members_only_widen(of: Store) -> None:
    for found in evidence(of).dossiers.values():
        assert found.claimants <= found.claiming
        assert set(found.event.places) <= found.located
        for role in ROLES:
            assert found.named[role] <= found.involved[role]
        assert 1 <= len(found.origins) <= len(found.event.reports)
