"""Evidence in words."""

from __future__ import annotations

import pytest

from albab_tui.evidence.disputes import Dispute, Value
from albab_tui.evidence.in_words import (
    amount_words,
    cited_words,
    claimant_words,
    figure_words,
    subject_words,
    support_words,
    value_words,
)
from albab_tui.model.catalogue import Catalogue
from albab_tui.model.edtf import parse_edtf
from albab_tui.model.report import Figure, Report
from tests.stores import actor, dossier, event, figure, report, source, store

CATALOGUE = Catalogue(store(actors=(actor("aske", name="Inger Aske"),)))


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (report(), "the article itself"),
        (report(by="aske"), "Inger Aske"),
        (report(by="unknown"), "unknown"),
        (report(by_description="a sailor"), "a sailor"),
        (report(by="aske", by_description="her clerk"), "her clerk (Inger Aske)"),
    ],
)
def test_claimant(given: Report, words: str) -> None:
    assert claimant_words(given, CATALOGUE) == words


@pytest.mark.parametrize(
    ("paragraphs", "words"),
    [
        ((2,), "¶2"),
        ((2, 3), "¶2–3"),
        ((2, 3, 4), "¶2–4"),
        ((2, 5), "¶2, 5"),
        ((4, 2, 9, 3, 2, 8), "¶2–4, 8–9"),
        ((1, 3, 5), "¶1, 3, 5"),
    ],
)
def test_cited_paragraphs(paragraphs: tuple[int, ...], words: str) -> None:
    assert cited_words(report("a", *paragraphs)) == words


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (figure(58), "58 people"),
        (figure(1), "1 person"),
        (figure(1, unit="ship"), "1 ship"),
        (figure("1.5", unit="km"), "1.5 km"),
        (figure("1E+3", unit=None), "1000"),
        (figure(0), "0 people"),
        (figure(low=6), "at least 6 people"),
        (figure(high=6), "at most 6 people"),
        (figure(high=0), "at most 0 people"),
        (figure(low=3, high=5), "3–5 people"),
        (figure(low=3, high=3), "3 people"),
        (figure(40, about=True), "about 40 people"),
        (figure(low=40, about=True), "about at least 40 people"),
        (figure(unit=None), "no value"),
    ],
)
def test_amount(given: Figure, words: str) -> None:
    assert amount_words(given) == words


def test_figure() -> None:
    assert figure_words(figure(58), CATALOGUE) == "killed: 58 people"
    assert figure_words(figure(58, whom="aske"), CATALOGUE) == "killed: 58 people (Inger Aske)"


@pytest.mark.parametrize(
    ("reports", "words"),
    [
        ([report("a")], "1 article, 1 origin"),
        ([report("a", 1), report("a", 2)], "1 article, 1 origin"),
        ([report("a"), report("b")], "2 articles, 1 origin"),
        ([report("a"), report("b"), report("c")], "3 articles, 2 origins"),
    ],
)
def test_support(reports: list[Report], words: str) -> None:
    sources = (source("a", agency="Wire"), source("b", agency="Wire"), source("c"))
    assert support_words(dossier(event("e", None, *reports), sources=sources)) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [(parse_edtf("2031-05-18"), "Sun 18 May 2031"), (figure(58), "58 people"), ("denies", "denies")],
)
def test_disputed_value(value: Value, words: str) -> None:
    assert value_words(value, CATALOGUE) == words


def test_disputed_subject() -> None:
    catalogue = Catalogue(store(actors=(actor("norland"),)))
    subjects = (
        Dispute("date", ()),
        Dispute("occurrence", ()),
        Dispute("killed", ()),
        Dispute("killed", (), None, "norland"),
    )
    assert [subject_words(each, catalogue) for each in subjects] == [
        "the date",
        "whether it happened",
        "killed",
        "killed (Norland)",
    ]
