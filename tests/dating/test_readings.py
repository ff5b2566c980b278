"""Readings that the benchmark's sentences leave out, rule by rule."""

from __future__ import annotations

from datetime import date

import pytest

from albab_tui.dating import resolve

WEDNESDAY = date(2017, 2, 8)
MONDAY = date(1989, 10, 30)


def read(text: str, written: date = WEDNESDAY, future: bool | None = None) -> str | None:
    found = resolve(text, written, future=future)
    return found.date.window if found else None


@pytest.mark.parametrize(
    ("text", "behind", "unknown", "ahead"),
    [
        ("Friday", "2017-02-03", "2017-02-03", "2017-02-10"),
        ("Wednesday", "2017-02-08", "2017-02-08", "2017-02-15"),
        ("this Monday", "2017-02-06", None, "2017-02-13"),
        ("this Thursday", "2017-02-09", "2017-02-09", "2017-02-09"),
        ("in February", "2017-02", "2017-02", "2017-02"),
        ("in April", "2016-04", "2017-04", "2017-04"),
        ("in May", "2016-05", "2017-05", "2017-05"),
        ("in June", "2016-06", None, "2017-06"),
        ("in July", "2016-07", "2016-07", "2017-07"),
        ("July 1", "2016-07-01", "2016-07-01", "2017-07-01"),
        ("June 1", "2016-06-01", "2017-06-01", "2017-06-01"),
        ("Feb. 8", "2017-02-08", "2017-02-08", "2017-02-08"),
        ("Feb. 29", "2016-02-29", "2016-02-29", "2020-02-29"),
        ("Christmas", "2016-12-25", "2016-12-25", "2017-12-25"),
        ("the weekend", "2017-02-04/2017-02-05", "2017-02-04/2017-02-05", "2017-02-11/2017-02-12"),
        ("the spring", "2016-03/2016-05", None, "2017-03/2017-05"),
        ("the fall", "2016-09/2016-11", "2016-09/2016-11", "2017-09/2017-11"),
        ("the winter", "2016-12/2017-02", "2016-12/2017-02", "2016-12/2017-02"),
        ("the second quarter", "2016-04/2016-06", "2017-04/2017-06", "2017-04/2017-06"),
        ("the third quarter", "2016-07/2016-09", "2016-07/2016-09", "2017-07/2017-09"),
        ("the second half", None, None, "2017-07/2017-12"),
        ("year-end", None, None, "2017-12"),
        ("in three days", None, None, "2017-02-11"),
        ("within a month", None, None, "2017-02-08/2017-03-08"),
        ("until Friday", "../2017-02-03", "../2017-02-10", "../2017-02-10"),
        ("by Friday", "../2017-02-03", "2017-02-08/2017-02-10", "2017-02-08/2017-02-10"),
        ("as soon as Friday", "2017-02-03", "2017-02-10", "2017-02-10"),
        ("since Friday", "2017-02-03/2017-02-08", "2017-02-03/2017-02-08", "2017-02-03/2017-02-08"),
    ],
)
def test_a_known_tense_decides(text: str, behind: str | None, unknown: str | None, ahead: str | None) -> None:
    assert [read(text, future=tense) for tense in (False, None, True)] == [behind, unknown, ahead]


@pytest.mark.parametrize(
    ("text", "window"),
    [
        ("will visit on Thursday", "2017-02-09"),
        ("is expected to open in June", "2017-06"),
        ("is scheduled for Friday night", "2017-02-10"),
        ("due in 10 days", "2017-02-18"),
        ("would be in the capital on Thursday", "2017-02-09"),
        ("will fight on", None),
        ("visited on Thursday and left", None),
    ],
)
def test_the_verb_of_a_plan_puts_a_time_ahead(text: str, window: str | None) -> None:
    assert read(text) == window


@pytest.mark.parametrize(
    ("text", "window"),
    [
        ("“last week’s”", "1989-10-23/1989-10-29"),
        ("  LAST   WEEK, ", "1989-10-23/1989-10-29"),
        ("the nineteen-nineties", "199X"),
        ("the 1980's", "198X"),
        ("1988's", "1988"),
        ("last year 's", "1988"),
        ("the mid-1980’s", "1984/1986"),
        ("the 1980 's", "198X"),
        ("mid - October", "1989-10-11/1989-10-20"),
        ("Oct . 5 , 1988", "1988-10-05"),
        ("July 1988 - June 1989", "1988-07/1989-06"),
        ("the '70s and '80s", "197X/198X"),
        ("two thousand one", "2001"),
        ("twenty-one days ago", "1989-10-09"),
        ("a hundred years ago", "1889"),
        ("a couple of weeks ago", "1989-10-16/1989-10-22"),
        ("April 30–May 2", "1989-04-30/1989-05-02"),
        ("Jan.-March", "1989-01/1989-03"),
        ("the first of January", "1990-01-01"),
        ("last year's October", "1988-10"),
        ("last week's Tuesday", "1989-10-24"),
        ("7 p.m. Saturday", "1989-10-28T19:00"),
        ("12:05 a.m. Saturday", "1989-10-28T00:05"),
        ("13 p.m. Saturday", None),
        ("1,500", None),
        ("0:60 today", None),
    ],
)
def test_spellings(text: str, window: str | None) -> None:
    assert read(text, MONDAY) == window


@pytest.mark.parametrize(
    ("text", "window"),
    [
        ("last year", "1988"),
        ("last decade", "197X"),
        ("the week before last", "1989-10-16/1989-10-22"),
        ("the night before last", "1989-10-28"),
        ("half a century ago", "1939~"),
        ("a quarter-century ago", "1964~"),
        ("a century ago", "1889~"),
        ("a year ago this month", "1988-10"),
        ("two years ago today", "1987-10-30"),
        ("24 hours ago", "1989-10-29"),
        ("36 hours ago", None),
        ("three quarters ago", "1989-01/1989-03"),
        ("two weeks from Monday", "1989-11-20"),
        ("this past week", "1989-10-23/1989-10-30"),
        ("the last quarter", "1989-07/1989-09"),
        ("the last few weeks", None),
        ("the last days", None),
        ("the past two quarters", "1989-04-30/1989-10-30"),
        ("the coming year", "1989-10-30/1990-10-30"),
        ("the next day", None),
        ("a week from today", "1989-11-06"),
        ("two weeks from tomorrow", "1989-11-14"),
        ("the week after next", "1989-11-13/1989-11-19"),
        ("two and a half years ago", "1987-04~"),
        ("2½ years ago", "1987-04~"),
        ("a dozen years ago", "1977"),
        ("a fortnight ago", "1989-10-16/1989-10-22"),
        ("as long ago as 1985", "1985"),
        ("at least 25 years ago", "1964~"),
        ("much of last year", "1988"),
        ("the new year", "1990"),
        ("the '90s", "199X"),
        ("the '70s", "197X"),
        ("FY90", "1990~"),
        ("so far this year", "1989-01-01/1989-10-30"),
        ("last year to date", None),
        ("the year's end", "1989-12"),
        ("the 1988 year-end", "1988-12"),
        ("end-September", "1989-09-21/1989-09-30"),
        ("midway through 1990", "1990-05/1990-08"),
        ("the final months of 1988", "1988-09/1988-12"),
        ("the first days of October", "1989-10-01/1989-10-10"),
        ("midweek", "1989-10-31/1989-11-02"),
        ("the year-earlier quarter", "1988-07/1988-09"),
        ("the same quarter last year", "1988-07/1988-09"),
        ("the year-ago third quarter", "1988-07/1988-09"),
        ("the just-ended fourth quarter", "1988-10/1988-12"),
        ("the quarter", "1989-07/1989-09"),
        ("the September quarter", "1989-07/1989-09"),
        ("the July-September period", "1989-07/1989-09"),
        ("the July-September quarter of 1988", "1988-07/1988-09"),
        ("the week of Oct. 18", "1989-10-16/1989-10-22"),
        ("the week beginning Oct. 18", "1989-10-18/1989-10-24"),
        ("the weekend of Oct. 14", "1989-10-14/1989-10-15"),
        ("the weekend of Oct. 17", None),
        ("the weekend before last", "1989-10-21/1989-10-22"),
        ("the Friday before last", "1989-10-20"),
        ("a week ago Friday", "1989-10-20"),
        ("the first Monday in October", "1989-10-02"),
        ("the last Friday of October", "1989-10-27"),
        ("the fifth Friday in October", None),
        ("the second weekend in October", "1989-10-14/1989-10-15"),
        ("the 13th", "1989-10-13"),
        ("the 31st", "1989-10-31"),
        ("the 2nd", None),
        ("the 15th of next month", "1989-11-15"),
        ("the 31st of next month", None),
        ("November 2 - 4", "1989-11-02/1989-11-04"),
        ("Black Monday", "1987-10-19"),
        ("D-Day", "1944-06-06"),
        ("9/11", None),
        ("Election Day", "1989-11-07"),
        ("the next century", "20XX"),
        ("the last century", "18XX"),
        ("the rest of the week", "1989-10-30/1989-11-05"),
        ("the rest of last year", None),
        ("the middle of next month", "1989-11-11/1989-11-20"),
        ("the end of the third quarter", "1989-09"),
        ("the beginning of next week", "1989-11-06/1989-11-07"),
        ("late this week", "1989-11-02/1989-11-05"),
        ("mid-this week", "1989-10-31/1989-11-02"),
        ("the late 19th century", "1866/1899"),
        ("early fiscal 1990", None),
        ("earlier last week", "1989-10-23/1989-10-29"),
        ("the first two weeks of September", "1989-09-01/1989-09-14"),
        ("the last two weeks of September", "1989-09-17/1989-09-30"),
        ("the last day of October", "1989-10-31"),
        ("the second week of September", "1989-09-08/1989-09-14"),
        ("the sixth week of September", None),
        ("the first half of September", "1989-09-01/1989-09-15"),
        ("the second half of the 1970s", "1975-01-01/1979-12-31"),
        ("the first half of the 19th century", "1800-01-01/1849-12-31"),
        ("the third quarter of the 19th century", "1850-01-01/1874-12-31"),
        ("the last quarter of the 19th century", "1875-01-01/1899-12-31"),
        ("the last quarter of the 1970s", None),
        ("the first decade of the 20th century", "1900-01-01/1909-12-31"),
        ("the early years", None),
        ("late months", None),
        ("the first half of the year", "1989-01/1989-06"),
        ("the second half of 1988", "1988-07/1988-12"),
        ("the first quarter of fiscal 1990", None),
        ("third-quarter 1988", "1988-07/1988-09"),
        ("the third quarter ended Sept. 30", "1989-07-01/1989-09-30"),
        ("the 12 months ending next March 31", "1989-04-01/1990-03-31"),
        ("first nine months", "1989-01/1989-09"),
        ("first 11 months", "1988-01/1988-11"),
        ("December to February 1989", "1988-12/1989-02"),
        ("between 1987 and last year", "1987/1988"),
        ("from Friday to Tuesday", "1989-10-27/1989-10-31"),
        ("1990 to 1987", None),
        ("1990-87", None),
        ("1990 and 1993", None),
        ("Friday or Saturday", "1989-10-27/1989-10-28"),
        ("the winter of 1988", None),
        ("the winter of 1988-89", "1988-12/1989-02"),
        ("next winter", None),
        ("the coming winter", "1989-12/1990-02"),
        ("this winter", "1989-12/1990-02"),
        ("before Friday", "../1989-10-26"),
        ("after Friday", "1989-10-28/.."),
        ("just before noon Friday", "1989-10-27"),
        ("after 3 p.m. Friday", "1989-10-27"),
        ("shortly after 3 p.m. Friday", "1989-10-27"),
        ("shortly after dawn Friday", "1989-10-27"),
        ("shortly after Friday", None),
        ("the day after Thanksgiving", "1989-11-24"),
        ("a day after Friday", "1989-10-28"),
        ("two days before Christmas", "1989-12-23"),
        ("days after Christmas", None),
        ("the day before September", None),
        ("Good Friday 1989", "1989-03-24"),
        ("Memorial Day", "1989-05-29"),
        ("next Christmas", "1989-12-25"),
        ("Monday, Oct. 31", None),
        ("2/3/1989", None),
        ("1989-10-30T10:15", "1989-10-30T10:15"),
        ("89-10-30", "1989-10-30"),
        ("198X", "198X"),
    ],
)
def test_windows(text: str, window: str | None) -> None:
    assert read(text, MONDAY) == window


@pytest.mark.parametrize(
    ("written", "window"),
    [
        (date(2001, 9, 1), "2001-09-11"),
        (date(2001, 9, 13), "2001-09-11"),
        (date(2004, 9, 20), "2004-09-11"),
        (date(2013, 3, 22), "2001-09-11"),
    ],
)
def test_september_11_is_that_of_2001_unless_an_anniversary_is_near(written: date, window: str) -> None:
    assert read("Sept. 11", written) == window


@pytest.mark.parametrize(
    ("written", "window"),
    [(date(1990, 1, 31), "1989-10/1989-12"), (date(1990, 2, 15), "1989-10/1989-12"), (date(1990, 2, 16), None)],
)
def test_the_quarter_is_the_last_one_while_its_results_come_out(written: date, window: str | None) -> None:
    assert read("the quarter", written) == window


@pytest.mark.parametrize(
    ("text", "written", "window"),
    [
        ("last Friday", date(1989, 10, 28), None),
        ("last Friday", date(1989, 10, 29), "1989-10-27"),
        ("this past Friday", date(1989, 10, 28), "1989-10-27"),
        ("next Friday", date(1989, 10, 26), None),
        ("next Friday", date(1989, 10, 25), "1989-10-27"),
        ("the coming Friday", date(1989, 10, 26), "1989-10-27"),
    ],
)
def test_yesterday_is_hardly_called_last_nor_tomorrow_next(text: str, written: date, window: str | None) -> None:
    assert read(text, written) == window


@pytest.mark.parametrize(
    ("text", "written", "window"),
    [
        ("last summer", date(1989, 8, 31), "1988-06/1988-08"),
        ("last summer", date(1989, 9, 21), None),
        ("last summer", date(1989, 9, 22), "1989-06/1989-08"),
        ("this past summer", date(1989, 9, 1), "1989-06/1989-08"),
    ],
)
def test_last_summer_cannot_be_told_while_it_ends(text: str, written: date, window: str | None) -> None:
    assert read(text, written) == window


def test_marks_of_no_width_are_not_read() -> None:
    assert read("yes\u00adter\u200bday") == "2017-02-07"


@pytest.mark.parametrize("written", [date(1, 1, 1), date(9999, 12, 31)])
@pytest.mark.parametrize(
    "text",
    [
        "last week",
        "next week",
        "a century ago",
        "the next 3 decades",
        "by next Friday",
        "Friday before last",
        "the 15th of last month",
        "two and a half years ago",
        "the new year",
        "the week of Dec. 31",
    ],
)
def test_the_calendar_has_ends(text: str, written: date) -> None:
    resolve(text, written)
