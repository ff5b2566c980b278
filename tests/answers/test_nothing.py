"""Where no event is shown an answer says why, in every format; and where many reports are, each of them is told."""

from __future__ import annotations

import json

import pytest

from albab_tui.answers.formats import BIBLIOGRAPHIES, FORMATS, ROW_FORMATS, Format
from albab_tui.answers.rendering import render
from tests.answers.goldens import answer
from tests.stores import event, report, store

EMPTY, NO_FIT = "The store has no events yet", "No event fits the filter"
WORDED: tuple[Format, ...] = ("text", "markdown", "html", "svg", "json", "bibtex")


def told(text: str) -> str:
    """Without the blanks that lines are broken at, or that a picture has in their place."""
    return text.replace("&#160;", " ").replace("\n", " ")


@pytest.mark.parametrize("format", WORDED)
def test_a_store_without_events_is_told_from_a_filter_that_none_fits(format: Format) -> None:
    empty = told(render(answer(store()), format))
    assert (EMPTY in empty, NO_FIT in empty) == (True, False)
    unfit = told(render(answer(filter='"nowhere at all"'), format))
    assert (EMPTY in unfit, NO_FIT in unfit) == (False, True)
    full = told(render(answer(), format))
    assert (EMPTY in full, NO_FIT in full) == (False, False)


def test_json_has_the_words_or_null() -> None:
    assert json.loads(render(answer(store()), "json"))["note"].startswith(EMPTY)
    assert json.loads(render(answer(), "json"))["note"] is None


@pytest.mark.parametrize("format", [each for each in FORMATS if each not in (*BIBLIOGRAPHIES, *ROW_FORMATS, "chart")])
def test_an_event_s_reports_are_all_told(format: Format) -> None:
    reports = tuple(report("a", number, says=f"Saying{number:02}end") for number in range(1, 31))
    text = render(answer(store(event("e", "2031-05-19", *reports))), format)
    assert [f"Saying{number:02}end" in text for number in range(1, 31)] == [True] * 30
