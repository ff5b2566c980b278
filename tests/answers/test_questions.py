"""How answers to a question of the store are told, in every format and whatever part of the store is shown."""

from __future__ import annotations

import csv
import io
import json

import pytest

from albab_tui.answers.formats import Format
from albab_tui.answers.rendering import render
from albab_tui.model.open_question import Question, Reply
from albab_tui.model.report import Report
from tests.answers.goldens import answer
from tests.stores import actor, edtf, event, place, report, store

WHERE = Question(id="how-far", asks="How far in?", on="place", exclusive=(("edge", "centre"),))


def _answering(where: str, by: str, **more: object) -> Report:
    reply = Reply(question="how-far", answer=(where,))
    return report(by=by, answers=(reply,), **more)  # type: ignore[arg-type]


STORE = store(
    event("gates", "2031-05-18", _answering("edge", "guard"), title="The guard at the gates"),
    event("inside", "2031-05-18", _answering("centre", "front", told=edtf("2031-05-19")), title="The front inside"),
    event("later", "2031-05-20", _answering("centre", "guard"), title="The guard in the town"),
    event("words", None, title="Two papers", differs_why="They use other words."),
    event("nothing", None, title="Nothing of it"),
    questions=(WHERE,),
    actors=(actor("guard"), actor("front")),
    places=(place("town"), place("edge", part_of="town"), place("centre", part_of="town")),
)


@pytest.mark.parametrize("format", ["text", "markdown", "html", "svg"])
def test_a_dispute_tells_answers_elsewhere_and_how_they_differ(format: Format) -> None:
    told = render(answer(STORE, "gates"), format).replace("&#160;", " ")
    for words in (
        "Reports answer differently: How far in?",
        "on: The front inside",
        "contradiction",
        "another moment",
        "answered differently",
        "told Mon 19 May 2031",
    ):
        assert words in told


def test_as_json() -> None:
    told = json.loads(render(answer(STORE, "gates"), "json"))
    (event,) = told["events"]
    (dispute,) = event["disputes"]
    assert (dispute["subject"], dispute["question"], dispute["left_out"]) == ("how-far", "how-far", 0)
    values = [(each["event"], each["difference"], each["value"]["answer"]) for each in dispute["values"]]
    assert values == [
        (None, None, ["edge"]), ("inside", "contradiction", ["centre"]), ("later", "another moment", ["centre"]),
    ]  # fmt: skip
    question = told["questions"]["how-far"]
    assert question["state"] == "answered differently"
    given = [(each["event"], each["by"], each["answer"], each["moment"], each["told"]) for each in question["answers"]]
    assert given == [
        ("gates", "guard", ["edge"], "2031-05-18", "2031-05-20"),
        ("inside", "front", ["centre"], "2031-05-18", "2031-05-19"),
        ("later", "guard", ["centre"], "2031-05-20", "2031-05-20"),
    ]
    assert {"edge", "centre", "town"} <= told["places"].keys()
    assert {"guard", "front"} <= told["actors"].keys()


def test_as_csv() -> None:
    rows = list(csv.DictReader(io.StringIO(render(answer(STORE), "csv"))))
    assert {row["event"]: row["disputed"] for row in rows} == {
        "gates": "how-far", "inside": "how-far", "later": "how-far", "words": "", "nothing": "",
    }  # fmt: skip


def test_what_is_counted() -> None:
    counts = answer(STORE).counts
    assert (counts.disputed, counts.differing) == (3, 4)
    assert "· 4 differ ·" in render(answer(STORE), "text")
    assert "QUESTIONS" not in render(answer(STORE, "papers"), "text")
