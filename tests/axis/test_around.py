"""The time around an event."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.archive.units import Unit
from albab_tui.axis.around import around, steps_around
from albab_tui.model.edtf import parse_edtf
from tests.strategies import near_dates


@pytest.mark.parametrize(
    ("when", "unit", "steps", "found"),
    [
        ("2017-02-08", Unit.DAY, 1, "2017-02-07/2017-02-09"),
        ("2017-02-08", Unit.DAY, 3, "2017-02-05/2017-02-11"),
        ("2017-02-08T14:30", Unit.HOUR, 1, "2017-02-07/2017-02-09"),
        ("2017-02-08", Unit.WEEK, 1, "2017-01-30/2017-02-19"),
        ("2017-02-08", Unit.MONTH, 1, "2017-01-01/2017-03-31"),
        ("2016-08", Unit.DAY, 1, "2016-07-31/2016-09-01"),
        ("2017-02-07..2017-02-08", Unit.DAY, 1, "2017-02-06/2017-02-09"),
        ("..2017-02-09", Unit.DAY, 1, "2017-02-08/2017-02-10"),
        ("2017-02-09..", Unit.DAY, 1, "2017-02-08/2017-02-10"),
        ("2014/..", Unit.YEAR, 1, "2013-01-01/.."),
        ("2016-12/2017-01", Unit.MONTH, 1, "2016-11-01/2017-02-28"),
        ("9999-12-31", Unit.DAY, 1, "9999-12-30/9999-12-31"),
        ("-9999", Unit.CENTURY, 1, "-9999-01-01/-9801-12-31"),
    ],
)
def test_the_time_around_a_date(when: str, unit: Unit, steps: int, found: str) -> None:
    window = around(parse_edtf(when), unit, steps)
    assert window is not None
    assert (window.start, window.end) == (parse_edtf(found).start, parse_edtf(found).end)


@given(near_dates, st.sampled_from(Unit), st.integers(1, 50))
def test_each_step_is_wider_and_known_again(when, unit, steps) -> None:  # type: ignore[no-untyped-def]
    window, wider = around(when, unit, steps), around(when, unit, steps + 1)
    if window is None or wider is None:
        assert window is wider
        return
    assert steps_around(when, unit, window) == steps
    assert window.within(wider)
    assert window != wider
    assert when.overlaps(window)


def test_another_range_is_not_the_time_around_it() -> None:
    when = parse_edtf("2017-02-08")
    assert steps_around(when, Unit.DAY, None) == 0
    for other in ("2017", "2017-02-08", "2017-02-06/2017-02-09", "2017-02-07/..", "2016"):
        assert steps_around(when, Unit.DAY, parse_edtf(other)) == 0
