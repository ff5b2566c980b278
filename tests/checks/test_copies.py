"""Copies: of the articles in the store, and of one article in another."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from albab_tui.checks.engines.cited_articles import Article, Citation, Known
from albab_tui.checks.engines.cited_passages import CitedPassages
from albab_tui.checks.rules.on_articles.unmarked_copy import unmarked_copy
from albab_tui.cited.article_text import ArticleText
from albab_tui.model.report import Report
from albab_tui.model.source import Source
from tests.stores import event, report, source

COPY = "Boats came in with the fog and nobody saw them land."
OWN = "In fog that hid everything some boats had come ashore."
WIRE = source("a", agency="Wire")
PLAIN = source("b")


def objections(*told: tuple[Source, str, Report]) -> list[tuple[str, str]]:
    """What is said of one event whose reports cite the first paragraph of their source each: field and message."""
    whole = event("e", None, *(each for _, _, each in told))
    passages = CitedPassages()
    for index, (of, text, cited) in enumerate(told):
        path = ("events", 0, "reports", index)
        passages.add(Article(index, of, ArticleText((text,)), (Citation(path, whole, cited),), Known()))
    return [(_field(found.path), found.message) for found in unmarked_copy.find(passages)]


def _field(path: Sequence[str | int]) -> str:
    return f"{path[3]}.{path[4]}"


@pytest.mark.parametrize("order", [1, -1])
def test_the_report_without_an_agency_is_told(order: int) -> None:
    told = [(WIRE, COPY, report("a")), (PLAIN, f"“{COPY.upper()}”", report("b"))][::order]
    place = [each[0] for each in told].index(PLAIN)
    assert objections(*told) == [(f"{place}.source", '8 words in a row of the passage stand in "a" (1) too')]


def test_between_two_agencies_the_later_source_is_told() -> None:
    other = source("b", agency="Other wire")
    assert objections((WIRE, COPY, report("a")), (other, COPY, report("b"))) == [
        ("1.source", '8 words in a row of the passage stand in "a" (1) too')
    ]


@pytest.mark.parametrize(
    ("second", "cited"),
    [
        (PLAIN, report("b", origin="WIRE")),
        (source("b", agency="wire"), report("b")),
    ],
)
def test_a_marked_copy_is_fine(second: Source, cited: Report) -> None:
    assert objections((WIRE, COPY, report("a")), (second, COPY, cited)) == []


def test_one_claimant_is_one_voice() -> None:
    quoting = [report(id, by="aske", by_description="in her letter") for id in "ab"]
    assert objections((WIRE, COPY, quoting[0]), (PLAIN, COPY, quoting[1])) == []
    another = report("b", by="aske", by_description="on the quay")
    assert len(objections((WIRE, COPY, quoting[0]), (PLAIN, COPY, another))) == 1


def test_own_words_and_one_article_are_no_copy() -> None:
    assert objections((WIRE, COPY, report("a")), (PLAIN, OWN, report("b"))) == []
    assert objections((WIRE, COPY, report("a", origin="Other")), (WIRE, COPY, report("a"))) == []


def test_a_report_is_told_of_once() -> None:
    third = source("c", agency="Third")
    assert [
        field
        for field, _ in objections((WIRE, COPY, report("a")), (third, COPY, report("c")), (PLAIN, COPY, report("b")))
    ] == ["1.source", "2.source"]
