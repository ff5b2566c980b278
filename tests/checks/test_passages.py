"""Citations held against articles: what is in the cited paragraphs, and what only looks so."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.checks.engines.cited_articles import Article, Citation, Known
from albab_tui.checks.rules.on_articles.figure_not_in_text import figure_not_in_text
from albab_tui.checks.rules.on_articles.figures_swapped import figures_swapped
from albab_tui.checks.rules.on_articles.published_not_in_text import published_not_in_text
from albab_tui.checks.rules.table import ON_ARTICLE
from albab_tui.cited.article_text import ArticleText
from tests.checks.editing import ARTICLES, SMALL, Text, event
from tests.stores import actor, figure, report, source
from tests.stores import event as an_event

ACTORS = (actor("norland", "Norlanders"), actor("sutland", "Sutland's"))


LEFT_OUT = {"uncited-paragraph", "speaker-untold", "time-untold", "losses-untold"}
"""Rules that tell what no report takes, as is so where a report is broken; `test_left_out` tries them."""


def found(text: Text, articles: Path = ARTICLES) -> list[tuple[str, str, str]]:
    """What is wrong with what reports take: rule, path and cure."""
    told = [problem for problem in text.problems(articles) if problem.rule not in LEFT_OUT]
    return [(problem.rule, problem.path, problem.cure) for problem in told]


def proof(text: Text) -> tuple[int, int, int]:
    """Citations that stand, those held by words or figures, and all."""
    counted = text.check(ARTICLES).proof
    assert counted
    return counted.standing, counted.held, counted.citations


def at(id: str, place: int = 0) -> tuple[str | int, ...]:
    return ("events", event(SMALL, id), "reports", place)


def shown(id: str) -> str:
    return f"events[{event(SMALL, id)}].reports[0]"


def article(*paragraphs: str, **told: Any) -> Article:
    """An article of which one report cites every paragraph."""
    cited = report("a", *range(1, len(paragraphs) + 1), **told)
    citation = Citation(("events", 0, "reports", 0), an_event("e"), cited)
    return Article(0, source(), ArticleText(paragraphs), (citation,), Known(ACTORS))


def test_every_citation_of_the_small_store_is_proved() -> None:
    assert found(SMALL) == []
    assert proof(SMALL) == (10, 9, 10)


def test_a_paragraph_is_missing() -> None:
    text = SMALL.with_value(*at("mines"), "paragraphs", value="[3, 5]")
    assert found(text) == [
        ("paragraph-missing", f"{shown('mines')}.paragraphs[1]", "it has 4; count the lines that are not blank, from 1")
    ]
    assert proof(text) == (9, 9, 10)


def test_a_time_expression_stands_in_another_paragraph() -> None:
    text = SMALL.with_value(*at("reef-held"), "paragraphs", 0, value="5")
    assert found(text) == [("when-not-in-text", f"{shown('reef-held')}.when", "it is in paragraph 6")]
    assert proof(text) == (9, 8, 10)


def test_a_time_expression_stands_nowhere() -> None:
    text = SMALL.with_value(*at("reef-held"), "when", value="since 2029 at least")
    assert found(text)[0] == ("when-not-in-text", f"{shown('reef-held')}.when", "give it letter for letter")


def test_one_of_several_paragraphs_is_enough() -> None:
    assert found(SMALL.with_value(*at("reef-held"), "paragraphs", value="[1, 6]")) == []


@pytest.mark.parametrize(("value", "cure"), [("13", "correct it"), ("9", "it is in paragraph 2")])
def test_a_figure_is_not_in_its_paragraph(value: str, cure: str) -> None:
    text = SMALL.with_value(*at("casualties"), "figures", 1, "value", value=value)
    assert found(text) == [("figure-not-in-text", f"{shown('casualties')}.figures[1].value", cure)]


def test_bounds_must_stand_in_the_text_each() -> None:
    text = SMALL.with_value(*at("casualties"), "figures", 1, value="{name: wounded, low: 10, high: 12, unit: people}")
    assert found(text) == [("figure-not-in-text", f"{shown('casualties')}.figures[1].low", "correct it")]


def test_many_paragraphs_that_tell_a_figure_are_cut() -> None:
    told = article("none", figures=(figure(7),))
    told = replace(told, text=ArticleText(("none", *["seven"] * 5)))
    (only,) = figure_not_in_text.find(told)
    assert only.cure == "it is in paragraphs 2, 3, 4, …"


def test_a_loss_below_zero_is_told_without_its_sign() -> None:
    assert list(figure_not_in_text.find(article("Five degrees of frost.", figures=(figure(-5, unit="°C"),)))) == []


@pytest.mark.parametrize(
    ("text", "swapped"),
    [
        ("Two soldiers were killed and 15 slightly wounded.", False),
        ("15 soldiers were killed and two slightly wounded.", True),
        ("It killed 2 and wounded 15.", False),
        ("It wounded 2 and killed 15.", True),
        ("Killed: 15. Wounded: 2.", True),
        ("2 died and 15 were hurt.", False),
        ("15 died and 2 were wounded.", False),
        ("Of the killed and wounded, 2 and 15.", False),
        ("Nothing was told.", False),
    ],
)
def test_two_figures_are_exchanged(text: str, swapped: bool) -> None:
    figures = (figure(2, name="killed"), figure(15, name="wounded"))
    assert bool(list(figures_swapped.find(article(text, figures=figures)))) is swapped


def test_names_tell_figures_apart_too() -> None:
    figures = (figure(9, unit="jets", name="jets", whom="norland"), figure(8, unit="jets", name="jets", whom="sutland"))
    assert not list(figures_swapped.find(article("Nine jets of Norland and eight of Sutland flew.", figures=figures)))
    (only,) = figures_swapped.find(article("Eight jets of Norland and nine of Sutland flew.", figures=figures))
    assert only.path == ("events", 0, "reports", 0, "figures", 0)
    assert only.message == '9 ("jets") and 8 ("jets") look exchanged: each stands by the other\'s words'


def test_equal_figures_are_never_exchanged() -> None:
    figures = (figure(2, name="killed"), figure(2, name="wounded"))
    assert not list(figures_swapped.find(article("It wounded 2 and killed 2.", figures=figures)))


def test_a_report_that_shares_no_words_with_its_passage_is_doubtful() -> None:
    text = SMALL.with_value(*at("mines"), "paragraphs", 0, value="4")
    assert found(text) == [("paragraph-doubtful", f"{shown('mines')}.paragraphs", "is it paragraph 3?")]
    assert proof(text) == (9, 9, 10)


def test_another_language_is_not_doubtful() -> None:
    text = SMALL.with_value(*at("mines"), "paragraphs", 0, value="4")
    text = text.with_value(*at("mines"), "says", value="Minen mag es geben.")
    text = text.with_value("events", event(SMALL, "mines"), "summary", value="Man sprach von Minen.")
    assert found(text.with_value("events", event(SMALL, "mines"), "title", value="Minen vor dem Hafen")) == []


def test_eight_words_in_a_row_are_a_copy() -> None:
    at_says = (*at("fishing-ban"), "says")
    copy = SMALL.with_value(*at_says, value="Boats have been kept from the REEF - since Friday.")
    assert found(copy) == [("copied-words", f"{shown('fishing-ban')}.says", "say it in your own words")]
    assert found(SMALL.with_value(*at_says, value="Boats were kept from the reef since Friday.")) == []


@pytest.mark.parametrize("field", ["title", "summary", "date_why"])
def test_an_event_s_texts_are_looked_at_once_for_each_article(field: str) -> None:
    place = event(SMALL, "casualties")
    steps = ("events", place, field)
    text = SMALL.with_value(*steps, value="The Harbour watch counted TWO dead - and 12 wounded.")
    assert [(rule, path) for rule, path, _ in found(text)] == [("copied-words", f"events[{place}].{field}")]


def test_a_source_s_texts_are_looked_at() -> None:
    text = SMALL.with_value("sources", 0, "published", "why", value="the reef has been in rebel hands since 2029 when")
    assert [(rule, path) for rule, path, _ in found(text)] == [("copied-words", "sources[0].published.why")]


@pytest.mark.parametrize(
    ("line", "states"),
    [
        ("date 2031-05-21 Boats", True),
        ("21st of May", True),
        ("May 21, 2031", True),
        ("21 MAY 31", True),
        ("Orsa, 21.5.2031", True),
        ("05/21/31", True),
        ("21. May", False),
        ("May 2031", False),
        ("1 May 2031", False),
    ],
)
def test_a_stated_day_stands_in_the_article(tmp_path: Path, line: str, states: bool) -> None:
    for name in ("post.txt", "lamp.txt"):
        lines = (ARTICLES / name).read_text(encoding="utf-8").split("\n", 1)
        (tmp_path / name).write_text(f"{line}\n{lines[1]}", encoding="utf-8")
    wrong = [("published-not-in-text", "sources[0].published.date", "correct it, or say how else it is known")]
    assert found(SMALL, tmp_path) == ([] if states else wrong)


def test_september_has_two_short_names(tmp_path: Path) -> None:
    for line in ("Sept. 3", "3 sep", "September 3rd"):
        told = replace(article(line), source=source(day="2031-09-03"))
        assert list(published_not_in_text.find(told)) == []


@given(st.lists(st.text(max_size=60), max_size=6), st.text(min_size=1, max_size=30))
def test_any_article_is_borne(paragraphs: list[str], when: str) -> None:
    told = article(*(paragraphs or [""]), when=when, figures=(figure(1), figure(2, name="wounded")))
    for each in ON_ARTICLE:
        for objection in each.find(told):
            assert objection.path[:1] in (("events",), ("sources",))


def test_an_empty_store_is_proved() -> None:
    text = Text("format: albab-1\ntitle: Nothing yet\n")
    assert proof(text) == (0, 0, 0)
