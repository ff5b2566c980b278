"""Where values stand."""

from __future__ import annotations

from pathlib import Path

import pytest

from albab_tui.errors import render
from albab_tui.store.faults import Path as Steps
from albab_tui.store.opening import open_store

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
    found = POSITIONS.problem(("events", 0, "places", 0), "far-away", "it is far", "stay near")
    assert render(found) == (
        f"{SMALL}:31:14: far-away: events[0].places[0]: it is far; stay near\n"
        "    31 |     places: [harbour]\n"
        "                      ^"
    )
