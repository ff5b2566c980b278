"""Tab by Tab: the common beginning, the candidates in turn, and the line that shows them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.app.completing import Completer, menu
from albab_tui.question.completion import Completion
from albab_tui.text.widths import cell_width

NAMES = ("north", "northern", "norway")


def _offer(*candidates: str, common: str = "") -> Completer:
    return Completer(lambda line, cursor: Completion(line.rfind(" ", 0, cursor) + 1, cursor, candidates, common))


def _walk(completer: Completer, line: str, cursor: int, steps: list[int]) -> list[tuple[str, int]]:
    seen = []
    for by in steps:
        line, cursor = completer.step(by, line, cursor)
        seen.append((line, cursor))
    return seen


def test_the_common_beginning_comes_first_then_each_in_turn_and_around() -> None:
    walk = _walk(_offer(*NAMES, common="nor"), "x n y", 3, [1, 1, 1, 1, 1, -1])
    lines = ["x nor y", "x north y", "x northern y", "x norway y", "x north y", "x norway y"]
    assert walk == [(line, len(line) - 2) for line in lines]


def test_back_begins_with_the_last() -> None:
    assert _walk(_offer(*NAMES), "n", 1, [-1, -1])[-1] == ("norway", 6)


def test_one_candidate_is_taken_with_a_blank_after_it() -> None:
    assert _walk(_offer("norway"), "x n", 3, [1]) == [("x norway ", 9)]
    assert _walk(_offer("norway"), "x n y", 3, [1]) == [("x norway y", 8)]
    assert _walk(_offer("actor:"), "a", 1, [1]) == [("actor:", 6)]


def test_nothing_to_offer_changes_nothing() -> None:
    assert _walk(_offer(), "n", 1, [1, 1, -1]) == [("n", 1)] * 3


def test_a_change_between_two_tabs_begins_anew() -> None:
    completer = _offer(*NAMES)
    _walk(completer, "n", 1, [1, 1])
    assert completer.place == 0
    assert completer.step(1, "north q", 7) == ("north q", 7)
    assert completer.place is None


@pytest.mark.parametrize(
    ("place", "width", "line"),
    [
        (None, 80, ("", "", "  north  northern  norway")),
        (None, 18, ("", "", "  north  ⋯")),
        (1, 80, ("north  ", "northern", "  norway")),
        (2, 20, ("⋯  ", "norway", "")),
        (0, 20, ("", "north", "  ⋯")),
    ],
)
def test_menu(place: int | None, width: int, line: tuple[str, str, str]) -> None:
    assert menu(NAMES, place, width) == line


@given(st.lists(st.text("abc", min_size=1, max_size=9), min_size=1), st.data(), st.integers(30, 200))
def test_the_chosen_one_is_in_sight(names: list[str], data: st.DataObject, width: int) -> None:
    place = data.draw(st.integers(0, len(names) - 1))
    before, chosen, after = menu(tuple(names), place, width)
    assert chosen == names[place]
    assert cell_width(before + chosen + after) <= width
