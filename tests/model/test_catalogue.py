"""A store's indexes."""

from __future__ import annotations

from datetime import date

import pytest

from albab_tui.model.catalogue import Catalogue
from tests.harbour import HARBOUR
from tests.stores import actor, event, place, source, store

HARBOUR_CATALOGUE = Catalogue(HARBOUR)


def test_everything_is_found_by_id_in_the_stores_order() -> None:
    found = HARBOUR_CATALOGUE
    assert list(found.sources) == [each.id for each in HARBOUR.sources]
    assert list(found.actors) == [each.id for each in HARBOUR.actors]
    assert list(found.places) == [each.id for each in HARBOUR.places]
    assert list(found.events) == [each.id for each in HARBOUR.events]
    assert found.events["call"] is HARBOUR.events[3]


def test_names_and_affiliations_come_from_the_store() -> None:
    found = HARBOUR_CATALOGUE
    assert found.actor_names.resolve("general aske") == found.actor_names.resolve("Inger Aske") == "aske"
    assert found.place_names.resolve("orsa") == found.place_names.resolve("PORT ORSA") == "orsa"
    assert found.source_names.resolve("fleet leaves orsa") == found.source_names.resolve("a.txt") == "a"
    assert found.affiliations.lineage("aske") == ("aske", "norland-army", "norland")
    assert found.geography.lineage("old-quay") == ("old-quay", "orsa", "coast")


def test_names_shown() -> None:
    found = Catalogue(store(actors=(actor("x", name="The X"),), places=(place("y", name="The Y"),)))
    assert (found.actor_name("x"), found.actor_name("unknown")) == ("The X", "unknown")
    assert (found.place_name("y"), found.place_name("unknown")) == ("The Y", "unknown")


@pytest.mark.parametrize(
    ("published", "event_date", "status", "last"),
    [
        ("2031-05-20", None, "happened", "2031-05-20"),
        ("2031-05-20", "2031-05-22", "happened", "2031-05-22"),
        ("2031-05-20", "2031-05-19", "happened", "2031-05-20"),
        ("2031-05-20", "2031-05-22", "planned", "2031-05-20"),
        ("2031-05-20", "2031-05-22/..", "background", "2031-05-22"),
        ("2031-05-20", "2031-05-22/2031-05-29", "claimed", "2031-05-22"),
        ("2031-05-20", "../2031-05-22", "happened", "2031-05-22"),
        ("2031", "2030-12-31", "happened", "2031-01-01"),
    ],
)
def test_last_day(published: str, event_date: str | None, status: str, last: str) -> None:
    found = Catalogue(store(event("e", event_date, status=status), sources=(source("a", published),)))
    assert found.last_day() == date.fromisoformat(last)


def test_last_day_of_nothing() -> None:
    assert Catalogue(store(sources=())).last_day() == date(1, 1, 1)
