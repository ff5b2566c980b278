"""Dates against the kind of their event and the words of its reports: one sign tells what lasts."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from albab_tui.checks.engines.recounting import Timing
from albab_tui.checks.rules.on_dates.date_against_kind import date_against_kind
from albab_tui.checks.rules.on_dates.date_against_words import date_against_words
from albab_tui.dating import resolve
from albab_tui.errors import Problem
from albab_tui.findings import WholeFile, problem
from albab_tui.model.edtf import Dialect, Edtf, lasting, moment, parse_edtf
from albab_tui.model.vocabulary import Vocabulary, words_of
from tests.stores import event, report, source, store
from tests.strategies import edtfs

_RULES = (date_against_kind, date_against_words)
KINDS = words_of(Vocabulary()).kinds
WORDS = ["since Friday", "until Friday", "from Friday to Sunday", "by Friday", "before Friday", "between 2 and 4 May"]


def found(
    kind: str, date: Edtf | None, when: str | None = None, own: str | None = None, language: str | None = None
) -> list[Problem]:
    told = event("it", None, report("a", date=own, when=when), kind=kind)
    timing = Timing(store(replace(told, date=date), sources=(source("a", language=language),)))
    return [problem(each, WholeFile("x")) for rule in _RULES for each in rule.find(timing)]


def said(kind: str, date: str, when: str | None = None, **more: str) -> list[str]:
    return [each.cure for each in found(kind, parse_edtf(date), when, **more)]


@pytest.mark.parametrize(
    ("kind", "date", "mended"),
    [
        ("siege", "2014..", "2014/.."),
        ("siege", "..2017-02-09", "../2017-02-09"),
        ("situation", "2016-12~..2017-02", "2016-12~/2017-02"),
        ("meeting", "2017-02-07/2017-02-08", "2017-02-07..2017-02-08"),
        ("strike", "../2017-02-09", "..2017-02-09"),
        ("statement", "2017/", "2017.."),
        ("casualties", "2017/2017", "2017"),
    ],
)
def test_a_kind_that_lasts_or_is_a_moment_has_such_a_date(kind: str, date: str, mended: str) -> None:
    (problem,) = found(kind, parse_edtf(date))
    assert problem.cure == f"write date: {mended}"
    assert problem.path == "events[0].date"
    assert date in problem.message
    assert f'"{kind}"' in problem.message
    assert said(kind, mended) == []


@pytest.mark.parametrize("date", ["2014..", "2014/..", "2014", "2017-02-08", "../2017-02-09"])
def test_a_kind_that_may_be_either_has_any_date(date: str) -> None:
    assert said("campaign", date) == []


@pytest.mark.parametrize("date", ["2014", "2017-02", "2017-02-08", "201X"])
def test_a_day_a_month_or_a_year_may_be_of_any_kind(date: str) -> None:
    assert said("siege", date) == said("meeting", date) == []


@pytest.mark.parametrize(
    ("when", "date", "mended"),
    [
        ("since 2014", "2014..", "2014/.."),
        ("Since 2014", "2014..2017-02-09", "2014/2017-02-09"),
        ("ever since 2014", "2014..", "2014/.."),
        ("until Friday", "..2017-02-10", "../2017-02-10"),
        ("up until Friday", "..2017-02-10", "../2017-02-10"),
        ("from Friday to Sunday", "2017-02-10..2017-02-12", "2017-02-10/2017-02-12"),
        ("by Friday", "../2017-02-10", "..2017-02-10"),
        ("no later than Friday", "/2017-02-10", "..2017-02-10"),
        ("before Friday", "../2017-02-09", "..2017-02-09"),
        ("between Friday and Sunday", "2017-02-10/2017-02-12", "2017-02-10..2017-02-12"),
    ],
)
def test_time_words_that_disagree_are_told_with_the_mended_line(when: str, date: str, mended: str) -> None:
    (problem,) = found("campaign", parse_edtf(date), when)
    assert problem.message == f'"{when}" tells ' + problem.message.partition(" tells ")[2]
    assert problem.cure == f"write date: {mended}"
    assert said("campaign", mended, when) == []


@pytest.mark.parametrize(
    ("when", "date"),
    [
        ("not until Friday", "..2017-02-10"),
        ("a day before the talks", "../2017-02-10"),
        ("since 2014", "2014"),
        ("after Friday", "2017-02-10/.."),
        ("by Friday", "2017-02-09/2017-02-10"),
        ("the beforehand", "../2017-02-10"),
        ("sincerely", "2014.."),
    ],
)
def test_what_only_looks_like_such_a_word_or_agrees_is_left_alone(when: str, date: str) -> None:
    assert said("campaign", date, when) == []


@pytest.mark.parametrize(
    "when",
    ["from the mid-1960s", "from early 2016", "from the past three weeks", "since 2014", "until Friday", "by May"],
)
def test_the_answer_of_the_words_is_never_against_them(when: str) -> None:
    answer = resolve(when, date(2017, 2, 9))
    assert answer
    told = event("it", None, report("a", when=when), kind="campaign")
    of = store(replace(told, date=answer.date), sources=(source("a", "2017-02-09"),))
    assert [each for rule in _RULES for each in rule.find(Timing(of))] == []


def test_a_report_s_own_date_is_held_and_named() -> None:
    (problem,) = found("campaign", None, "since 2014", own="2014..")
    assert problem.path == "events[0].reports[0].date"
    (problem,) = found("siege", None, own="2014..")
    assert problem.path == "events[0].reports[0].date"


def test_other_languages_are_held_by_what_is_read() -> None:
    assert said("campaign", "2014..", "seit 2014", language="de") == ["write date: 2014/.."]
    assert said("campaign", "2014..", "since 2014", language="de") == []


def test_two_reports_with_the_same_words_object_once() -> None:
    of = store(event("it", "2014..", report("a", when="since 2014"), report("a", when="since 2014"), kind="campaign"))
    assert sum(1 for rule in _RULES for _ in rule.find(Timing(of))) == 1


def test_dates_of_albab_1_do_not_tell_what_lasts() -> None:
    told = event("it", None, report("a", when="since 2014"), kind="siege")
    date = parse_edtf("2014/..", Dialect.ALBAB_1)
    old = replace(store(replace(told, date=date)), format="albab-1")
    assert [each for rule in _RULES for each in rule.find(Timing(old))] == []


@given(st.sampled_from([word.id for word in KINDS]), edtfs(), st.sampled_from([None, *WORDS]))
def test_what_is_advised_is_a_date_with_the_same_window_of_which_nothing_is_said(
    kind: str, date: Edtf, when: str | None
) -> None:
    for each in found(kind, date, when):
        mended = parse_edtf(each.cure.removeprefix("write date: "))
        assert (mended.start, mended.end) == (date.start, date.end)
        assert mended.lasts is not date.lasts
        assert found(kind, mended, when) == []


@given(st.sampled_from([word.id for word in KINDS]), edtfs())
def test_a_kind_takes_only_dates_of_its_sort_where_the_sign_tells(kind: str, date: Edtf) -> None:
    wrong = date.interval and KINDS.word_of(kind).lasts == ("no" if date.lasts else "yes")
    assert bool(found(kind, date)) == wrong


@given(edtfs())
def test_a_moment_made_lasting_and_back_is_itself(date: Edtf) -> None:
    assert lasting(date).lasts
    assert not moment(date).lasts
    if not date.lasts and date.first != date.last:
        assert moment(lasting(date)) == date
