"""Dates against the reports' time expressions, counted again."""

from __future__ import annotations

import subprocess
import sys
from datetime import date

import pytest

from albab_tui.checks.engines.recounting import follows, loosened, recount
from albab_tui.dating import resolve
from albab_tui.model.edtf import parse_edtf
from tests.checks.editing import SMALL, Text, event


def found(text: Text) -> list[tuple[str, str]]:
    """What is wrong: rule and path."""
    return [(problem.rule, problem.path) for problem in text.problems()]


def report(id: str, place: int = 0) -> tuple[str | int, ...]:
    return ("events", event(SMALL, id), "reports", place)


def shown(id: str, place: int = 0) -> str:
    return f"events[{event(SMALL, id)}].reports[{place}]"


def test_a_shifted_weekday_is_told_with_its_day() -> None:
    (problem,) = SMALL.with_value(*report("fishing-ban"), "when", value="on Thursday").problems()
    assert str(problem).partition(": ")[2] == (
        f'report-window: {shown("fishing-ban")}.when: "on Thursday" counted from 2031-05-21 is 2031-05-15, a moment, '
        "but the event's date is 2031-05-16..; correct one, or give the report its own date"
    )


def test_the_report_s_own_date_counts_before_the_event_s() -> None:
    at = report("fishing-ban")
    assert found(SMALL.with_field(*at, "date", value="2031-05-15")) == [
        ("event-window", f"events[{at[1]}].date"),
        ("report-window", f"{shown('fishing-ban')}.when"),
    ]


def test_what_stands_since_a_day_does_not_begin_before_it() -> None:
    at = ("events", event(SMALL, "fishing-ban"), "date")
    assert found(SMALL.with_value(*at, value="2031-05-15/..")) == [("report-window", f"{shown('fishing-ban')}.when")]
    assert found(SMALL.with_value(*at, value="2031-05-17/..")) == []


def test_an_expression_that_cannot_be_counted_says_nothing() -> None:
    text = SMALL.with_value(*report("fishing-ban"), "when", value="of late")
    outcome = text.check()
    assert outcome.problems == ()
    assert (outcome.expressions, outcome.uncounted) == (8, 1)


@pytest.mark.parametrize(
    ("date", "fits"),
    [
        ("2017-02-09T01:30", True),
        ("2017-02-08T22:30Z", True),
        ("2017-02-08T17:30-05:00", True),
        ("2017-02-09", True),
        ("2017-02-08T22:30", False),
        ("2017-02-08", False),
    ],
)
def test_a_time_by_greenwich_is_counted_on_the_store_s_clock(date: str, fits: bool) -> None:
    text = f"""
format: albab-2
title: T
timezone: "+03:00"
sources: {{id: a, title: A, published: 2017-02-09}}
events:
  id: e
  title: E
  kind: combat
  status: happened
  date: {date}
  reports: {{source: a, when: at 2230 GMT Wednesday, told: {date}, told_when: at 2230 GMT Wednesday}}
"""
    rules = {problem.rule for problem in Text(text).problems()}
    assert rules == (set() if fits else {"report-window", "told-window"})


@pytest.mark.parametrize(
    ("status", "expression", "date", "fits"),
    [
        ("happened", "by Wednesday", "..2017-02-08", True),
        ("happened", "by January", "..2017-01", True),
        ("claimed", "no later than Monday", "..2017-02-06", True),
        ("happened", "by Wednesday", "2017-02-16..", False),
        ("planned", "by Wednesday", "2017-02-09..2017-02-15", True),
        ("happened", "on Wednesday", "2017-02-15", False),
    ],
)
def test_what_happened_by_a_day_may_lie_behind(status: str, expression: str, date: str, fits: bool) -> None:
    text = f"""
format: albab-2
title: T
sources: {{id: a, title: A, published: 2017-02-09}}
events:
  id: e
  title: E
  kind: combat
  status: {status}
  date: {date}
  reports: {{source: a, when: {expression}, by_description: a guard}}
"""
    rules = {problem.rule for problem in Text(text).problems()}
    assert ("report-window" not in rules) is fits


def test_words_are_read_in_the_source_s_language() -> None:
    turkish = SMALL.with_field("sources", 0, "language", value="tr")
    at, wrong = report("fishing-ban"), ("report-window", f"{shown('fishing-ban')}.when")
    assert SMALL.with_value(*at, "when", value="cumadan beri").check().uncounted == 1
    assert wrong not in found(turkish.with_value(*at, "when", value="cumadan beri"))
    assert wrong in found(turkish.with_value(*at, "when", value="cumartesiden beri"))


def test_a_plan_looks_ahead_from_the_day_itself() -> None:
    at = ("events", event(SMALL, "talks"), "date")
    assert found(SMALL.with_value(*at, value="2031-05-15")) == [("report-window", f"{shown('talks')}.when")]
    same_day = SMALL.with_value(*report("talks"), "when", value="Wednesday").with_value(*at, value="2031-05-21")
    assert found(same_day) == []


def test_a_plan_s_report_may_tell_when_it_was_announced() -> None:
    text = SMALL.with_value(*report("return", 1), "when", value="on Monday")
    assert found(text.with_value(*report("return", 1), "date", value="2031-05-19")) == []


@pytest.mark.parametrize(
    ("written", "expression", "dates"),
    [
        ("2031-05-22/2031-05-24", "yesterday", ["2031-05-21", "2031-05-22", "2031-05-23"]),
        ("2031-05-22?", "yesterday", ["2031-05-21"]),
        ("2031-05-22/2031-05-24", "last month", ["2031-04"]),
        ("2031", "yesterday", []),
        ("2031", "in 2014", ["2014"]),
        ("2031/..", "in 2014", ["2014"]),
        ("../2031", "last month", []),
        ("../0001", "yesterday", []),
    ],
)
def test_an_expression_is_counted_from_each_day_of_writing(written: str, expression: str, dates: list[str]) -> None:
    assert [each.date.window for each in recount(expression, parse_edtf(written), "plain")] == dates


@pytest.mark.parametrize(
    ("told", "loose"),
    [
        ("2017-02-08~", "2017-02-07/2017-02-09"),
        ("2016-12~", "2016-10-31/2017-01-31"),
        ("2016-12%/..", "2016-10-31/.."),
        ("../2017~", "../2018"),
        ("0001~", "0001/0002"),
        ("2017-02-08?", "2017-02-08?"),
        ("2017-02-08/2017-02-09", "2017-02-08/2017-02-09"),
    ],
)
def test_an_approximate_date_has_its_own_length_of_room(told: str, loose: str) -> None:
    found, wanted = loosened(parse_edtf(told)), parse_edtf(loose)
    assert (found.earliest, found.latest) == (wanted.earliest, wanted.latest)


@pytest.mark.parametrize(
    ("told", "expression", "fits"),
    [
        ("2017-02-08", "on Wednesday", True),
        ("2017-02-07", "on Wednesday", False),
        ("2017-02-07~", "on Wednesday", True),
        ("../2017-02-08", "on Wednesday", True),
        ("2016-11~", "two months ago", True),
        ("2016-10", "two months ago", False),
        ("2014/..", "since 2014", True),
        ("2013/..", "since 2014", False),
        ("2013~/..", "since 2014", True),
        ("../2016", "since 2014", True),
    ],
)
def test_what_follows_from_an_expression(told: str, expression: str, fits: bool) -> None:
    reading = resolve(expression, date(2017, 2, 9))
    assert reading
    assert follows(parse_edtf(told), reading) is fits


def test_a_report_s_own_date_is_no_wider_than_its_expression() -> None:
    at = report("sailing")
    assert found(SMALL.with_field(*at, "date", value="2031-05-17/2031-05-18")) == [
        ("wide-window", f"{shown('sailing')}.date")
    ]
    assert found(SMALL.with_field(*at, "date", value="2031-05-18/2031-05-19")) == [
        ("wide-window", f"{shown('sailing')}.date")
    ]
    assert found(SMALL.with_field(*at, "date", value="../2031-05-18")) == []
    assert found(SMALL.with_field(*at, "date", value="2031-05-18~")) == []


def test_an_event_s_date_agrees_with_a_report() -> None:
    at = ("events", event(SMALL, "sailing"))
    assert found(SMALL.with_value(*at, "date", value="2031-05-17")) == [("event-window", f"events[{at[1]}].date")]
    one_right = SMALL.with_value(*at, "date", value="2031-05-17").with_field(
        *report("sailing"), "date", value="2031-05-17"
    )
    assert ("event-window", f"events[{at[1]}].date") not in found(one_right)


def test_an_own_date_alone_can_contradict_the_event_s() -> None:
    at = report("mines")
    text = SMALL.with_field(*at, "date", value="2031-05-10").with_field(*at[:2], "date", value="2031-05-11")
    assert found(text) == [("event-window", f"events[{at[1]}].date")]


def test_a_countable_expression_wants_a_date() -> None:
    assert found(SMALL.with_field(*report("mines"), "when", value="last week")) == [
        ("when-without-date", f"{shown('mines')}.when")
    ]
    assert found(SMALL.with_field(*report("mines"), "when", value="of late")) == []


@pytest.mark.parametrize("status", ["happened", "claimed", "statement", "background"])
def test_what_lies_ahead_of_all_sources_is_a_plan(status: str) -> None:
    at = ("events", event(SMALL, "return"), "status")
    assert ("plan-in-the-past", f"events[{at[1]}].status") in found(SMALL.with_value(*at, value=status))


_MAY_LIE_BEHIND = ("2031-05-24", "2031-05-25", "2031-05-25~", "../2031-06")


def test_what_may_lie_behind_a_source_is_no_plan() -> None:
    at = ("events", event(SMALL, "mines"))
    dated = SMALL.with_field(*at, "date", value="2031-05-24").with_field(*at, "date_why", value="So it seems.")
    rules = [[rule for rule, _ in found(dated.with_value(*at, "date", value=each))] for each in _MAY_LIE_BEHIND]
    assert rules == [["date-too-fine"], ["date-too-fine", "plan-in-the-past"], [], []]


def test_a_source_does_not_report_the_future() -> None:
    at = report("sailing")
    text = SMALL.with_field(*at, "date", value="2031-05-22").with_value(*at, "when", value="of late")
    assert found(text) == [("reported-too-early", f"{shown('sailing')}.source")]


def test_a_wrong_publication_day_is_told_with_a_better_one() -> None:
    text = SMALL.with_value("sources", 0, "published", "date", value="2031-04-21")
    (problem,) = [problem for problem in text.problems() if problem.rule == "publication-day"]
    assert (problem.path, problem.message) == (
        "sources[0].published.date",
        "4 of 6 time expressions do not fit 2031-04-21",
    )
    assert problem.cure == "all would fit 2031-05-21, the nearest such day"


@pytest.mark.parametrize("day", ["2030-05-21", "2032-05-21"])
def test_a_wrong_year_is_found(day: str) -> None:
    text = SMALL.with_value("sources", 0, "published", "date", value=day)
    assert "publication-day" in {problem.rule for problem in text.problems()}


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31", "2031-05-19/2031-06-02", "2031-04/.."])
def test_odd_publication_days_are_borne(day: str) -> None:
    text = SMALL.with_value("sources", 0, "published", "date", value=day)
    assert "publication-day" not in {problem.rule for problem in text.problems()}


def test_dateparser_is_imported_only_for_odd_spellings() -> None:
    code = (
        "import sys; from tests.checks.editing import SMALL; assert not SMALL.problems();"
        "assert 'dateparser' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
