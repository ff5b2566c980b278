"""Going from row to row of a list that hold what is searched for."""

from __future__ import annotations

import pytest

from albab_tui.app.found_rows import find_row
from albab_tui.archive.protocol import Match
from albab_tui.text.sought import searchable
from tests.searching import CASES, Case

ROWS = [searchable([text]) for text in ("guns", "boats", "more guns", "boats and guns", "nothing")]


@pytest.mark.parametrize(
    ("line", "at", "by", "row", "number"),
    [
        ("guns", 0, 0, "0", 1),
        ("guns", 0, 1, "2", 2),
        ("guns", 1, 1, "2", 2),
        ("guns", 1, 0, "2", 2),
        ("guns", 3, 1, "0", 1),
        ("guns", 4, 1, "0", 1),
        ("guns", 0, -1, "3", 3),
        ("guns", 2, -1, "0", 1),
        ("guns", 4, -1, "3", 3),
        ("guns", -1, 1, "0", 1),
    ],
)
def test_it_goes_around(line: str, at: int, by: int, row: str, number: int) -> None:
    assert find_row(ROWS, line, at, by) == Match(row, number, 3)


@pytest.mark.parametrize("line", ["", "≠", "mines", "guns -guns"])
def test_where_no_row_holds_it(line: str) -> None:
    assert find_row(ROWS, line, 0, 0) is None
    assert find_row([], "guns", -1, 1) is None


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.query} | {case.text}")
def test_the_table_of_what_a_search_finds(case: Case) -> None:
    assert (find_row([searchable([case.text])], case.query, 0, 0) is not None) == case.matches
