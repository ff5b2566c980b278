"""The list of a store's questions, and the page of each: what is answered, by whom, when, on which passage."""

from __future__ import annotations

from itertools import takewhile
from typing import Any

import pytest

from albab_tui.app.app import TimelineApp
from albab_tui.app.screens.open_questions import QuestionsScreen
from albab_tui.app.session import Session
from albab_tui.app.widgets.line_view import LineView
from albab_tui.app.widgets.listing import Listing
from albab_tui.archive.opening import archived
from albab_tui.model.event import Event
from albab_tui.model.open_question import Question, Reply
from albab_tui.model.store import Store
from albab_tui.question.grammar import parse_filter
from albab_tui.question.view import View
from tests.app.conftest import screen_text
from tests.harbour import EVENTS, HARBOUR
from tests.stores import event, opened, place, report, store

SIZES = [(80, 24), (120, 36), (200, 50)]
ASKED = (*HARBOUR.questions, Question(id="why", asks="Why did they land?", on="cause"))
QUESTIONING = store(*EVENTS, sources=HARBOUR.sources, actors=HARBOUR.actors, places=HARBOUR.places, questions=ASKED)


def app_on(shown: Store) -> TimelineApp:
    return TimelineApp(Session(archived(opened(shown)), View()))


@pytest.mark.parametrize("size", SIZES)
async def test_each_question_has_a_row_with_its_state_and_a_page_with_its_answers(size: tuple[int, int]) -> None:
    app = app_on(QUESTIONING)
    async with app.run_test(size=size) as pilot:
        await pilot.press("Q")
        await pilot.pause()
        assert app.screen.query_one(Listing).row_count() == len(ASKED)
        rows = screen_text(app).splitlines()
        assert "open" in next(line for line in rows if "Why did they land?" in line)
        assert "2 answers" in next(line for line in rows if "How far in" in line)
        page = " ".join("".join(text for text, _ in line) for line in app.screen.query_one("#page", LineView)._lines)
        for part in ("Old quay", "Örsa", "b ¶1–2", "c ¶10", "told "):
            assert part in page


HOW_FAR = Question(id="how-far", asks="How far?", on="place", exclusive=(("old-quay", "capital"),))


def answering(id: str, date: str, *places: str, **more: Any) -> Event:
    return event(id, date, report(date=date, answers=(Reply(question="how-far", answer=places),), **more))


DIFFERING = store(
    answering("quay", "2031-05-20", "old-quay"),
    answering("wide", "2031-05-20", "orsa"),
    answering("far", "2031-05-20", "capital"),
    answering("later", "2031-06-01", "capital"),
    answering("aside", "2031-05-20", "reef"),
    answering("unsure", "2031-05-20", "old-quay", stance="doubts"),
    answering("withdrawn", "2031-05-20", "hill", rank="deprecated"),
    places=(place("orsa"), place("old-quay", part_of="orsa"), place("capital"), place("reef"), place("hill")),
    questions=(HOW_FAR,),
)


@pytest.mark.parametrize("size", SIZES)
async def test_below_each_answer_stands_how_the_others_differ_from_it(size: tuple[int, int]) -> None:
    app = app_on(DIFFERING)
    async with app.run_test(size=size) as pilot:
        await pilot.press("Q")
        await pilot.pause()
        lines = ["".join(text for text, _ in line) for line in app.screen.query_one("#page", LineView)._lines]
        told = {
            lines[at].split("  ")[0]: [line.strip() for line in takewhile(str.strip, lines[at + 1 :])]
            for at in range(1, len(lines))
            if "passage" in lines[at]
        }
        told_for = {line.split("  ")[0]: line.partition("(")[2].strip(" )") for line in lines if "passage" in line}
        assert told_for["Old quay"] == "Tue 20 May 2031"
        assert told_for["Capital"] == "Tue 20 May 2031; Sun 1 Jun 2031"
        assert told["Old quay"][1:] == [
            "≠ contradiction: Capital",
            "≠ doubt: doubtful: Old quay",
            "another moment: Capital",
            "other wording: Reef",
            "coarser: Orsa",
        ]
        assert "finer: Old quay" in told["Orsa"]
        assert told["Hill"][1:] == [], "what does not count differs from nothing"
        assert "another moment: Old quay; Orsa; Reef" in told["Capital"]


async def test_enter_filters_by_the_question() -> None:
    app = app_on(QUESTIONING)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("Q", "enter")
        await pilot.pause()
        assert app.session.filter == parse_filter("question:how-far-in", app.session.names)
        assert {line.id for line in app.session.selection.lines(0, app.session.selection.count)} == {
            "landing",
            "flight",
        }


async def test_a_question_is_found_by_an_answer() -> None:
    app = app_on(QUESTIONING)
    async with app.run_test(size=(120, 36)) as pilot:
        await pilot.press("Q", "end", "slash", *"quay", "enter")
        await pilot.pause()
        assert isinstance(app.screen, QuestionsScreen)
        assert app.screen.list.cursor == 0


async def test_a_store_without_questions_says_so() -> None:
    app = app_on(store(*EVENTS[:1], sources=HARBOUR.sources, actors=HARBOUR.actors, places=HARBOUR.places))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("Q")
        await pilot.pause()
        assert "asks no questions" in screen_text(app)
