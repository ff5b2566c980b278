"""Filters by a store's own kinds, statuses and roles."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.evidence.whole import Evidence
from albab_tui.model.catalogue import Catalogue
from albab_tui.model.directory import ANY_ROLE
from albab_tui.question.completion import complete
from albab_tui.question.fields import SETTINGS, role_field
from albab_tui.question.filter import Filter
from albab_tui.question.grammar import parse_filter
from albab_tui.question.manner import Manner, manner_of
from albab_tui.question.printing import print_filter
from albab_tui.question.steps import STEPS
from albab_tui.question.typed import FilterError
from albab_tui.store.opening import parse_store
from tests.archive import ids, select
from tests.filters import flat
from tests.vocabularies import ACCIDENTS, LABOUR, POLITICS, trees


def catalogue(text: str) -> Catalogue:
    return Catalogue(parse_store(text.encode(), "f").store)


def found(text: str, asked: str) -> list[str]:
    of = catalogue(text)
    return ids(select(Evidence(of), parse_filter(asked, of)))


@pytest.mark.parametrize(
    ("store", "asked", "ids"),
    [
        (LABOUR, "kind:sit-in", ["hall"]),
        (LABOUR, 'kind:"sit-in strike"', ["hall"]),
        (LABOUR, "kind:Leaflet,lockout", ["call", "closing"]),
        (LABOUR, "-kind:sit-in", ["call", "closing"]),
        (LABOUR, "status:rumoured", ["closing"]),
        (LABOUR, "actor:fitters role:steward", ["hall"]),
        (LABOUR, 'actor:fitters role:"shop steward"', ["hall"]),
        (LABOUR, "actor:fitters role:agent", ["hall", "call"]),
        (LABOUR, "actor:yard role:party", ["hall", "closing"]),
        (LABOUR, "actor:pot role:helper", ["hall"]),
        (LABOUR, "actor:pot role:party", []),
        (LABOUR, "actor:pot", ["hall"]),
        (LABOUR, "steward:fitters", ["hall"]),
        (LABOUR, '"shop steward":fitters', ["hall"]),
        (LABOUR, "-steward:fitters actor:fitters", ["call"]),
        (LABOUR, "(steward:fitters or employer:yard) actor:pot", ["hall"]),
        (LABOUR, "steward:(fitters or yard)", ["hall"]),
        (LABOUR, "helper:pot or kind:lockout", ["hall", "closing"]),
        (POLITICS, "is:unfulfilled", ["bill"]),
        (POLITICS, "status:proposed", ["bill"]),
        (ACCIDENTS, "kind:memorial", ["probe"]),
        (ACCIDENTS, "actor:guard role:agent", ["boats"]),
    ],
)
def test_own_words_are_asked_for_like_any(store: str, asked: str, ids: list[str]) -> None:
    assert found(store, asked) == ids


def test_what_the_store_does_not_have_is_refused_with_what_it_has() -> None:
    with pytest.raises(FilterError, match="did you mean lockout"):
        parse_filter("kind:lockuot", catalogue(LABOUR))
    with pytest.raises(FilterError, match="no kind 'siege'"):
        parse_filter("kind:siege", catalogue(LABOUR))
    with pytest.raises(FilterError, match=r"role: takes workforce, employer, .*steward.* or any"):
        parse_filter("role:doer", catalogue(LABOUR))


def test_completion_knows_them() -> None:
    def offered(text: str) -> tuple[str, ...]:
        return complete(text, len(text), catalogue(LABOUR)).candidates

    assert offered("kind:si") == ("sit-in", "situation")
    assert offered("status:ru") == ("rumoured",)
    assert offered("role:st") == ("steward",)
    assert "kind:sit-in" in offered("sit")


def test_the_key_walks_through_the_roles_of_the_store() -> None:
    of = catalogue(LABOUR)
    filter, manner = parse_filter("actor:yard", of), Manner()
    seen, texts = list[str](), list[str]()
    for _ in SETTINGS["role"](of):
        filter, manner = STEPS["role"](filter, manner, of)
        seen.append(manner.role)
        texts.append(print_filter(filter))
    assert {"employer", "steward", "helper", "agent", "mentioned"} < set(seen)
    assert {"steward:yard", "employer:yard", "agent:yard"} < set(texts)
    assert (seen[-1], texts[-1]) == (ANY_ROLE, "actor:yard")


def test_a_role_of_another_store_is_left_by_the_key() -> None:
    of = catalogue(POLITICS)
    assert STEPS["role"](Filter(), Manner("steward"), of)[1].role in SETTINGS["role"](of)


def test_a_filter_by_an_own_role_says_how_the_panes_ask() -> None:
    asked = parse_filter("steward:(fitters or yard)", catalogue(LABOUR))
    assert manner_of(asked, Manner()) == Manner("steward", "any")


@given(trees(), st.data())
def test_a_filter_by_any_words_prints_and_parses_back(tree: dict[str, Any], data: st.DataObject) -> None:
    of = catalogue(json.dumps(tree))
    event, evidence = of.store.events[0], Evidence(of)
    role = data.draw(st.sampled_from([role for role, ids in event.actors.items() if ids]))
    asked = flat(kind=(event.kind,), status=(event.status,), actor=event.actors[role], role=role_field(role))
    assert parse_filter(print_filter(asked), of) == asked
    assert ids(select(evidence, asked)) == ["e"]
    assert select(evidence, Filter().excluding("kind", event.kind)).count == 0
    if like := of.words.role_as(role):
        assert ids(select(evidence, flat(actor=event.actors[role], role=like))) == ["e"]
