"""Answers, questions, tags, positions, ids and short forms of other people's making: told with a cure, and soon."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest

from albab_tui.answers.formats import FORMATS
from albab_tui.answers.rendering import render
from albab_tui.checks.checking import check
from albab_tui.store.opening import parse_store
from tests.answers.goldens import answer
from tests.hostile.test_cases import harmless, refused

LONGEST = 6.0
"""Seconds of the processor for what is huge, on a machine that does other things too."""


def base(**event: Any) -> dict[str, Any]:
    """A store of two actors, a place, two questions, and an event of these fields."""
    return {
        "format": "albab-2", "title": "T", "sources": {"id": "s", "title": "S"},
        "actors": [{"id": id, "name": id, "kind": "state"} for id in ("a", "b")],
        "places": [{"id": "p", "name": "P"}],
        "questions": [{"id": "who", "asks": "Who?", "on": "agent"}, {"id": "why", "asks": "Why?", "on": "cause"}],
        "events": [
            {"id": "e", "title": "E", "kind": "other", "status": "happened", "reports": [{"source": "s"}], **event}
        ],
    }  # fmt: skip


def written(store: dict[str, Any]) -> bytes:
    return json.dumps(store, indent=1, ensure_ascii=False).encode()


def told(store: dict[str, Any]) -> list[tuple[str, str, int]]:
    """Rule, path and line of what keeps a store from being opened."""
    error = refused(written(store))
    return [] if error is None else [(problem.rule, problem.path, problem.line) for problem in error.problems]


def line(store: dict[str, Any], text: str) -> int:
    """The line on which a text stands."""
    return 1 + written(store).decode().split(text)[0].count("\n")


def answering(answers: Any) -> dict[str, Any]:
    return base(reports=[{"source": "s", "answers": answers}])


@pytest.mark.parametrize(
    ("answers", "rule", "path"),
    [
        ({"question": "when", "answer": "a"}, "unknown-id", "question"),
        ({"question": "who", "answer": "MISSING"}, "unknown-id", "answer[0]"),
        ({"question": "who", "answer": ["a", "MISSING"]}, "unknown-id", "answer[1]"),
        ({"question": "who", "answer": "p"}, "unknown-id", "answer[0]"),
        ({"question": "who", "answer": []}, "wrong-value", "answer"),
        ({"question": "who", "answer": [["a"]]}, "wrong-value", "answer[0]"),
        ({"question": "who", "answer": {"a": "b"}}, "wrong-value", "answer"),
        ({"question": "why", "answer": ""}, "wrong-value", "answer[0]"),
        ({"question": "why", "answer": "x" * 301}, "wrong-value", "answer[0]"),
        ({"question": "why", "answer": "x", "date": "2031-02-30"}, "bad-date", "date"),
        ({"question": ["who"], "answer": "a"}, "wrong-value", "question"),
        ({"answer": "a"}, "missing-field", ""),
        ("a", "wrong-value", None),
    ],
)
def test_an_answer_that_is_none(answers: Any, rule: str, path: str | None) -> None:
    found = told(answering(answers))
    where = "events[0].reports[0].answers" + ("" if path is None else f"[0].{path}".rstrip("."))
    assert [(each[0], each[1]) for each in found] == [(rule, where)]


def test_labels_of_no_group_are_answers_too() -> None:
    store = answering([{"question": "why", "answer": ["in no group", "-1", "null"]}])
    store["questions"][1]["exclusive"] = ["one", "other"]
    opened = parse_store(written(store), "f")
    assert opened.store.events[0].reports[0].answers[0].answer == ("in no group", "-1", "null")
    assert opened.store.questions[1].exclusive == (("one", "other"),)


@pytest.mark.parametrize("field", ["latitude", "longitude"])
@pytest.mark.parametrize(
    "value", ["90.1", "-180.5", "nan", "inf", "-inf", "1e400", "null", "1,5", "36°", "1." + "0" * 30, "١"]
)
def test_a_position_that_is_none(field: str, value: str) -> None:
    if field == "longitude" and value == "90.1":
        value = "180.1"
    if field == "latitude" and value == "-180.5":
        value = "-90.5"
    for store, path in ((base(**{field: value}), "events[0]"), (base(), "places[0]")):
        if path == "places[0]":
            store["places"][0][field] = value
        assert told(store) == [("wrong-value", f"{path}.{field}", line(store, f'"{field}"'))]


@pytest.mark.parametrize("other", ["a\u200b", " a ", "\ufeffa", "a\u00ad", "\u2060a", "a\ufe0f"])
def test_ids_that_are_one_when_cleaned(other: str) -> None:
    store = base()
    store["actors"][1]["id"] = other
    assert told(store) == [("duplicate-id", "actors[1].id", line(store, '"b"') - 1)]


@pytest.mark.parametrize(
    "id", ["2017/02/08 a", "Ünïcode 日本", "a: b", "# x", "-", "null", "~", "[x]", "x" * 200, "\u202ex", "🇹🇷"]
)
def test_ids_of_any_text(id: str) -> None:
    store = base(actors={"agent": id}, related=[])
    store["actors"][0]["id"] = id
    opened = parse_store(written(store), "f")
    assert opened.store.events[0].actors["agent"] == (opened.store.actors[0].id,)
    assert all(harmless(render(answer(opened.store), format)) for format in FORMATS)


@pytest.mark.parametrize("id", ["", " ", "\u200b", "x" * 201, None, [], {}])
def test_what_is_no_id(id: Any) -> None:
    store = base()
    store["actors"][0]["id"] = id
    assert [each[:2] for each in told(store)] == [("wrong-value", "actors[0].id")]


def test_thousands_of_everything() -> None:
    many = [f"tag {number}" for number in range(20_000)]
    replies = [{"question": "why", "answer": many[:50]}] * 400
    store = base(tags=many, reports=[{"source": "s", "answers": replies}] * 5)
    store["questions"][1]["exclusive"] = [many[:1000]] * 10
    store["sources"] = {"id": "s", "title": "S", "author": many, "skipped": list(range(1, 20_000))}
    began = time.process_time()
    opened = parse_store(written(store), "f")
    assert check(opened).problems
    text = render(answer(opened.store), "json")
    assert time.process_time() - began < LONGEST
    assert json.loads(text)["events"][0]["tags"] == many


def test_thousands_of_mistakes_in_short_forms() -> None:
    store = base(tags=[[]] * 5_000)
    store["events"] = [{**store["events"][0], "id": f"e{number}", "places": "nowhere"} for number in range(20)]
    began = time.process_time()
    assert len(told(store)) == 50
    assert time.process_time() - began < LONGEST


def test_what_was_told_after_the_source_was_published() -> None:
    told_later = {"source": "s", "told": "2031-05-21", "told_when": "today", "by": "a"}
    store = base(reports=[told_later])
    store["sources"] = {"id": "s", "title": "S", "published": "2031-05-20"}
    found = {problem.rule: problem for problem in check(parse_store(written(store), "f")).problems}
    assert found["told-too-late"].line == line(store, '"told"')
    assert found["told-window"].line == line(store, '"told_when"')


def test_bounds_that_contradict_each_other_are_kept_and_named() -> None:
    figure = {"name": "killed", "value": 7, "low": 9, "high": 3, "unit": "people"}
    opened = parse_store(written(base(reports=[{"source": "s", "figures": figure}])), "f")
    assert "figure-out-of-order" in {problem.rule for problem in check(opened).problems}
    kept = json.loads(render(answer(opened.store), "json"))["events"][0]["reports"][0]["figures"][0]
    assert (kept["value"], kept["low"], kept["high"]) == (7, 9, 3)
