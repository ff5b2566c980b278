"""Where values stand."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.errors import render_problem
from albab_tui.findings import Finding, problem
from albab_tui.findings import Path as Steps
from albab_tui.store.opening import open_store
from albab_tui.store.reading.lines import Lines
from albab_tui.text.widths import cell_width

SMALL = Path(__file__).parent / "small.yaml"
POSITIONS = open_store(SMALL).positions


@pytest.mark.parametrize(
    ("path", "value", "name"),
    [
        ((), (2, 1), (2, 1)),
        (("title",), (3, 8), (3, 1)),
        (("events",), (24, 3), (23, 1)),
        (("events", 0), (24, 5), (24, 5)),
        (("events", 0, "reports", 0, "paragraphs", 1), (34, 25), (34, 25)),
        (("events", 0, "reports", 0, "figures", 1, "low"), (40, 32), (40, 27)),
        (("sources", 0, "published", "date"), (12, 23), (12, 17)),
        (("events", 0, "differs_why"), (24, 5), (24, 5)),
        (("events", 7, "title"), (24, 3), (23, 1)),
        (("events", "title"), (24, 3), (23, 1)),
        (("title", 0), (3, 8), (3, 1)),
    ],
)
def test_values_and_names(path: Steps, value: tuple[int, int], name: tuple[int, int]) -> None:
    assert POSITIONS.at(path) == value
    assert POSITIONS.at(path, name=True) == name


def test_a_problem_found_later_points_there_too() -> None:
    found = problem(Finding(("events", 0, "places", 0), "far-away", "it is far", "stay near"), POSITIONS)
    assert render_problem(found) == (
        f"{SMALL}:31:14: far-away: events[0].places[0]: it is far; stay near\n"
        "    31 |     places: [harbour]\n"
        "                      ^"
    )


def test_places_are_found_in_any_order_and_after_any_line_break() -> None:
    lines = Lines("a\r\nbc\rd\n\ne")
    places = {0: (1, 1), 1: (1, 2), 2: (1, 3), 3: (2, 1), 5: (2, 3), 6: (3, 1), 8: (4, 1), 9: (5, 1), 99: (5, 2)}
    for order in (places, list(places)[::-1], [9, 0, 8, 3, 99, 1, 6, 2, 5]):
        assert {place: lines.at(place) for place in order} == places


@given(st.text("ab\r\n", max_size=12), st.lists(st.integers(0, 12), max_size=6))
def test_what_was_asked_before_changes_nothing(text: str, places: list[int]) -> None:
    lines = Lines(text)
    assert [lines.at(place) for place in places] == [Lines(text).at(place) for place in places]


def test_many_places_in_one_long_line_cost_little_more_than_one() -> None:
    lines = Lines("é" * 5_000_000)
    began = time.process_time()
    for place in range(0, 5_000_000, 100):
        assert lines.at(place) == (1, place + 1)
    assert time.process_time() - began < 2


@pytest.mark.parametrize("text", ["x" * 500, "日" * 500, "\x1b" * 500, "\u202e" * 500, "e\u0301" * 500, "\U000e0041"])
def test_an_excerpt_fits_beside_its_number_and_the_caret_into_it(text: str) -> None:
    for place in range(0, len(text), 7):
        excerpt, caret = Lines(f"a\n{text}\nb").excerpt(place)
        assert cell_width(excerpt) <= 70
        assert caret <= cell_width(excerpt)
