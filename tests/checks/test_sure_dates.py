"""Dates that are surer or finer than what they come from."""

from __future__ import annotations

import pytest

from tests.checks.editing import Text

STORE = """\
format: albab-2
title: Fog
sources:
  - {id: post, title: Boats, text: post.txt, published: DAY}
  - {id: lamp, title: Letters, text: lamp.txt, published: 2031-05-22}
events:
  - id: fog
    title: Fog comes in
    kind: KIND
    status: STATUS
    date: DATE
    date_why: So it seems.
    reports:
      - {source: post, paragraphs: 1, REPORT}
      - {source: SECOND, paragraphs: 1, by_description: a sailor, MORE}
"""


def rules(date: str, told: str, **more: str) -> list[str]:
    """Which rules object; a report of a Wednesday, and one that tells no time, unless told otherwise."""
    values = {"DAY": "2031-05-21", "KIND": "other", "STATUS": "background", "SECOND": "post", "MORE": "says: So."}
    values |= {"DATE": f'"{date}"', "REPORT": told} | {name.upper(): value for name, value in more.items()}
    text = STORE
    for name, value in values.items():
        text = text.replace(name, value)
    return [problem.rule for problem in Text(text).problems() if problem.rule != "unused-source"]


@pytest.mark.parametrize(
    ("date", "told", "day", "lost"),
    [
        ("2031-05-18", "when: on Sunday", "2031-05-21?", True),
        ("2031-05-18?", "when: on Sunday", "2031-05-21?", False),
        ("2031-05-18", "when: on Sunday", "2031-05-21", False),
        ("2031-05-18/..", "when: since Sunday", "2031-05-21?", True),
        ("2029", "when: in 2029", "2031-05-21?", False),
        ("2029/..", "when: since 2029", "2031-05-21?", False),
        ("..2031-05-21", "says: Fog.", "2031-05-21?", True),
        ("..2031-05-21?", "says: Fog.", "2031-05-21?", False),
    ],
)
def test_doubt_is_passed_on(date: str, told: str, day: str, lost: bool) -> None:
    assert ("doubt-lost" in rules(date, told, day=f'"{day}"')) is lost


def test_a_second_source_whose_day_is_known_ends_the_doubt() -> None:
    sure = {"day": '"2031-05-21?"', "second": "lamp", "more": "when: on Sunday"}
    assert "doubt-lost" not in rules("2031-05-18", "when: on Sunday", **sure)


def test_the_day_of_the_words_keeps_the_doubt_too() -> None:
    words = "when: on Sunday, told: DATE, told_when: on Tuesday"
    for day, lost in (("2031-05-20", True), ("2031-05-20?", False)):
        told = words.replace("DATE", f'"{day}"')
        assert ("doubt-lost" in rules("2031-05-18?", told, day='"2031-05-21?"')) is lost


@pytest.mark.parametrize(
    ("told", "narrow"),
    [
        ("when: last month, date: 2031-04-12", True),
        ("when: last month, date: 2031-04", False),
        ("when: last month, date: 2031-04~", False),
        ("when: on Sunday, date: 2031-05-18", False),
        ("when: earlier this week, date: 2031-05-19", True),
        ("when: of late, date: 2031-05-19", False),
        ("told: 2031-05-19, told_when: earlier this week", True),
        ("told: 2031-05-20, told_when: on Tuesday", False),
    ],
)
def test_a_report_is_no_finer_than_its_words(told: str, narrow: bool) -> None:
    assert ("narrow-window" in rules("2031~", told)) is narrow


@pytest.mark.parametrize(
    ("date", "told", "fine"),
    [
        ("2031-04-12", "when: last month", True),
        ("2031-04", "when: last month", False),
        ("2031-04-12~", "when: last month", False),
        ("2031-05-18", "says: Fog.", True),
        ("..2031-05-21", "says: Fog.", False),
        ("2031-05-18", "date: 2031-05-18", False),
        ("2029-03/..", "when: since 2029", True),
        ("2029/..", "when: since 2029", False),
        ("2031-05-18", "when: of late", False),
    ],
)
def test_an_event_is_no_finer_than_all_its_reports(date: str, told: str, fine: bool) -> None:
    assert ("date-too-fine" in rules(date, told)) is fine


def test_a_statement_is_dated_by_the_day_of_the_words() -> None:
    said = {"status": "statement", "kind": "statement"}
    assert "date-too-fine" not in rules("2031-05-20", "told: 2031-05-20, told_when: on Tuesday", **said)
    assert "date-too-fine" in rules("2031-05-20", "told: 2031-05-20, told_when: on Tuesday")


@pytest.mark.parametrize(
    ("date", "more", "left"),
    [
        ("2031-05-18", "date: 2031-05-17", True),
        ("2031-05-17..2031-05-18", "date: 2031-05-17", False),
        ("2031-05-18", "date: 2031-05-17, rank: deprecated, rank_why: Misread.", False),
    ],
)
def test_an_event_s_date_reaches_to_each_report(date: str, more: str, left: bool) -> None:
    assert ("report-left-out" in rules(date, "date: 2031-05-18", more=more)) is left


def test_a_preferred_report_decides() -> None:
    chosen = "date: 2031-05-18, rank: preferred, rank_why: It was there."
    assert "report-left-out" not in rules("2031-05-18", chosen, more="date: 2031-05-17")


@pytest.mark.parametrize(
    ("date", "status", "beyond"),
    [
        ("2031-05-18..", "claimed", True),
        ("2031-05-18..", "planned", False),
        ("2031-05-18/..", "claimed", False),
        ("..2031-05-21", "claimed", False),
        ("2031-05-18..2031-06", "claimed", True),
        ("2031-05", "claimed", False),
    ],
)
def test_what_is_done_lies_before_its_last_source(date: str, status: str, beyond: bool) -> None:
    assert ("beyond-its-sources" in rules(date, "by_description: a guard", status=status)) is beyond
