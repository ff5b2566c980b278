from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from albab_tui.answers.rendering import render
from albab_tui.answers.spreadsheet import defuse
from tests.answers.goldens import answer
from tests.stores import event, store


def rows(filter: str = "") -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(render(answer(filter=filter), "csv"))))


def test_one_row_for_each_report_with_the_event_repeated() -> None:
    found = rows("kind:strike")
    assert [row["event"] for row in found] == ["strike"] * 3
    assert [row["source"] for row in found] == ["a", "b", "c"]
    assert [row["paragraphs"] for row in found] == ["2", "4", "3 4 7"]
    assert found[0]["figures"] == "killed: 12 people (reef-front); boats: 3 boats"


def test_an_event_without_reports_keeps_its_row() -> None:
    bare = event("e", "2031")
    bare = type(bare)(**{**{name: getattr(bare, name) for name in bare.__struct_fields__}, "reports": ()})
    lines = render(answer(store(bare)), "csv").splitlines()
    assert len(lines) == 2
    assert lines[1].startswith("e,E,2031,2031-01-01,2031-12-31,")


def test_items_that_hold_what_separates_a_list_stand_in_quotation_marks() -> None:
    one = structs.replace(event("e", "2031"), places=("a b", "c"), tags=("x, y", "z w", 'say "so"'))
    row = next(csv.DictReader(io.StringIO(render(answer(store(one)), "csv"))))
    assert (row["places"], row["tags"]) == ('"a b" c', '"x, y", z w, "say \\"so\\""')


@pytest.mark.parametrize(
    ("date", "cells"),
    [
        ("-0044-03", ["'-0044-03", "'-0044-03-01", "'-0044-03-31"]),
        ("0000..0003", ["[0000..0003]", "0000-01-01", "0003-12-31"]),
        ("../9999", ["../9999", "", "9999-12-31"]),
        ("-9999/..", ["'-9999/..", "'-9999-01-01", ""]),
    ],
)
def test_dates_are_edtf_and_days_of_any_year(date: str, cells: list[str]) -> None:
    row = next(csv.DictReader(io.StringIO(render(answer(store(event("e", date))), "csv"))))
    assert [row[column] for column in ("date", "earliest", "latest")] == cells


@pytest.mark.parametrize("cell", ["=1", "+1", "-a", "-1+1", "@a", "\ta", "\ra", "＝1", "--1", "-"])
def test_what_a_spreadsheet_would_run_is_defused(cell: str) -> None:
    assert defuse(cell) == "'" + cell


@pytest.mark.parametrize("cell", ["", "a", "-1", "-1.5", "1-1", "a=b", "'=1"])
def test_everything_else_stays(cell: str) -> None:
    assert defuse(cell) == cell


def test_a_cell_that_is_split_at_a_semicolon_holds_no_formula_either() -> None:
    assert defuse("a;=1+1;b\t@x; -c") == "a;'=1+1;b\t'@x; -c"


@given(st.text())
def test_a_defused_cell_begins_no_formula(cell: str) -> None:
    assert defuse(cell)[:1] not in tuple("=+@\t\r")
    assert defuse(cell).replace("'", "") == cell.replace("'", "")
