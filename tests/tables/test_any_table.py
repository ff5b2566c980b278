"""A table of no known kind: its columns are taken by their names and by what stands in them, and doubt is told."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.archive.opening import open_archive
from albab_tui.errors import StoreError
from albab_tui.model.edtf import parse_edtf
from albab_tui.question.filter import Filter
from albab_tui.readers.tables.delimited import read_delimited
from albab_tui.readers.tables.guessing import guessed
from albab_tui.readers.tables.making.table_document import made_document
from albab_tui.readers.tables.making.told_dates import parsed_date, told_date
from albab_tui.readers.tables.maps.map_form import DateTake, TableDialect
from albab_tui.store.kept import Readings
from tests.tables.conftest import Opened
from tests.tables.layouts import table


def dates(opened: Opened, *cells: str) -> list[str]:
    """The dates of events whose cells are these."""
    rows = [{"when": cell, "what": f"event {number}"} for number, cell in enumerate(cells)]
    made = opened(table(("when", "what"), *rows))
    found = {d.event.title: str(d.event.date or "") for d in made.archive.ask(Filter()).dossiers()}
    return [found[f"event {number}"] for number in range(len(cells))]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_whatever_parts_the_cells(opened: Opened, delimiter: str) -> None:
    row = {"date": "2031-05-18", "title": f"A boat{delimiter} two", "place": "Orsa", "actor": "Norland; Guard"}
    made = opened(table(tuple(row), row, row | {"date": "2031-06"}, delimiter=delimiter), "boats.txt")
    first, second = made.archive.ask(Filter()).dossiers()
    assert first.event.title == " ".join(f"A boat{delimiter} two".split())
    assert (str(first.event.date), str(second.event.date)) == ("2031-05-18", "2031-06")
    assert len(first.event.actors["party"]) == 2
    assert "title: title" in made.faults[0]


def test_dates_are_read_as_all_of_them_are_written(opened: Opened) -> None:
    assert dates(opened, "2031-05-18", "2031-05", "2031") == ["2031-05-18", "2031-05", "2031"]
    assert dates(opened, "18 May 2031", "June 2031", "1999") == ["2031-05-18", "2031-06", "1999"]
    assert dates(opened, "May 18, 2031", "Jun 2, 2031") == ["2031-05-18", "2031-06-02"]
    assert dates(opened, "18.05.2031", "02.06.2031") == ["2031-05-18", "2031-06-02"]
    assert dates(opened, "20310518", "20310602") == ["2031-05-18", "2031-06-02"]
    assert dates(opened, "2031-05-18T10:30:00Z", "2031-05-18 10:30") == ["2031-05-18T10:30:00Z", "2031-05-18T10:30"]


def test_day_and_month_are_told_apart_by_the_one_that_can_be_no_month(opened: Opened) -> None:
    assert dates(opened, "01/02/2031", "13/02/2031") == ["2031-02-01", "2031-02-13"]
    assert dates(opened, "01/02/2031", "02/13/2031") == ["2031-01-02", "2031-02-13"]


def test_day_and_month_that_could_change_places_are_not_guessed(opened: Opened) -> None:
    with pytest.raises(StoreError, match=r"day and month of the column when could change places.*--map"):
        dates(opened, "01/02/2031", "03/04/2031")


def test_a_table_without_dates_says_so(opened: Opened) -> None:
    with pytest.raises(StoreError, match=r"no column holds dates; write a mapping"):
        opened("name,colour\nboat,red\nquay,grey\n")
    with pytest.raises(StoreError, match=r'written in a way that is not known: "soon"'):
        opened("date,title\nsoon,a\nlater,b\n")


def test_a_column_of_dates_is_found_whatever_it_is_called(opened: Opened) -> None:
    made = opened("n,Tag der Ankunft,Schiff\n1,2031-05-18,Reef\n2,2031-05-19,Orsa\n")
    found = [(str(d.event.date), d.event.title) for d in made.archive.ask(Filter()).dossiers()]
    assert found == [("2031-05-18", "Reef"), ("2031-05-19", "Orsa")]


def test_what_can_t_be_read_as_a_date_stays_with_its_event(opened: Opened) -> None:
    rows = [f"2031-05-{day:02},e{day}" for day in range(1, 10)]
    made = opened("date,title\n" + "\n".join(rows) + "\nin spring,late\n,never\n")
    late = next(d for d in made.archive.ask(Filter()).dossiers() if d.event.title == "late")
    assert (late.event.date, late.event.reports[0].when) == (None, "in spring")
    told = "\n".join(made.faults)
    assert "1 dates can't be read, and their events stand undated with the cell's text (line 11: \"in spring\")" in told
    assert "1 events have no date" in told


def test_rows_that_are_no_rows_are_told_with_their_lines_and_the_others_kept(opened: Opened) -> None:
    made = opened("date,title\n2031-05-18,a\n2031-05-19,b,c,d\n2031-05-20\n2031-05-21,e\n")
    assert made.archive.total == 2
    assert made.table is not None
    assert [(each.line, each.rule) for each in made.table.rejects] == [(3, "uneven-row"), (4, "uneven-row")]
    assert "4 rows: 2 events, 2 rejected" in made.faults[1]
    assert "table.csv:3: uneven-row: 4 cells, where there are 2 columns" in made.faults[2]


def test_ids_that_come_twice_are_set_apart(opened: Opened) -> None:
    made = opened("id,date,title\nx,2031-05-18,a\nx,2031-05-19,b\nx-2,2031-05-20,c\n")
    assert {d.event.id for d in made.archive.ask(Filter()).dossiers()} == {"x", "x-2", "x-3"}
    assert "1 rows have an id that a row had before" in made.faults[1]


def test_bytes_that_are_not_utf_8_are_told(opened: Opened) -> None:
    made = opened("date,title\n2031-05-18,Örsa\n2031-05-19,b\n".encode("cp1252"))
    assert "read as Windows-1252" in "\n".join(made.faults)
    assert next(iter(made.archive.ask(Filter()).dossiers())).event.title == "Örsa"
    assert len(opened("date,title\n2031-05-18,Örsa\n".encode("utf-16")).faults) == 1


def test_json_lines_and_lists_of_objects(opened: Opened) -> None:
    rows = [{"date": "2031-05-18", "title": "a", "n": 1.50}, {"date": "2031-05-19", "title": "b", "extra": {"x": [1]}}]
    for text, name in (("\n".join(map(json.dumps, rows)), "a.jsonl"), ("[1, " + json.dumps(rows)[1:], "a.ndjson")):
        made = opened(text, name)
        assert made.archive.total == 2
    assert made.table is not None
    assert [each.rule for each in made.table.rejects] == ["no-object"]
    broken = opened(json.dumps(rows[0]) + '\n{"date": \n' + json.dumps(rows[1]), "b.jsonl")
    assert broken.table is not None
    assert [(each.line, each.rule) for each in broken.table.rejects] == [(2, "not-json")]


def test_a_store_stays_a_store(opened: Opened) -> None:
    text = "format: albab-2\ntitle: a, b, c\nsources: {id: s, title: S}\n"
    assert opened(text, "store.csv").table is None
    with pytest.raises(StoreError):
        opened("title: a, b, c\nsources: d, e, f\nevents: g, h, i\n", "store.yaml")


CELL = st.text(st.characters(exclude_characters="\r\n\0", exclude_categories=["Cs"]), max_size=12)


@given(st.lists(st.lists(CELL, min_size=1, max_size=5), max_size=12))
def test_no_row_is_lost(rows: list[list[str]]) -> None:
    import csv
    import io

    out = io.StringIO()
    csv.writer(out).writerows([["date", "title", "place"], *rows])
    read = read_delimited(out.getvalue(), TableDialect(delimiter=","))
    filled = [row for row in rows if any(cell.strip() for cell in row)]
    assert len(read.rows) + len([each for each in read.rejects if each.row.strip(", ")]) == len(filled)
    guess = guessed(read, "t")
    if guess.map:
        made = made_document(read, guess.map)
        assert made.events + made.used == len(read.rows)


@given(st.dates(date(1000, 1, 1), date(2999, 1, 1)), st.integers(0, 800))
def test_a_window_of_days_is_told_as_itself_or_as_the_whole_unit_it_is(first: date, days: int) -> None:
    last = min(first + timedelta(days), date(2999, 12, 31))
    told = told_date(DateTake(start="a", end="b", formats=("iso",)), {"a": str(first), "b": str(last)}).edtf
    read = parse_edtf(told)
    assert (read.earliest, read.latest) == (first, last)
    assert not read.lasts


@given(st.dates(date(1000, 1, 1)), st.sampled_from(("%d %B %Y", "%Y%m%d", "%m/%d/%Y", "%b %Y", "%Y")))
def test_no_date_is_finer_than_its_cell(day: date, format: str) -> None:
    cell = day.strftime(format) if day.year >= 1000 else ""
    finest = "day" if "%d" in format else "month" if "%b" in format else "year"
    found = parsed_date(cell, (format,))
    assert found is not None
    assert parse_edtf(found).precision.name.lower() == finest


def test_a_table_without_a_header_keeps_its_first_row(opened: Opened) -> None:
    made = opened("2031-05-18,A boat comes\n2031-05-19,It leaves\n")
    assert [d.event.title for d in made.archive.ask(Filter()).dossiers()] == ["A boat comes", "It leaves"]
    assert "column 1, column 2" in made.faults[1]


def test_nothing_in_a_cell_can_drive_the_terminal(opened: Opened) -> None:
    made = opened('date,title,place\n2031-05-18,"a\x1b[2J\x07b","Or\u202esa"\n2031-05-19,"x\n\ty",\n')
    first, second = made.archive.ask(Filter()).dossiers()
    texts = (first.event.title, second.event.title, made.archive.names.places[first.event.places[0]].name)
    assert all(character.isprintable() for text in texts for character in text)


def test_what_was_read_once_is_kept_and_the_same(tmp_path: Path) -> None:
    path = tmp_path / "many.csv"
    path.write_text("date,title\n" + "".join(f"2031-05-{n % 28 + 1:02},a boat of number {n}\n" for n in range(4000)))
    readings = Readings(tmp_path / "kept")
    first, again = (open_archive(path, readings=readings) for _ in range(2))
    assert first.table is not None
    assert again.table is None
    assert list(first.archive.ask(Filter()).lines(0, 4000)) == list(again.archive.ask(Filter()).lines(0, 4000))


def test_a_quotation_mark_that_never_closes_costs_one_row(opened: Opened) -> None:
    rows = "".join(f"2031-05-{day:02},e{day}\n" for day in range(1, 20))
    made = opened('date,title\n2031-06-01,"oops\n' + rows + '2031-06-02,5" gun\n2031-06-03,"a ""b"""\n')
    assert made.archive.total == 21
    assert made.table is not None
    assert [(each.line, each.rule, each.row) for each in made.table.rejects] == [(2, "broken-row", '2031-06-01,"oops')]
    last = list(made.archive.ask(Filter()).dossiers())[-2:]
    assert [each.event.title for each in last] == ['5" gun', 'a "b"']


@given(st.text(st.sampled_from('ab,"\n;1'), max_size=60))
def test_any_text_is_taken_apart_without_an_error(text: str) -> None:
    read = read_delimited(f"date,title\n{text}", TableDialect(delimiter=","))
    for row in read.rows:
        assert tuple(row.cells) == read.columns
    lines = [row.line for row in read.rows] + [reject.line for reject in read.rejects]
    assert all(1 <= line <= text.count("\n") + 2 for line in lines)
    assert len(set(lines)) == len(lines)
