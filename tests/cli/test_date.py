"""``albab-tui date``: what a time expression means, as text and as JSON."""

from __future__ import annotations

import json

import pytest

from albab_tui.cli.exit_codes import ExitCode
from tests.cli.conftest import Run

FROM = ("--from", "2017-02-09")


def test_each_expression_is_a_line(run: Run) -> None:
    done = run("date", "on Wednesday", "last August", "since 2014", *FROM)
    assert done.code == ExitCode.OK
    first, second, third = done.out.splitlines()
    assert first.startswith('"on Wednesday": 2017-02-08, day, moment, weekday: ')
    assert second.startswith('"last August": 2016-08, month, moment, ')
    assert third.startswith('"since 2014": 2014/2017-02-09, interval, lasts, since: ')
    assert done.err == ""


def test_what_cannot_be_told_is_said_and_fails(run: Run) -> None:
    done = run("date", "overnight", "once upon a time", *FROM)
    assert done.code == ExitCode.FAILURE
    assert done.out.splitlines()[1] == '"once upon a time": can\'t be told'


def test_a_day_that_contradicts_itself_is_told_why(run: Run) -> None:
    done = run("date", "Tuesday, Feb. 8", "february 30", *FROM)
    assert done.code == ExitCode.FAILURE
    assert done.out.splitlines() == [
        '"Tuesday, Feb. 8": can\'t be told: 8 February 2017 is a Wednesday',
        '"february 30": can\'t be told: February 2017 has 28 days',
    ]


def test_json_is_a_list_in_the_order_asked(run: Run) -> None:
    done = run("date", "today", "some day", *FROM, "--format", "json")
    assert done.code == ExitCode.FAILURE
    assert json.loads(done.out) == [
        {"expression": "today", "date": "2017-02-09", "rule": "day", "lasts": False},
        {"expression": "some day", "date": None, "rule": None, "lasts": None},
    ]


@pytest.mark.parametrize(
    ("words", "window", "lasts"),
    [
        ("since 1999", "1999/2017-02-09", True),
        ("from Friday to Sunday", "2017-02-03/2017-02-05", True),
        ("overnight", "2017-02-08/2017-02-09", True),
        ("until Friday", "../2017-02-10", True),
        ("between Friday and Sunday", "2017-02-03/2017-02-05", False),
        ("by Friday", "2017-02-09/2017-02-10", False),
        ("before Friday", "../2017-02-02", False),
        ("in January", "2017-01", False),
        ("2017-02-07..2017-02-08", "2017-02-07/2017-02-08", False),
        ("2016-12~/..", "2016-12~/..", True),
    ],
)
def test_json_has_the_window_and_whether_it_lasts(run: Run, words: str, window: str, lasts: bool) -> None:
    (row,) = json.loads(run("date", words, *FROM, "--format=json").out)
    assert (row["date"], row["lasts"]) == (window, lasts)
    assert list(row) == ["expression", "date", "rule", "lasts"]


def test_the_future_looks_ahead(run: Run) -> None:
    assert '"on Monday": 2017-02-06' in run("date", "on Monday", *FROM).out
    assert '"on Monday": 2017-02-13' in run("date", "on Monday", *FROM, "--future").out


def test_expressions_may_stand_around_the_options(run: Run) -> None:
    assert len(run("date", "today", *FROM, "yesterday", "--future", "tomorrow").out.splitlines()) == 3


def test_foreign_text_is_shown_clean_and_kept_in_json(run: Run) -> None:
    assert run("date", "\x1b[31mtoday\x07", *FROM).out.startswith('"␛[31mtoday␇": ')
    done = run("date", "\x1b]0;today", "\ud83d", *FROM, "--format=json")
    assert done.out.isascii()
    assert "\x1b" not in done.out
    assert [each["expression"] for each in json.loads(done.out)] == ["\x1b]0;today", "\ud83d"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), "the following arguments are required"),
        (("today",), "the following arguments are required: --from"),
        (FROM, "the following arguments are required: EXPRESSION"),
        (("today", "--from", "9 Feb 2017"), "'9 Feb 2017' is not a day; did you mean 2017-02-09?"),
        (("today", "--from", "20170209"), "'20170209' is not a day; did you mean 2017-02-09?"),
        (("today", "--from", "2017-2-9"), "'2017-2-9' is not a day; did you mean 2017-02-09?"),
        (("today", "--from", "2017-02-09t10:00"), "'2017-02-09t10:00' is not a day; did you mean 2017-02-09?"),
        (("today", "--from", "09.02.2017"), "'09.02.2017' is not a day; write it like 2017-02-08"),
        (("today", "--from", "2017-02-30"), "'2017-02-30' is no day of the calendar; write it like 2017-02-08"),
        (("today", "--from", "٢٠١٧-02-09"), "is not a day"),
        (("today", *FROM, "--format", "xml"), "invalid choice"),
    ],
)
def test_a_command_line_that_is_not_understood(run: Run, words: tuple[str, ...], said: str) -> None:
    done = run("date", *words)
    assert (done.code, done.out) == (ExitCode.USAGE, "")
    assert said in done.err
    assert done.err.endswith("try: albab-tui date --help\n")


def test_another_language_is_read_where_it_is_named(run: Run) -> None:
    assert run("date", "am Mittwoch", *FROM).code == ExitCode.FAILURE
    done = run("date", "am Mittwoch", "vergangene Woche", *FROM, "--language", "de-AT")
    assert [line.split(": ")[1] for line in done.out.splitlines()] == [
        "2017-02-08, day, moment, weekday",
        "2017-01-30..2017-02-05, interval, moment, unit",
    ]


@pytest.mark.parametrize("tag", ["it", "deutsch", "", "de_AT"])
def test_a_language_that_is_not_read_is_refused_with_those_that_are(run: Run, tag: str) -> None:
    done = run("date", "mercoledi", *FROM, "--language", tag)
    assert done.code == ExitCode.USAGE
    assert f"{tag!r} is no language that is read; write one of ar, de, en, es, fr, ru, tr" in done.err


def test_the_tense_of_the_sentence_decides(run: Run) -> None:
    done = run("date", "Friday", "on Monday", *FROM, "--in", "They will meet Friday, for on Monday they fell out.")
    assert [line.split(",")[0] for line in done.out.splitlines()] == ['"Friday": 2017-02-10', '"on Monday": 2017-02-06']
    assert '"will meet" puts it ahead' in done.out


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--in", "They met."), "'Friday' does not stand in the sentence after --in; copy it from there"),
        (("--in", "They met Friday.", "--future"), "not allowed with argument"),
    ],
)
def test_a_sentence_must_hold_the_words_and_decides_alone(run: Run, options: tuple[str, ...], said: str) -> None:
    done = run("date", "Friday", *FROM, *options)
    assert done.code == ExitCode.USAGE
    assert said in done.err


@pytest.mark.parametrize(
    ("written", "cure"),
    [
        ("2017-2-8", "did you mean 2017-02-08?"),
        ("20170208", "did you mean 2017-02-08?"),
        ("08.02.2017", "write 2017-02-08 or 2017-08-02, whichever is meant"),
    ],
)
def test_a_date_in_figures_that_is_not_taken_is_told_as_the_format_writes_it(run: Run, written: str, cure: str) -> None:
    done = run("date", written, "--from", "2017-03-01")
    assert (done.code, done.out) == (ExitCode.FAILURE, f'"{written}": can\'t be told: {cure}\n')
