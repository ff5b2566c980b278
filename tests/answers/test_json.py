from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from hypothesis import given
from msgspec.structs import replace

from albab_tui.answers.rendering import render
from albab_tui.model.edtf import Edtf, parse_edtf
from albab_tui.model.open_question import Question, Reply
from albab_tui.model.store import Store
from tests.answers.goldens import answer
from tests.stores import event, figure, report, store
from tests.strategies import edtfs, stores


def told(of: Store | None = None, filter: str = "") -> dict[str, Any]:
    found: dict[str, Any] = json.loads(render(answer(of, filter) if of else answer(filter=filter), "json"))
    return found


def events(found: dict[str, Any]) -> dict[str, Any]:
    return {each["id"]: each for each in found["events"]}


def test_the_contract_of_the_top() -> None:
    found = told(filter="is:disputed")
    assert {"store", "filter", "events", "sources", "actors"} <= found.keys()
    assert found["filter"] == "is:disputed"
    assert found["store"]["title"] == "The harbour of Orsa"
    assert found["command"] == "albab-tui summary --format=json --filter=is:disputed"


def test_the_contract_of_an_event() -> None:
    call = events(told())["call"]
    keys = ["id", "title", "date", "earliest", "latest", "kind", "status", "actors", "places", "summary", "reports"]
    assert call.keys() >= set(keys)
    assert (call["date"], call["earliest"], call["latest"]) == ("[2031-05-18..2031-05-19]", "2031-05-18", "2031-05-19")
    assert call["actors"] == {"agent": ["norland-palace", "sutland"]}


def test_the_version_of_the_contract_stands_first() -> None:
    found = told()
    assert next(iter(found)) == "format_version"
    assert found["format_version"] == 2


def test_each_date_tells_whether_it_lasts() -> None:
    dates = {"date": "lasts", "told": "told_lasts", "published": "published_lasts", "accessed": "accessed_lasts"}
    for filter in ("", "is:disputed"):
        for each in _objects(told(filter=filter)):
            for date, lasts in dates.items():
                if date in each:
                    assert each[lasts] == (None if each[date] is None else parse_edtf(each[date]).lasts)


def _objects(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
        for each in value.values():
            yield from _objects(each)
    elif isinstance(value, list):
        for each in value:
            yield from _objects(each)


@given(edtfs(), edtfs(), edtfs())
def test_whatever_the_dates_are_they_tell_whether_they_last(when: Edtf, own: Edtf, words: Edtf) -> None:
    asked = report("a", told=words, answers=(Reply(question="q", answer=("yes",), date=own),))
    of = store(
        replace(event("e", None, replace(asked, date=own)), date=when),
        questions=(Question(id="q", asks="Who?", on="agent"),),
    )
    (found,) = told(of)["events"]
    (its,) = found["reports"]
    pairs = [
        (found["date"], found["lasts"], when),
        (its["date"], its["lasts"], own),
        (its["told"], its["told_lasts"], words),
        (its["answers"][0]["date"], its["answers"][0]["lasts"], own),
    ]
    for text, lasts, date in pairs:
        assert (parse_edtf(text), lasts) == (date, date.lasts)
    for dispute in found["disputes"]:
        for value in dispute["values"]:
            is_date = dispute["subject"] == "date"
            assert value["lasts"] == (parse_edtf(value["value"]).lasts if is_date else None)


def test_open_and_absent_dates_are_null() -> None:
    found = events(told())
    assert (found["flight"]["earliest"], found["flight"]["latest"]) == (None, "2031-05-21")
    assert (found["blockade"]["earliest"], found["blockade"]["latest"]) == ("2029-01-01", None)
    assert [found["rumour"][key] for key in ("date", "earliest", "latest", "date_basis")] == [None] * 4


def test_the_contract_of_a_report() -> None:
    strike = events(told())["strike"]["reports"][2]
    assert strike.keys() >= {"source", "paragraphs", "when", "by", "says", "figures", "date"}
    assert (strike["source"], strike["paragraphs"], strike["when"]) == ("c", [3, 4, 7], "on 18 May 2031")
    assert strike["figures"] == [
        {
            "name": "killed",
            "value": None,
            "low": 20,
            "high": None,
            "about": False,
            "unit": "people",
            "whom": "reef-front",
        }
    ]


def test_by_is_the_actor_else_the_description_else_null() -> None:
    found = events(told())
    assert found["landing-planned"]["reports"][0]["by"] == "norland-palace"
    assert found["landing-planned"]["reports"][0]["by_description"] == "a palace official"
    assert found["rumour"]["reports"][0]["by"] == "a sailor's letter"
    assert found["treaty"]["reports"][0]["by"] is None


def test_a_reports_date_is_its_own() -> None:
    found = events(told())
    assert found["call"]["reports"][0]["date"] == "2031-05-18"
    assert found["storm"]["reports"][0]["date"] is None


def test_disputes_carry_every_value_low_and_high() -> None:
    (dispute,) = events(told())["call"]["disputes"]
    assert (dispute["low"], dispute["high"]) == ("2031-05-18", "2031-05-19")
    assert [value["value"] for value in dispute["values"]] == ["2031-05-18", "2031-05-19"]
    (killed,) = events(told())["strike"]["disputes"]
    assert [value["value"]["value"] for value in killed["values"]] == [12, 12, None]
    assert (killed["low"], killed["high"], killed["whom"]) == (12, None, "reef-front")


def test_figures_are_numbers_to_the_last_digit() -> None:
    of = store(event("e", None, report("a", figures=(figure("0.1"), figure("12345678901234567890"), figure("1E+3")))))
    text = render(answer(of), "json")
    assert '"value": 0.1,' in text
    assert '"value": 12345678901234567890,' in text
    assert [each["value"] for each in json.loads(text)["events"][0]["reports"][0]["figures"]][2] == 1000


def test_sources_and_actors_are_found_by_id() -> None:
    found = told(filter="source:b")
    assert found["sources"]["b"]["published"] == "2031-05-21"
    assert found["sources"]["b"]["published_basis"] == "inferred"
    assert found["sources"]["b"]["agency"] == "Wire"
    assert found["actors"]["norland"]["aliases"] == ["Nørland", "Norlanders"]
    assert found["actors"]["aske"]["part_of"] == "norland-army"


@given(stores())
def test_everything_named_can_be_looked_up(of: Store) -> None:
    found = told(of)
    for each in found["events"]:
        assert {id for ids in each["actors"].values() for id in ids} <= found["actors"].keys()
        assert set(each["places"]) <= found["places"].keys()
        assert {report["source"] for report in each["reports"]} <= found["sources"].keys()
    assert {actor["part_of"] for actor in found["actors"].values()} <= found["actors"].keys() | {None}
