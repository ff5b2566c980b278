"""The grid's model: rows in a tree, whose sums are their tallies; a cell is what the filter finds that it makes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from albab_tui.app.glyphs import ASCII, UNICODE
from albab_tui.app.pages.grid import Grid
from albab_tui.app.pages.grid_roles import seen_roles
from albab_tui.app.pages.grid_rows import ROW_ORDERS, ROW_SETS, GridManner
from albab_tui.app.pages.grid_text import (
    axis_text,
    captions,
    cell_text,
    fitting_unit,
    layout,
    row_texts,
    told,
    told_of_source,
)
from albab_tui.app.session import Session
from albab_tui.archive.opening import archived
from albab_tui.archive.row_counts import RowCell
from albab_tui.archive.units import Unit
from albab_tui.model.store import Store
from albab_tui.model.vocabulary import Word
from albab_tui.question.filter import Filter
from albab_tui.question.view import View
from albab_tui.text.widths import cell_width
from tests.harbour import HARBOUR
from tests.stores import actor, event, opened, report, source, store
from tests.strategies import filters, stores

MANNERS = st.builds(
    GridManner,
    rows=st.sampled_from(ROW_SETS),
    order=st.sampled_from(ROW_ORDERS),
    role=st.sampled_from(["any", "agent", "speaker"]),
    unit=st.sampled_from([None, Unit.DAY, Unit.MONTH, Unit.YEAR]),
)


def _session(of: Store, filter: Filter | None = None) -> Session:
    return Session(archived(opened(of)), View(filter=filter or Filter()))


@st.composite
def _grids(draw: st.DrawFn) -> tuple[Session, Grid]:
    of = archived(opened(draw(stores())))
    session = Session(of, View(filter=draw(filters(of.archive.names))))
    return session, Grid(session, draw(MANNERS))


@given(_grids())
def test_a_row_is_as_long_as_its_tally(case: tuple[Session, Grid]) -> None:
    session, grid = case
    rows = grid.counts(range(len(grid.rows)), range(grid.columns))
    assert [row.total for row in rows] == [row.count for row in grid.rows]
    tally = session.selection.tally(grid.manner.field, session.manner.join(grid.manner.field))
    assert {row.term.value: row.count for row in grid.rows if row.term and row.count} == {
        value: count for value, count in tally.items() if count
    }
    assert grid.most == max((cell.certain for cell in rows[0].cells), default=0) or not grid.columns


@given(_grids())
def test_a_row_and_its_cells_are_what_their_filters_find(case: tuple[Session, Grid]) -> None:
    session, grid = case
    for number, row in enumerate(grid.rows[:4]):
        found = grid.filter(number, None)
        assert found is not None
        assert session.archive.ask(found).count == row.count
        if session.filter.window is not None or not grid.columns:
            continue
        (counts,) = grid.counts([number], range(grid.columns))
        for column, cell in list(enumerate(counts.cells))[:6]:
            found = grid.filter(number, grid.stretch(column))
            there = session.archive.ask(found).count if found else 0
            assert there == cell.certain + cell.going_on + cell.perhaps


@given(_grids())
def test_a_tree_has_each_row_below_what_it_belongs_to_in_the_order_asked_for(case: tuple[Session, Grid]) -> None:
    session, grid = case
    assert grid.rows[0].term is None
    above: list[str] = []
    names = session.names
    hierarchy = {"actors": names.affiliations, "claimants": names.affiliations, "places": names.geography}
    for row in grid.rows[1:]:
        assert row.term is not None
        del above[row.depth :]
        above.append(row.term.value)
        tree = hierarchy.get(grid.manner.rows)
        assert tuple(reversed(above)) == (tree.lineage(row.term.value) if tree else (row.term.value,))
    top = [row for row in grid.rows[1:] if row.depth == 0]
    if grid.manner.order == "by number":
        assert [row.count for row in top] == sorted((row.count for row in top), reverse=True)


def test_orders() -> None:
    events = (
        event("a", "2031-05-01", agent=["late", "early"]), event("b", "2031-05-02", agent=["late"]),
        event("c", "2031-04-01", agent=["early"]), event("d", "2031-05-03", agent=["late"]),
    )  # fmt: skip
    session = _session(store(*events, actors=(actor("late"), actor("early"))))
    for order, wanted in (("by number", "late early"), ("first seen first", "early late"), ("by name", "early late")):
        rows = Grid(session, GridManner(order=order)).rows  # type: ignore[arg-type]
        assert [row.term.value for row in rows if row.term] == wanted.split()


@pytest.mark.parametrize(
    ("cell", "unicode", "ascii"),
    [
        (RowCell(0, 0, 0), "   ", "   "),
        (RowCell(3, 0, 0), " 3 ", " 3 "),
        (RowCell(12, 0, 2), "12·", "12."),
        (RowCell(1, 4, 0), " 1━", " 1="),
        (RowCell(0, 2, 0), "━━━", "==="),
        (RowCell(0, 2, 1), " ━·", " =."),
        (RowCell(0, 0, 9), "  ·", "  ."),
    ],
)
def test_cells(cell: RowCell, unicode: str, ascii: str) -> None:
    assert (cell_text(cell, 3, UNICODE), cell_text(cell, 3, ASCII)) == (unicode, ascii)


@given(_grids(), st.integers(20, 200))
def test_all_lines_are_as_wide_as_the_grid_or_less(case: tuple[Session, Grid], width: int) -> None:
    _, grid = case
    shown = layout(grid, width)
    lines = [axis_text(grid, shown, 0, UNICODE)]
    for text in row_texts(grid, range(len(grid.rows)), shown, 0, UNICODE):
        lines.append(f" {text.name}{''.join(text.cells)}{text.ends}")
    assert {cell_width(line) for line in lines} == {shown.after + 2 * shown.end}
    assert width < 44 or shown.after + 2 * shown.end <= width


def test_what_is_told() -> None:
    session = _session(HARBOUR)
    grid = Grid(session, GridManner())
    assert grid.ruler is not None
    row = grid.rows[1]
    assert told(row, grid.within(1, (0, 1)), None).startswith(f"{row.label}: {row.count} events")
    stretch = grid.stretch(0)
    counts = replace(grid.within(1, stretch), cells=(RowCell(2, 1, 3),))
    assert told(row, counts, stretch, [("agent", 2)]).endswith(": 2 events (agent 2), 1 going on, 3 perhaps")
    assert told(row, replace(counts, cells=(RowCell(0, 0, 0),)), stretch).endswith(": silence")
    assert captions(grid, layout(grid, 80), 0)[0].startswith("Who was active when: actors in any role, by number; by ")


def test_the_finest_unit_that_fits() -> None:
    days = (f"2031-{month:02d}-{day:02d}" for month in range(1, 13) for day in range(1, 29))
    grid = Grid(_session(store(*(event(f"e{n}", day) for n, day in enumerate(days)))), GridManner())
    assert fitting_unit(grid, 80) is Unit.MONTH
    assert fitting_unit(grid, 3_000) is Unit.DAY


def test_a_store_of_undated_events_has_rows_and_no_columns() -> None:
    grid = Grid(_session(store(event("a", agent=["one"]), actors=(actor("one"),))), GridManner())
    (row,) = grid.counts([1], range(0))
    assert (grid.columns, row.undated, grid.most) == (0, 1, 0)


def test_the_letter_of_a_role_where_it_is_the_only_one() -> None:
    events = (
        event("a", "2031-05-01", agent=["one"]), event("b", "2031-05-02", target=["one"]),
        event("c", "2031-05-03", agent=["one"], target=["two"]), event("d", "2031-05-03", speaker=["one"]),
    )  # fmt: skip
    session = _session(store(*events, actors=(actor("one"), actor("two"))))
    grid = Grid(session, GridManner())
    assert grid.roles is not None
    assert grid.letters([1], range(3)) == {}
    assert list(grid.roles.prepare()) == [None] * len(session.names.roles)
    assert grid.letters([0, 1, 2], range(3)) == {1: "at ", 2: "  t"}
    assert grid.roles_within(1, grid.stretch(2)) == (("agent", 1), ("speaker", 1))
    (text,) = row_texts(grid, [1], layout(grid, 80), 0, UNICODE)
    assert text.cells == ("1a ", "1t ", "2  ")


def test_roles_are_not_told_where_the_rows_count_more_than_the_filter_lets_through() -> None:
    session = _session(HARBOUR)
    actors = [row.term.value for row in Grid(session, GridManner()).rows if row.term]
    asked = Filter().including("actor", *actors[:2], join="any")
    assert Grid(_session(HARBOUR, asked), GridManner()).roles is None
    assert Grid(session, GridManner(role="agent")).roles is None
    assert Grid(session, GridManner(rows="places")).roles is None


def test_roles_have_letters_of_their_own() -> None:
    words = [Word(id=name, label=name) for name in ("agent", "target", "aggressor", "ta", "any")]
    assert [role.letter for role in seen_roles(words)] == ["a", "t", "g", ""]


def test_a_sources_row_tells_when_it_was_published_and_what_is_later() -> None:
    events = (
        event("a", "2031-05-01", report("x")),
        event("b", "2031-05-03", report("y")),
        event("c", None, report("x")),
    )
    of = store(*events, sources=(source("x", "2031-05-02"), source("y", "2031-05-20")))
    grid = Grid(_session(of), GridManner(rows="sources", unit=Unit.DAY))
    shown = layout(grid, 80)
    texts = {
        row.label[0]: text for row, text in zip(grid.rows, row_texts(grid, [0, 1, 2], shown, 0, UNICODE), strict=True)
    }
    assert texts["x"].cells == ("1 ", " \u2575", "  ")
    assert UNICODE.published not in "".join(texts["y"].cells)
    rows = {row.label[0]: number for number, row in enumerate(grid.rows)}
    assert told_of_source(grid, rows["x"]) == "; published Fri 2 May 2031, 1 event of all is later"
    assert told_of_source(grid, rows["y"]) == "; published Tue 20 May 2031, 0 events of all are later"
    assert told_of_source(grid, 0) == ""
    assert told_of_source(Grid(_session(of), GridManner()), 0) == ""


def test_what_other_rows_wait_for_is_done_in_steps() -> None:
    grid = Grid(_session(HARBOUR), GridManner())
    assert len(list(grid.prepare())) == len(ROW_SETS)
