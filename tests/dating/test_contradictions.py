"""Why a day contradicts itself."""

from __future__ import annotations

from datetime import date

import pytest

from albab_tui.dating import resolve
from albab_tui.dating.contradictions import OtherWeekday, ShortMonth, contradiction

THURSDAY = date(2017, 2, 9)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Tuesday, Feb. 8", OtherWeekday(date(2017, 2, 8))),
        ("on Tuesday, Feb. 8", OtherWeekday(date(2017, 2, 8))),
        ("Monday, 8 February 2016", None),
        ("Friday, 8 February 2016", OtherWeekday(date(2016, 2, 8))),
        ("february 30", ShortMonth(2017, 2, 28)),
        ("30 February 2016", ShortMonth(2016, 2, 29)),
        ("31 April last year", ShortMonth(2016, 4, 30)),
        ("Monday, Feb. 5", OtherWeekday(date(2017, 2, 5))),
        ("until Monday, Feb. 5", OtherWeekday(date(2017, 2, 5))),
        ("will meet Monday, Feb. 5", None),
        ("Thursday, Dec. 30", OtherWeekday(date(2016, 12, 30))),
        ("Monday the 5th", OtherWeekday(date(2017, 2, 5))),
        ("Monday the 13th", None),
        ("8 February", None),
        ("Feb. 0", None),
        ("recently", None),
    ],
)
def test_reasons(text: str, reason: OtherWeekday | ShortMonth | None) -> None:
    assert contradiction(text, THURSDAY) == reason
    assert not (reason and resolve(text, THURSDAY))


@pytest.mark.parametrize("future", [None, True, False])
@pytest.mark.parametrize("text", ["Monday, Feb. 5", "by Monday, Feb. 5", "Monday, Feb. 5-6", "will end Monday, Feb. 5"])
def test_no_leap_of_a_year_makes_the_weekday_right(text: str, future: bool | None) -> None:
    assert resolve(text, THURSDAY, future=future) is None


@pytest.mark.parametrize(
    ("text", "written", "window"),
    [
        ("Monday, Feb. 5", date(2017, 8, 15), "2018-02-05"),  # half a year off, the weekday tells which way
        ("Sunday, Feb. 5", date(2017, 8, 15), "2017-02-05"),
        ("Friday, Dec. 30", THURSDAY, "2016-12-30"),
        ("the week ending Feb 5", THURSDAY, "2017-01-30/2017-02-05"),
        ("the week ending Feb 12", THURSDAY, "2017-02-06/2017-02-12"),
        ("the quarter ending Dec. 31", THURSDAY, "2016-10-01/2016-12-31"),
        ("the week ending Friday", THURSDAY, None),
        ("until Feb 5", THURSDAY, "../2017-02-05"),
        ("no earlier than Feb. 3", THURSDAY, "2017-02-03/2017-02-09"),
        ("by Sept. 1", THURSDAY, "2017-02-09/2017-09-01"),
        ("by Christmas", date(2016, 12, 29), "../2016-12-25"),
        ("Friday the 13th", THURSDAY, "2017-01-13"),
    ],
)
def test_a_day_that_has_just_passed_is_not_moved_a_year_on(text: str, written: date, window: str | None) -> None:
    found = resolve(text, written)
    assert (found.date.window if found else None) == window
