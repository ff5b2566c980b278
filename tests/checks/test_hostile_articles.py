"""Articles that are none: they are refused, or read in a time that grows no faster than they do."""

from __future__ import annotations

import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.articles.paragraphs import LARGEST, MOST_PARAGRAPHS, read_paragraphs
from albab_tui.checks.engines.cited_articles import Article, Citation, Known
from albab_tui.checks.engines.cited_passages import CitedPassages
from albab_tui.checks.rules.on_articles.unmarked_copy import unmarked_copy
from albab_tui.checks.rules.table import ON_ARTICLE
from albab_tui.cited.article_text import ArticleText
from albab_tui.text.numbers_told import numbers_in
from albab_tui.text.wording_compared import RUN
from tests.articles.test_articles import refusal
from tests.stores import event, figure, report, source


def _article(*paragraphs: str, id: str = "a", place: int = 0) -> Article:
    cited = report(id, when="on Wednesday", figures=(figure(39),))
    whole = event("e", "2031-05-19", report("a"), report("b"))
    citation = Citation(("events", 0, "reports", place), whole, cited)
    return Article(place, source(id), ArticleText(paragraphs), (citation,), Known())


def _seconds(work: Callable[[], object]) -> float:
    started = time.process_time()
    work()
    return time.process_time() - started


def test_too_many_paragraphs_are_refused(tmp_path: Path) -> None:
    (tmp_path / "most.txt").write_text("a\n\n" * MOST_PARAGRAPHS)
    (tmp_path / "more.txt").write_text("a\n" * (MOST_PARAGRAPHS + 1))
    assert len(read_paragraphs(tmp_path, "most.txt")) == MOST_PARAGRAPHS
    message = "the text of the article has more than 20000 lines that are not blank; cut it to the article"
    assert refusal(tmp_path, "more.txt") == message


def test_a_book_is_not_too_large() -> None:
    assert LARGEST >= 1_000_000


@pytest.mark.parametrize(
    "paragraphs",
    [("1," * 20_000,), ("a " * 40_000,), ("a",) * 5_000, ("one more and a half of 3 000 boats",) * 1_000],
)
def test_every_rule_reads_an_article_in_little_time(paragraphs: tuple[str, ...]) -> None:
    article = _article(*paragraphs)
    assert _seconds(lambda: [list(rule.find(article)) for rule in ON_ARTICLE]) < 1.5


LONG = 100_000
NUMBERS = {
    "digits": "1" * LONG,
    "grouped": "1" + ",000" * (LONG // 4),
    "spaced": "123" + " 456" * (LONG // 4),
    "fraction": "0." + "1" * LONG,
    "points": "1." * (LONG // 2),
    "thirty and a scale": "1" * 30 + " thousand twenty-one",
    "thousands": "one" + " thousand" * (LONG // 9),
    "billions": "999 billion" + " billion" * (LONG // 8),
    "hundreds": "one hundred and " * (LONG // 16),
    "halves": "one and a half " * (LONG // 15),
    "fractions": "999999½" * (LONG // 7),
    "two figures": "39 killed 12 wounded " * (LONG // 21),
    "marks": "a" + "\u0315\u0300" * (LONG // 2),
    "Arabic digits": "١" * LONG,
}
"""Texts of as much number as there can be."""


@pytest.mark.parametrize("text", NUMBERS.values(), ids=NUMBERS)
def test_numbers_of_any_length_are_read_in_little_time(text: str) -> None:
    figures = (figure(39), figure(12, name="wounded"))
    cited = report("a", when="on Wednesday", figures=figures)
    whole = event("e", "2031-05-19", report("a"))
    citation = Citation(("events", 0, "reports", 0), whole, cited)
    article = Article(0, source("a"), ArticleText((text,)), (citation,), Known())
    assert _seconds(lambda: [list(rule.find(article)) for rule in ON_ARTICLE]) < 1.5


@given(
    st.lists(st.sampled_from(["one", "hundred", "thousand", "billion", "and", "a", "half", "1" * 30, "9.5", "½", "k"]))
)
def test_any_words_of_numbers_are_read(words: list[str]) -> None:
    for joint in (" ", ""):
        assert all(0 <= number.value < 10**40 and number.value.is_finite() for number in numbers_in(joint.join(words)))


def test_a_number_of_thirty_digits_keeps_them_all() -> None:
    assert [number.value for number in numbers_in(f"{'7' * 30} men")] == [int("7" * 30)]


def test_copies_are_sought_in_little_time_and_room() -> None:
    passages, text = CitedPassages(), " ".join(f"w{number}" for number in range(30_000))

    def seek() -> None:
        for place, id in enumerate("ab"):
            passages.add(_article(text, id=id, place=place))
        assert len(list(unmarked_copy.find(passages))) == 1

    assert _seconds(seek) < 1
    ((_, held),) = tuple(passages.by_event.items())
    assert [each.runs.itemsize * len(each.runs) for each in held] == [8 * (30_000 - RUN + 1)] * 2


def test_numbers_take_little_room() -> None:
    tracemalloc.start()
    try:
        numbers_in("1," * 10_000)
        assert tracemalloc.get_traced_memory()[1] < 1_900_000
    finally:
        tracemalloc.stop()


def test_a_paragraph_that_holds_an_expression_is_named_once_and_only_for_whole_words() -> None:
    article = _article("On May 3 and May 3.", "In may 30", "Nothing", "MAY 3")
    assert list(article.text.holding("may 3")) == [1, 4]
    assert list(article.text.holding("may 3 in may")) == []
    assert list(article.text.holding("")) == [1, 2, 3, 4]
    assert list(_article().text.holding("may 3")) == []
