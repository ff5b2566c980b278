"""A grid's rows are what looking at each event gives: each once in a row's sum, and in the cells where it was."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from albab_tui.archive.units import Unit
from albab_tui.axis.lane import Stroke, lane
from albab_tui.axis.ruler import Ruler
from albab_tui.evidence.dossier import Dossier
from albab_tui.model.edtf import Edtf, parse_edtf
from albab_tui.model.edtf.scale import DAY, day_number
from albab_tui.question.fields import FIELDS, FieldName
from albab_tui.question.filter import Filter
from albab_tui.question.senses import lies
from albab_tui.question.tree import Term
from tests.archive import archive_of, asked, naive
from tests.stores import actor, event, store
from tests.strategies import edtfs, filters, stores

FIELD_NAMES: list[FieldName] = [field.name for field in FIELDS.values()]
BEGIN = day_number(2031, 4, 20)
EDGES = st.sets(st.integers(BEGIN, BEGIN + 60), min_size=2, max_size=12).map(
    lambda days: tuple(day * DAY for day in sorted(days))
)
ON = {Stroke.LASTS, Stroke.FROM_BEFORE, Stroke.GOES_ON}


def _days(*texts: str) -> tuple[int, ...]:
    return tuple((parse_edtf(text).start or 0) for text in texts)


@given(st.data(), EDGES, st.sampled_from(FIELD_NAMES), st.sampled_from([None, "all", "any"]))
def test_the_sum_of_a_row_is_its_tally(
    data: st.DataObject, edges: tuple[int, ...], field: FieldName, join: object
) -> None:
    archive = archive_of(data.draw(stores()))
    selection = archive.ask(data.draw(filters(archive.evidence.catalogue)))
    tally = selection.tally(field, join)  # type: ignore[arg-type]
    terms = [None, *(Term(field, value) for value in tally)]
    everyone, *rows = selection.rows_along(edges, terms, join)  # type: ignore[arg-type]
    assert everyone.total == selection.count
    assert [row.total for row in rows] == list(tally.values())


@given(st.data(), EDGES, st.sampled_from(FIELD_NAMES))
def test_a_cell_counts_the_events_that_are_plausibly_in_it(
    data: st.DataObject, edges: tuple[int, ...], field: FieldName
) -> None:
    """So what a cell counts is what the filter finds that asks for its row and its time."""
    archive = archive_of(data.draw(stores()))
    filter = data.draw(filters(archive.evidence.catalogue))
    selection = archive.ask(filter)
    for value, count in list(selection.tally(field).items())[:4]:
        (row,) = selection.rows_along(edges, [Term(field, value)])
        events = _counted(archive.evidence, filter, Term(field, value))
        assert len(events) == count
        for cell, stretch in zip(row.cells, pairwise(edges), strict=True):
            told = [each for each in events if lies(each.event.date, stretch, "plausibly")]
            assert cell.certain + cell.going_on + cell.perhaps == len(told)
            assert cell.certain == sum(_was_in(each.event.date, stretch) for each in events)
            assert cell.silent == (not told)


def _counted(evidence: object, filter: Filter, term: Term) -> list[Dossier]:
    """What the filter finds with one more value asked for, in place of those to which it is an alternative."""
    alternative = filter.values(term.field) and filter.joined(term.field) == "any"
    base = filter.releasing(term.field) if alternative else filter
    holds = naive.matcher(Filter((term,), filter.members), evidence)  # type: ignore[arg-type]
    return [each for each in naive.found(evidence, base) if holds(each)]  # type: ignore[arg-type]


def _was_in(when: Edtf | None, stretch: tuple[int, int]) -> bool:
    if when is None or when.lasts or when.start is None or when.end is None:
        return False
    return stretch[0] <= when.start and when.end <= stretch[1]


@given(st.lists(edtfs(st.integers(2030, 2032)), min_size=1, max_size=8), EDGES)
def test_what_goes_on_in_a_cell_is_drawn_as_a_line_there(dates: list[Edtf], edges: tuple[int, ...]) -> None:
    events = (event(f"e{number}", str(when)) for number, when in enumerate(dates))
    (row,) = asked(store(*events)).rows_along(edges, [None])
    drawn = [lane(when, Ruler(Unit.DAY, edges)) for when in dates]
    assert [cell.going_on for cell in row.cells] == [
        sum(each in ON for each in cell) for cell in zip(*drawn, strict=True)
    ]


@given(st.data(), st.sampled_from(FIELD_NAMES))
def test_who_was_seen_first(data: st.DataObject, field: FieldName) -> None:
    archive = archive_of(data.draw(stores()))
    filter = data.draw(filters(archive.evidence.catalogue))
    selection = archive.ask(filter, newest_first=data.draw(st.booleans()))
    order = [dossier.event.id for dossier in naive.found(archive.evidence, Filter())]
    seen = selection.first_seen(field)
    tally = selection.tally(field)
    assert set(seen) == {value for value, count in tally.items() if count}
    for value, early in seen.items():
        found = [each.event.id for each in _counted(archive.evidence, filter, Term(field, value))]
        assert early == min(map(order.index, found))


def test_what_may_lie_in_several_cells_is_counted_once() -> None:
    edges = _days("2031-05-01", "2031-05-02", "2031-05-03", "2031-05-04")
    dates = ("2031-05-01", "2031-05-01..2031-05-02", "2031-05", "2030", "..2031-05-02", "2031-05-02/..", None)
    events = (event(f"e{number}", date, agent=["a"]) for number, date in enumerate(dates))
    selection = asked(store(*events, actors=(actor("a"),)))
    row, nobody = selection.rows_along(edges, [Term("actor", "a"), Term("actor", "nobody")])
    assert [(cell.certain, cell.going_on, cell.perhaps) for cell in row.cells] == [(1, 0, 3), (0, 1, 3), (0, 1, 1)]
    assert (row.between, row.elsewhere, row.lasting, row.open, row.undated) == (2, 1, 1, 1, 1)
    assert nobody.total == 0
    assert all(cell.silent for cell in nobody.cells)
