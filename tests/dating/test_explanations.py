"""Explanations are sentences: their nouns and verbs agree, and no word stands twice."""

from __future__ import annotations

import re
import runpy
from datetime import date
from pathlib import Path

import pytest

from albab_tui.dating import resolve

MEASURE = runpy.run_path(str(Path(__file__).parents[2] / "benchmarks" / "measure_dating.py"))
FILES = [MEASURE["CASES"].with_name(name) for name in ("time_expressions.tsv", "newswire_dating.tsv")]
THURSDAY = date(2017, 2, 9)

UNITS = ["hour", "day", "week", "month", "quarter", "year", "decade", "century"]
COUNTED = [
    "{n} ago", "nearly {n} ago", "over {n} ago", "{n} ago today", "{n} ago Friday", "{n} ago this month",
    "{n} from now", "{n} from today", "{n} from Monday", "in {n}", "within {n}",
    "the past {n}", "the next {n}", "the last {n}",
    "the {n} ended July 31", "the first {n} of March", "the last {n} of 2016", "{n} before Christmas",
    "{n} after yesterday", "since {n} ago", "by {n} from now", "the first {n} of the 1990s",
]  # fmt: skip
SINGLE = ["last", "this", "next", "the past", "the coming", "the early part of this", "the end of the", "earlier this"]
DAYS = [
    "New Year's Eve", "Mother's Day", "St. Patrick's Day", "Martin Luther King Jr. Day", "yesterday", "tonight",
    "the day before yesterday", "the night before last", "Feb. 20", "Feb. 7-8", "March", "mid-March", "Tuesday",
    "this weekend", "the 17th", "two and a half years ago", "half a century ago",
]  # fmt: skip
AROUND = [
    "{}", "since {}", "by {}", "until {}", "before {}", "after {}", "no earlier than {}", "before the end of {}",
    "{} at noon", "{} morning", "overnight into {}", "overnight {}", "about {}", "two days before {}", "a day after {}",
    "the week of {}", "earlier {}", "later {}",
]  # fmt: skip

_MANY = r"(?:hour|day|week|month|quarter|year|decade)s|centuries"
_ONE = r"(?:hour|day|week|month|quarter|year|decade|century)"
SLIPS = {
    "one of many": rf"\b1 (?:{_MANY})\b",
    "many of one": rf"\b(?:[2-9]|[1-9][0-9]+) {_ONE}\b",
    "verb of many": rf"\bthe (?:1 )?{_ONE} that (?:end|begin|lie|hold)\b",
    "verb of one": rf"\b(?:{_MANY}) that (?:ends|begins|lies|holds)\b",
    "a before a vowel": r"\ba [aeio]",
    "a word twice": r"\b(\w+) \1\b",
    "a lost possessive": r"\b(?:Year|Mother|Father|Valentine|Women|Patrick) (?:Day|Eve)\b",
    "a day without its article": r"(?:^|(?<!the) )(?:[A-Z]\w+ [0-9-]+|day before|night before) nearest",
    "a half-open aside": r",[^,]* to the day of writing",
}


def numbered(n: int, unit: str) -> str:
    plural = {"century": "centuries"}.get(unit, unit + "s")
    return f"{n} {unit if n == 1 else plural}"


def expressions() -> list[str]:
    counted = [each.format(n=numbered(n, unit)) for each in COUNTED for unit in UNITS for n in (1, 2, 24)]
    single = [f"{which} {unit}" for which in SINGLE for unit in UNITS]
    return [*counted, *single, *(around.format(day) for around in AROUND for day in DAYS)]


def explanations() -> dict[str, str]:
    """Each explanation that is given, with an expression that it stands for."""
    found = [(text, resolve(text, THURSDAY, future=tense)) for text in expressions() for tense in (None, True, False)]
    for path in FILES:
        found += [(each.expression, resolve(each.expression, each.written)) for each in MEASURE["cases"](path)]
    return {told.explanation: text for text, told in found if told}


@pytest.fixture(scope="module")
def given() -> dict[str, str]:
    return explanations()


def test_many_explanations_are_looked_at(given: dict[str, str]) -> None:
    assert len(given) > 600


@pytest.mark.parametrize("slip", SLIPS.values(), ids=SLIPS)
def test_no_explanation_slips(slip: str, given: dict[str, str]) -> None:
    assert {text: words for words, text in given.items() if re.search(slip, words)} == {}


@pytest.mark.parametrize(
    ("text", "explanation"),
    [
        ("New Year's Day", "the New Year's Day nearest to the day of writing"),
        ("a week ago Friday", "1 week before the last Friday"),
        ("two weeks ago Friday", "2 weeks before the last Friday"),
        ("a week from Monday", "1 week after the next Monday"),
        ("the last 24 hours", "the day that ends on the day of writing"),
        ("the next two weeks", "the 2 weeks that begin on the day of writing"),
        ("the year ended Jan. 31, 2016", "the year up to January 31 of the year told"),
        ("the day before yesterday", "the second day before that of writing"),
        ("nearly two and a half years ago", "about the month that lies that far before that of writing"),
    ],
)
def test_explanations(text: str, explanation: str) -> None:
    found = resolve(text, THURSDAY)
    assert found
    assert found.explanation == explanation
