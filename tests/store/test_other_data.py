"""What other people's data have, and lack: ids of any text, parties, bounds, positions, tags, no passage."""

from __future__ import annotations

from decimal import Decimal

import pytest

from albab_tui.model.catalogue import Catalogue
from albab_tui.question.grammar import parse_filter
from albab_tui.question.printing import print_filter
from tests.store.reading import HEAD, problem, read

GED = """
sources: {id: ged 23.1, title: A data set}
actors:
  - {id: "Government of X, the", name: Government of X, kind: state}
  - {id: 'a "b" -c', name: Rebels, kind: armed group}
events:
  - id: SYR/2031:7
    title: Fighting
    kind: combat
    status: happened
    latitude: 36.37
    longitude: 37.52
    tags: [night, river]
    actors: {party: ["Government of X, the", 'a "b" -c']}
    reports: {source: ged 23.1, figures: {name: killed, value: 7, low: 5, high: 6, unit: people}}
"""


def test_data_without_passages_opens() -> None:
    (event,) = read(HEAD + GED).events
    (report,) = event.reports
    assert (report.paragraphs, report.says, event.summary) == ((), "", "")
    assert (event.latitude, event.longitude, event.tags) == (36.37, 37.52, ("night", "river"))
    assert len(event.actors["party"]) == 2


def test_bounds_that_contradict_are_kept() -> None:
    figure = read(HEAD + GED).events[0].reports[0].figures[0]
    assert figure.contradicts_itself
    assert figure.bounds == (Decimal(5), Decimal(7))


def test_a_filter_by_such_ids_prints_and_parses_back() -> None:
    catalogue = Catalogue(read(HEAD + GED))
    for actor in catalogue.actors:
        asked = parse_filter(f"actor:{_in_quotes(actor)} role:party", catalogue)
        assert asked.values("party") == (actor,)
        assert parse_filter(print_filter(asked), catalogue) == asked


def _in_quotes(id: str) -> str:
    escaped = id.replace('"', '\\"')
    return f'"{escaped}"'


@pytest.mark.parametrize("id", ["''", '" x"', "'x '", "x" * 201])
def test_an_id_has_something_and_no_blank_at_its_ends(id: str) -> None:
    text = HEAD + "actors:\n  - {id: " + id + ", name: X, kind: state}\n"
    if id.strip("'\"").strip() == id.strip("'\"") or not id.strip("'\" "):
        assert problem(text).rule == "wrong-value"
    else:
        assert read(text).actors[0].id == "x"  # blanks at the ends are cleaned away as everywhere


def test_an_answer_names_a_question_and_what_the_question_is_on() -> None:
    text = HEAD + GED.replace("events:", "questions: {id: who, asks: Who?, on: agent}\nevents:").replace(
        "reports: {source: ged 23.1,", "reports: {source: ged 23.1, answers: {question: WHICH, answer: WHOM},"
    )
    assert problem(text.replace("WHICH", "when")).path == "events[0].reports[0].answers[0].question"
    assert problem(text.replace("WHICH", "who")).path == "events[0].reports[0].answers[0].answer[0]"
    (reply,) = read(text.replace("WHICH", "who").replace("WHOM", "'Government of X, the'")).events[0].reports[0].answers
    assert reply.answer == ("Government of X, the",)
