"""Nights, times with one end, how long ago, and weekends: all written on a Thursday unless said otherwise."""

from __future__ import annotations

from datetime import date

import pytest

from albab_tui.dating import resolve

THURSDAY = date(2017, 2, 9)


def read(text: str, written: date = THURSDAY, future: bool | None = None) -> str | None:
    found = resolve(text, written, future=future)
    return found.date.window if found else None


@pytest.mark.parametrize(
    ("text", "window"),
    [
        ("overnight into Tuesday", "2017-02-06/2017-02-07"),
        ("overnight into Wednesday", "2017-02-07/2017-02-08"),
        ("overnight to Wednesday", "2017-02-07/2017-02-08"),
        ("the night into Tuesday morning", "2017-02-06/2017-02-07"),
        ("overnight into 1 February", "2017-01-31/2017-02-01"),
        ("overnight into March", None),
        ("overnight into next week", None),
        ("overnight Tuesday into Wednesday", "2017-02-07/2017-02-08"),
        ("overnight from Monday to Tuesday", "2017-02-06/2017-02-07"),
        ("the night of 7-8 February", "2017-02-07/2017-02-08"),
        ("the night of 7 to 8 February", "2017-02-07/2017-02-08"),
        ("on the night of Feb. 7-8", "2017-02-07/2017-02-08"),
        ("the night of 7/8 February", "2017-02-07/2017-02-08"),
        ("the night of the 7th to the 8th of February", "2017-02-07/2017-02-08"),
        ("the night between 7 and 8 February", "2017-02-07/2017-02-08"),
        ("the night of 31 January to 1 February", "2017-01-31/2017-02-01"),
        ("the night of Monday to Tuesday", "2017-02-06/2017-02-07"),
        ("the night between the 7th and the 8th of February", "2017-02-07/2017-02-08"),
        ("the night of 7-9 February", None),
        ("the night between Monday and Wednesday", None),
        ("overnight Monday and Tuesday", None),
        ("the night of 7 and 8 February", None),
        ("the night of 7 February", "2017-02-07"),
    ],
)
def test_a_night_lies_on_two_days(text: str, window: str | None) -> None:
    assert read(text) == window


@pytest.mark.parametrize(
    ("text", "behind", "unknown", "ahead"),
    [
        ("no later than 20 February", "../2016-02-20", "2017-02-09/2017-02-20", "2017-02-09/2017-02-20"),
        ("not later than Monday", "../2017-02-06", "2017-02-09/2017-02-13", "2017-02-09/2017-02-13"),
        ("no earlier than 20 February", "2016-02-20/2017-02-09", "2017-02-20/..", "2017-02-20/.."),
        ("not before Monday", "2017-02-06/2017-02-09", "2017-02-13/..", "2017-02-13/.."),
        ("no sooner than 2015", "2015/2017-02-09", "2015/2017-02-09", "2015/2017-02-09"),
        ("not earlier than this month", "2017-02/..", "2017-02/..", "2017-02/.."),
    ],
)
def test_no_later_is_by_and_no_earlier_begins(text: str, behind: str, unknown: str, ahead: str) -> None:
    assert [read(text, future=tense) for tense in (False, None, True)] == [behind, unknown, ahead]


@pytest.mark.parametrize("unit", ["the week", "the month", "the year", "this quarter", "March", "next month", "2018"])
@pytest.mark.parametrize("end", ["the end of", "the very end of", "the close of"])
def test_before_the_end_is_by_the_end(end: str, unit: str) -> None:
    before = read(f"before {end} {unit}")
    assert before
    assert before == read(f"by {end} {unit}")


@pytest.mark.parametrize(
    ("text", "window"),
    [
        ("before the end of the month", "2017-02-09/2017-02-28"),
        ("before month-end", "2017-02-09/2017-02-28"),
        ("before the end of January", "../2017-01-31"),
        ("before the end of last year", "../2016-12"),
        ("before the start of March", "../2017-02-28"),
        ("after the start of the year", "2017-01/.."),
        ("after the beginning of March", "2017-03-01/.."),
        ("after the end of the month", "2017-03-01/.."),
        ("shortly before the end of the month", None),
    ],
)
def test_an_end_is_a_moment_to_what_lies_before_it(text: str, window: str | None) -> None:
    assert read(text) == window


@pytest.mark.parametrize("number", ["two years", "a year", "10 days", "three weeks", "a century", "half a year"])
def test_more_than_so_long_ago_is_about_then(number: str) -> None:
    hedges = [
        "nearly", "almost", "about", "roughly", "around", "some", "more than", "over", "just over", "well over",
        "at least", "no less than", "slightly more than",
    ]  # fmt: skip
    plain = read(f"{number} ago")
    assert plain
    told = {read(f"{hedge} {number} ago") for hedge in hedges}
    assert told == {"/".join(f"{end.rstrip('~')}~" for end in plain.split("/"))}


@pytest.mark.parametrize("hedge", ["less than", "just under", "under", "fewer than", "at most", "no more than"])
@pytest.mark.parametrize(
    ("number", "begin"), [("a week", "2017-01-30"), ("10 days", "2017-01-30"), ("two years", "2015-01-01")]
)
def test_less_than_so_long_ago_is_from_then_to_the_day_of_writing(hedge: str, number: str, begin: str) -> None:
    assert read(f"{hedge} {number} ago") == f"{begin}/2017-02-09"


@pytest.mark.parametrize(
    ("text", "window"),
    [
        ("over the weekend", "2017-02-04/2017-02-05"),
        ("over two weeks", None),
        ("less than two years", None),
        ("far more than two years ago", None),
        ("more than 2016", None),
        ("half a year ago", "2016-08~"),
        ("a half-year ago", "2016-08~"),
        ("a year and a half ago", "2015-08~"),
        ("half a decade ago", "2012~"),
        ("Sunday evening local time", "2017-02-05"),
        ("Sunday evening GMT", "2017-02-05"),
        ("evening local time on Sunday", "2017-02-05"),
        ("overnight GMT", "2017-02-08/2017-02-09"),
        ("Sunday evening local news", None),
    ],
)
def test_words_around_a_time_and_its_zone(text: str, window: str | None) -> None:
    assert read(text) == window


@pytest.mark.parametrize(
    ("written", "alone", "behind", "since"),
    [
        (date(2017, 2, 9), "2017-02-11/2017-02-12", "2017-02-04/2017-02-05", "2017-02-04/2017-02-09"),
        (date(2017, 2, 11), "2017-02-11/2017-02-12", "2017-02-11/2017-02-12", "2017-02-11/2017-02-11"),
        (date(2017, 2, 12), "2017-02-11/2017-02-12", "2017-02-11/2017-02-12", "2017-02-11/2017-02-12"),
        (date(2017, 2, 13), None, "2017-02-11/2017-02-12", "2017-02-11/2017-02-13"),
    ],
)
def test_this_weekend_is_the_one_before_only_on_a_weekday(
    written: date, alone: str | None, behind: str, since: str
) -> None:
    assert (read("this weekend", written), read("this weekend", written, False)) == (alone, behind)
    assert read("since this weekend", written) == since


def test_the_explanation_of_this_weekend_says_which_one() -> None:
    told = {day: resolve("this weekend", date(2017, 2, day), future=False) for day in (9, 12)}
    assert {day: found.explanation for day, found in told.items() if found} == {
        9: "the weekend before the week of writing",
        12: "the weekend that ends the week of writing",
    }
