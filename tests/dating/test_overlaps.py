"""Where two rules could answer: which one does, and what the other would have said."""

from __future__ import annotations

import runpy
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from albab_tui.dating import RULES
from albab_tui.dating.rule import Resolved, Standpoint
from albab_tui.dating.spelling_out import plain_expression
from albab_tui.model.edtf import Edtf

ROOT = Path(__file__).parents[2]
MEASURE = runpy.run_path(str(ROOT / "benchmarks" / "measure_dating.py"))
FILES = ("time_expressions.tsv", "newswire_dating.tsv", "newswire_sentences.tsv")
CASES: list[Any] = [case for name in FILES for case in MEASURE["cases"](ROOT / "benchmarks" / name)]
PART = (ROOT / "docs" / "dates.md").read_text(encoding="utf-8").partition("### Where two rules could answer")[2]
ROWS = [[cell.strip().strip("`") for cell in line.split("|")[1:-1]] for line in PART.splitlines() if line[:3] == "| `"]
"""An expression, its day of writing, the rule that answers, what it says, the other rule, what that would say."""

ALIKE = {
    ("clock", "preposition"), ("day", "days-from"), ("day-part", "part"), ("day-part-after", "part"),
    ("day-part-after", "preposition"), ("days-before-month", "preposition"), ("edtf", "digits"),
    ("month-day", "full-date"), ("part", "preposition"), ("range", "preposition"), ("stamp", "clock-after"),
}  # fmt: skip
"""Pairs that say the same, so that their order is nothing to a reader."""


def told(expression: str, written: date, future: bool | None = None) -> Iterator[tuple[str, Edtf]]:
    """What each rule says of an expression as if the others were not asked, in their order."""
    text, when = plain_expression(expression), Standpoint(written, future, RULES, depth=1)
    for rule in RULES:
        match = rule.pattern.fullmatch(text)
        found = rule.build(match, when) if match else None
        if found:
            yield rule.name, found.date if isinstance(found, Resolved) else found[0]


def test_the_page_tells_every_pair_that_differs_and_no_other() -> None:
    differ: set[tuple[str, str]] = set()
    alike: set[tuple[str, str]] = set()
    for case in CASES:
        answers = list(told(case.expression, case.written, case.future))
        for name, other in answers[1:]:
            (alike if other == answers[0][1] else differ).add((answers[0][0], name))
    assert differ == {(row[2], row[4]) for row in ROWS}
    assert alike - differ == ALIKE


@pytest.mark.parametrize("row", ROWS, ids=lambda row: str(row[0]))
def test_the_first_of_two_answers(row: list[str]) -> None:
    expression, written, first, meant, second, other = row
    answers = dict(told(expression, date.fromisoformat(written)))
    assert next(iter(answers)) == first
    assert (str(answers[first]), str(answers[second])) == (meant, other)


def test_the_order_of_the_page_is_the_order_of_the_rules() -> None:
    order = [rule.name for rule in RULES]
    assert all(order.index(row[2]) < order.index(row[4]) for row in ROWS)
