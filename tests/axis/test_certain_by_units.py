"""What is certain by each unit, counted in one run, is what each unit's own numbers tell."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from albab_tui.archive.along import certain_by_units
from albab_tui.archive.runs import Run
from albab_tui.archive.units import Unit
from albab_tui.model.edtf import Edtf
from tests.strategies import edtfs


@given(st.lists(st.tuples(edtfs(), st.integers(1, 5)), max_size=12))
def test_each_unit_counts_what_one_of_its_stretches_holds(dated: list[tuple[Edtf, int]]) -> None:
    runs = [Run(date, None, 0, count) for date, count in dated]
    found = certain_by_units(runs)
    for unit in Unit:
        expected: dict[int, int] = {}
        for run in runs:
            when = run.date
            if when is None or when.lasts or when.start is None or when.end is None:
                continue
            number = unit.number(when.start)
            if number == unit.number(when.end - 1):
                expected[number] = expected.get(number, 0) + run.count
        assert found[unit] == expected
