"""Lines of the file that are shown on narrow terminals."""

from __future__ import annotations

import pytest

from albab_tui.errors import StoreError, render_problem, render_problems
from albab_tui.store.reading.excerpts import with_narrow_excerpts
from albab_tui.text.widths import cell_width

from .reading import HEAD, refused

LONG = refused(HEAD + "sources: [" + "one, " * 30 + "'a' b, " + "two, " * 30 + "]")
WIDE = refused(HEAD + "license: " + "日" * 20 + ": x")


@pytest.mark.parametrize("columns", range(20, 90))
@pytest.mark.parametrize("error", [LONG, WIDE])
def test_line_and_caret_fit_into_the_columns(error: StoreError, columns: int) -> None:
    _, line, caret = render_problems(with_narrow_excerpts(error, columns)).split("\n")
    assert cell_width(line) <= columns
    assert len(caret) <= columns
    assert line[_place(line, len(caret) - 1) :][0] in "b:"


def _place(line: str, cells: int) -> int:
    return next(place for place in range(len(line)) if cell_width(line[:place]) == cells)


def test_what_fits_is_left_alone() -> None:
    assert with_narrow_excerpts(WIDE, 80).problems == WIDE.problems


def test_a_cut_line_shows_that_it_is_cut() -> None:
    assert render_problem(with_narrow_excerpts(LONG, 40).problems[0]).split("\n")[1:] == [
        "     3 | …e, one, one, 'a' b, two, two,…",
        " " * 27 + "^",
    ]


def test_no_terminal_is_too_narrow() -> None:
    assert "…" in render_problems(with_narrow_excerpts(LONG, 1))
