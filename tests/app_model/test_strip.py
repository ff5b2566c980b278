"""The overview strip as text: nothing is left out of it, and what is drawn is what was counted."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.app.glyphs import ASCII, GLYPHS, UNICODE, Glyphs
from albab_tui.app.pages.strip import Overview, look_over
from albab_tui.app.pages.strip_lines import StripMarks, strip_lines
from albab_tui.model.edtf import parse_edtf
from albab_tui.text.widths import cell_width
from tests.archive import archive_of, asked
from tests.stores import event, store
from tests.strategies import filters, stores


def _overview(*dates: str | None, width: int = 60, glyphs: Glyphs = UNICODE, published: str = "") -> Overview:
    told = [parse_edtf(each) for each in published.split()]
    days = [(day.start or 0, day.end or 0) for day in told]
    return look_over(asked(store(*(event(f"e{n}", date) for n, date in enumerate(dates)))), width, days, glyphs)


def _text(overview: Overview, rows: int = 2, glyphs: Glyphs = UNICODE, **marks: range | int) -> list[str]:
    lines = strip_lines(overview, StripMarks(**marks), rows, glyphs)  # type: ignore[arg-type]
    return ["".join(text for text, _ in line).rstrip() for line in lines]


def _looks(overview: Overview, mark: str, rows: int = 2, **marks: range | int) -> str:
    """What has a look, on the lowest line that has bars."""
    lines = strip_lines(overview, StripMarks(**marks), rows, UNICODE)  # type: ignore[arg-type]
    return "".join(text for text, look in lines[1] if mark in look.split())


def _figures(overview: Overview) -> int:
    """The sum of the figures beside the time."""
    return sum(map(int, re.findall(r"\d+", overview.lead + overview.tail)))


@given(st.data(), st.integers(1, 230), st.integers(2, 6), st.sampled_from(list(GLYPHS.values())))
def test_the_total_of_a_strip_is_the_number_of_events(
    data: st.DataObject, width: int, rows: int, glyphs: Glyphs
) -> None:
    archive = archive_of(data.draw(stores()))
    selection = archive.ask(data.draw(filters(archive.evidence.catalogue)))
    found = look_over(selection, width, (), glyphs)
    cells = range(len(found.counts.cells)) if found.columns else range(0)
    drawn = sum(found.certain(cell) + found.share(cell) for cell in cells)
    assert found.counts.total == pytest.approx(selection.count)
    assert found.columns is None or _figures(found) + drawn == pytest.approx(selection.count)
    lines = strip_lines(found, StripMarks(), rows, glyphs)
    assert len(lines) == rows
    widest = max(width, cell_width(found.lead + found.tail))
    assert all(cell_width("".join(text for text, _ in line)) <= widest for line in lines)


@given(st.data(), st.integers(20, 200))
def test_a_cell_without_a_bar_has_nothing_certain_and_one_with_a_bar_has(data: st.DataObject, width: int) -> None:
    archive = archive_of(data.draw(stores()))
    found = look_over(archive.ask(data.draw(filters(archive.evidence.catalogue))), width, (), UNICODE)
    if found.columns is None:
        return
    light, solid = strip_lines(found, StripMarks(), 2, UNICODE)
    signs = ["".join(text for text, _ in line)[found.start :] for line in (light, solid)]
    for column, cell in enumerate(found.columns.cells):
        if cell is not None:
            assert (signs[1][column] in UNICODE.levels) == bool(found.certain(cell))
            assert (signs[0][column] != " ") == (found.share(cell) > 0)


def test_solid_is_certain_light_above_it_may_be_and_a_line_went_on() -> None:
    found = _overview("2017-02-01", "2017-02-01", "2017-02-03", "2017-02-01..2017-02-02", "2017-02-01/2017-02-04")
    assert _text(found) == [
        "          ▂▂▂▂▂▂" + " " * 24 + "events told, by days",
        "1 Feb 2017███───▄▄▄───" + " " * 36 + "━1",
    ]


def test_open_ended_and_undated_ones_are_figures_at_the_ends() -> None:
    found = _overview("2017-02-01", "..2017-02-02", "..2017-02-01", "2017-02-02..", None, None, None)
    assert _text(found)[1].startswith("◄2 1 Feb 2017█")
    assert _text(found)[1].endswith("►1 +3 undated")
    assert not _text(found)[0].removesuffix("events told, by days").strip()


def test_what_is_known_to_have_been_in_a_fold_may_have_been_in_each_of_its_units() -> None:
    found = _overview("2017-02-01", "2017-02-12..2017-02-13", "2017-12-01", width=44)
    light, solid = _text(found)
    fold = solid.index("┊")
    assert light[fold] == "█"


def test_a_share_of_less_than_half_a_level_is_a_dot() -> None:
    found = _overview("2017-02-01", "2017-02-02", *["2017-02-03"] * 30, "2017-02-02..2017-02-03")
    assert set(_text(found)[0].split("events")[0]) == {" ", "·"}


def test_of_four_lines_two_are_for_what_is_certain_on_one_scale_with_what_may_be() -> None:
    found = _overview(*["2017-02-01"] * 4, "2017-02-02", "2017-02-02..2017-02-03")
    light, high, low, marks = _text(found, 4)
    assert (high.strip(), low[10:16]) == ("███", "███▄▄▄")
    assert light[13:19] == "▂▂▂▂▂▂"
    assert marks == ""


def test_marks_have_a_line_of_their_own_where_there_are_three() -> None:
    found = _overview("2017-02-01", "2017-02-09", width=100, published="2017-02-03 2017-02-03 2017-02-08")
    marks = _text(found, 3, view=range(1, 7), here=4, asked=range(1, 9))[2]
    assert marks == "             ├══╵═════▲════════╵    ┤"


def test_of_two_lines_looks_mark_the_same() -> None:
    found = _overview("2017-02-01", *["2017-02-08"] * 2, "2017-02-09", width=100, published="2017-02-08")
    assert _looks(found, "published") == "███"
    assert _looks(found, "here", here=0) == "▄▄▄"
    assert _looks(found, "view", view=range(7, 9)) == "███▄▄▄"
    assert _looks(found, "outside", asked=range(7, 9)) == "▄▄▄" + " " * 18
    assert _looks(found, "picked", picked=range(7, 8)) == "███"
    assert not _looks(found, "here", here=0, picked=range(7, 8))


def test_a_name_belongs_to_the_cell_behind_it_and_beside_the_time_there_is_none() -> None:
    found = _overview("2017-02-01", "2017-02-02", "..2017-02-02")
    assert [found.cell_at(column) for column in (0, 2, 3, 12, 13, 16, 40)] == [None, None, 0, 0, 0, 1, None]


def test_in_ascii_each_level_has_a_sign_and_the_layers_stand_apart() -> None:
    dates = [f"2017-02-0{day}" for day in range(1, 9) for _ in range(day)]
    found = _overview(*dates, "2017-02-08..2017-02-09", glyphs=ASCII)
    light, solid = _text(found, glyphs=ASCII)
    assert [solid[10 + 3 * day] for day in range(8)] == list(ASCII.levels)
    assert light.strip().startswith(".")
    assert (light + solid).isascii()


def test_nothing_dated_is_told_by_a_figure_alone() -> None:
    assert _text(_overview(None, None)) == [" " * 49 + "events told", " " * 50 + "+2 undated"]
    assert _text(_overview()) == [" " * 49 + "events told", ""]
