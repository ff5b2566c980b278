"""Which events lead to which others."""

from __future__ import annotations

from itertools import chain

from hypothesis import given

from albab_tui.evidence.links import Links, links
from albab_tui.model.store import Store
from tests.harbour import HARBOUR
from tests.strategies import stores


def test_a_plan_and_the_deed_lead_to_one_another() -> None:
    found = links(HARBOUR.events)
    assert found["landing"].carries_out == ("landing-planned",)
    assert found["landing-planned"].done_by == ("landing",)


def test_what_names_an_event_as_related_is_seen_from_there_too() -> None:
    found = links(HARBOUR.events)
    naming = [(event.id, id) for event in HARBOUR.events for id in event.related]
    assert naming
    assert all(id in found[named].all for id, named in naming)


@given(stores())
def test_every_link_leads_back_and_stands_once(of: Store) -> None:
    found = links(of.events)
    for id, each in found.items():
        assert id not in each.see_also
        assert len(set(each.all)) == len(each.all) or set(each.carries_out) & set(each.done_by)
        assert all(id in found[other].all for other in each.all)


def test_an_event_that_stands_alone_leads_nowhere() -> None:
    alone = [id for id, each in links(HARBOUR.events).items() if each == Links()]
    named = set(chain.from_iterable((*event.related, *event.fulfils) for event in HARBOUR.events))
    assert alone
    assert not named & set(alone)
