"""Every word of the vocabulary means what it says: months, weekdays, numbers, decades, holidays."""

from __future__ import annotations

import time
from datetime import date, timedelta

import pytest

from albab_tui.dating import resolve
from albab_tui.dating.numerals import in_digits
from albab_tui.dating.spelling_out import plain_expression
from tests.text.test_numbers_told import ONES, spelt

WEDNESDAY = date(2017, 2, 8)
ORDINALS = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    "twentieth", "twenty-first", "twenty-second", "twenty-third", "twenty-fourth", "twenty-fifth", "twenty-sixth",
    "twenty-seventh", "twenty-eighth", "twenty-ninth", "thirtieth", "thirty-first",
]  # fmt: skip
MONTHS = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
]  # fmt: skip
SHORT = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
]  # fmt: skip
WEEKDAYS = {
    "Monday Mon": "2017-02-06", "Tuesday Tue Tues": "2017-02-07", "Wednesday Wed Weds": "2017-02-08",
    "Thursday Thu Thur Thurs": "2017-02-02", "Friday Fri": "2017-02-03", "Saturday Sat": "2017-02-04",
    "Sunday Sun": "2017-02-05",
}  # fmt: skip
HOLIDAYS = {
    "New Year's Day": ("2018-01-01", "2018-01-01"), "New Year's Eve": ("2017-12-31", "2017-12-31"),
    "Martin Luther King Day": ("2017-01-16", "2018-01-15"), "Martin Luther King Jr. Day": ("2017-01-16", "2018-01-15"),
    "Valentine's Day": ("2017-02-14", "2018-02-14"), "St. Valentine's Day": ("2017-02-14", "2018-02-14"),
    "Presidents Day": ("2017-02-20", "2018-02-19"), "St. Patrick's Day": ("2017-03-17", "2018-03-17"),
    "Women's Day": ("2017-03-08", "2018-03-08"), "International Women's Day": ("2017-03-08", "2018-03-08"),
    "Ash Wednesday": ("2017-03-01", "2018-02-14"), "Palm Sunday": ("2017-04-09", "2018-03-25"),
    "Maundy Thursday": ("2017-04-13", "2018-03-29"), "Holy Thursday": ("2017-04-13", "2018-03-29"),
    "Good Friday": ("2017-04-14", "2018-03-30"), "Holy Saturday": ("2017-04-15", "2018-03-31"),
    "Easter": ("2017-04-16", "2018-04-01"), "Easter Sunday": ("2017-04-16", "2018-04-01"),
    "Easter Day": ("2017-04-16", "2018-04-01"), "Easter Monday": ("2017-04-17", "2018-04-02"),
    "May Day": ("2017-05-01", "2018-05-01"), "Mother's Day": ("2017-05-14", "2018-05-13"),
    "Father's Day": ("2017-06-18", "2018-06-17"), "Memorial Day": ("2017-05-29", "2018-05-28"),
    "Bastille Day": ("2017-07-14", "2017-07-14"), "Labor Day": ("2017-09-04", "2017-09-04"),
    "Columbus Day": ("2017-10-09", "2017-10-09"), "Halloween": ("2017-10-31", "2017-10-31"),
    "Election Day": ("2017-11-07", "2017-11-07"), "Armistice Day": ("2017-11-11", "2017-11-11"),
    "Veterans Day": ("2017-11-11", "2017-11-11"), "Thanksgiving": ("2017-11-23", "2017-11-23"),
    "Thanksgiving Day": ("2017-11-23", "2017-11-23"), "Pearl Harbor Day": ("2017-12-07", "2017-12-07"),
    "Christmas Eve": ("2017-12-24", "2017-12-24"), "Christmas": ("2017-12-25", "2017-12-25"),
    "Christmas Day": ("2017-12-25", "2017-12-25"), "Boxing Day": ("2017-12-26", "2017-12-26"),
}  # fmt: skip
"""The last of each before 2018, and the first after June 2017."""


def read(text: str, written: date = WEDNESDAY, future: bool | None = None) -> str | None:
    found = resolve(text, written, future=future)
    return found.date.window if found else None


@pytest.mark.parametrize("number", range(1, 13))
def test_months(number: int) -> None:
    for name in {MONTHS[number - 1], SHORT[number - 1], SHORT[number - 1] + ".", MONTHS[number - 1].upper()}:
        assert read(f"{name} 2015") == f"2015-{number:02}"
    assert read("Sept. 2015") == "2015-09"


@pytest.mark.parametrize(("names", "day"), WEEKDAYS.items())
def test_weekdays(names: str, day: str) -> None:
    assert {read(f"on {name}{dot}") for name in names.split() for dot in ("", ".")} == {day}


@pytest.mark.parametrize("number", range(1, 100))
def test_numbers_count_back(number: int) -> None:
    if number > 1:
        assert read(f"{spelt(number)} days ago") == str(WEDNESDAY - timedelta(number))
    assert in_digits(spelt(number).replace("-", " ").split()) == [str(number)]


@pytest.mark.parametrize(("number", "word"), list(enumerate(ORDINALS, 1)))
def test_ordinals(number: int, word: str) -> None:
    assert read(f"the {word} of January") == f"2017-01-{number:02}"


@pytest.mark.parametrize("year", [*range(1301, 2000, 83), 1915, 1984, 1999, 2001, 2010, 2017])
def test_years_in_words(year: int) -> None:
    century, rest = divmod(year, 100)
    words = f"{spelt(century)} {spelt(rest)}" if rest > 9 else f"{spelt(century * 100)} and {spelt(rest)}"
    if century < 20 and rest < 10:
        words = f"{ONES[century]} hundred and {spelt(rest)}"
    assert in_digits(words.replace("-", " ").replace(" and ", " ").split()) == [str(year)]


@pytest.mark.parametrize(("name", "days"), HOLIDAYS.items())
def test_holidays(name: str, days: tuple[str, str]) -> None:
    assert (read(name, date(2018, 1, 1), False), read(name, date(2017, 6, 30), True)) == days


@pytest.mark.parametrize(
    ("words", "part"),
    [
        *((words, "2016-01/2016-04") for words in ("early 2016", "early in 2016")),
        *((words, "2016-05/2016-08") for words in ("mid-2016", "the middle of 2016")),
        *((words, "2016-09/2016-12") for words in ("late 2016", "the latter part of 2016", "late in 2016")),
        *((words, "2016-01") for words in ("the beginning of 2016", "the start of 2016")),
        *((words, "2016-12") for words in ("the end of 2016", "the close of 2016")),
        *((f"the {name}", f"19{digit}X") for digit, name in enumerate(
            ("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"), 2)),
    ],
)  # fmt: skip
def test_parts_and_decades(words: str, part: str) -> None:
    assert read(words) == part


@pytest.mark.parametrize("hundred", range(10, 30))
def test_the_hundreds_may_be_ten_years_or_a_hundred(hundred: int) -> None:
    """But nobody says the 2000s of a century that has hardly begun."""
    name = f"{hundred}00s"
    told = f"{hundred}0X" if hundred == 20 else None
    assert read(f"the {name}") == told
    assert bool(read(f"the late {name}")) is bool(told)
    assert read(f"the decade of the {name}") == f"{hundred}0X"
    assert read(f"the {hundred}10s") == f"{hundred}1X"


@pytest.mark.parametrize("unit", ["-", " .", "'s ", "last ", "a-"])
def test_a_long_expression_costs_as_much_as_it_is_long(unit: str) -> None:
    began = time.process_time()
    plain_expression(f"x{unit * (40_000 // len(unit))}x")
    assert time.process_time() - began < 1
