"""What no report takes from an article: paragraphs, speakers, days, losses, denials."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from albab_tui.checks.engines.cited_articles import Article, Citation, Known
from albab_tui.checks.rules.on_articles.denial_without_stance import denial_without_stance
from albab_tui.checks.rules.on_articles.losses_untold import losses_untold
from albab_tui.checks.rules.on_articles.nothing_named import nothing_named
from albab_tui.checks.rules.on_articles.speaker_untold import speaker_untold
from albab_tui.checks.rules.on_articles.time_untold import time_untold
from albab_tui.checks.rules.on_articles.uncited_paragraph import uncited_paragraph
from albab_tui.cited.article_text import ArticleText
from tests.checks.editing import ARTICLES, SMALL
from tests.stores import actor, event, figure, place, report, source

KNOWN = Known(
    (actor("norland", "Norlanders"), actor("aske", name="Inger Aske", part_of="norland"), actor("sutland")),
    (place("orsa"), place("quay", part_of="orsa"), place("capital")),
)


def article(text: str, *reports: dict[str, Any], **of: Any) -> Article:
    """An article of one paragraph, which some reports on one event cite."""
    whole = event("e", "2031-05-18", **of)
    citations = tuple(
        Citation(("events", 0, "reports", at), whole, report("a", 1, **told)) for at, told in enumerate(reports)
    )
    return Article(0, source(), ArticleText((text,)), citations, KNOWN)


def test_a_forgotten_paragraph_is_named_once_for_a_source() -> None:
    text = SMALL.without("sources", 0, "skipped")
    (only,) = text.problems(ARTICLES)
    assert (only.rule, only.path, only.cure) == (
        "uncited-paragraph",
        "sources[0]",
        "cite it, or add it to skipped: [1]",
    )


def test_a_source_that_nobody_cites_has_no_forgotten_paragraphs() -> None:
    assert list(uncited_paragraph.find(article("Nothing of note."))) == []


@pytest.mark.parametrize(
    ("text", "reports", "named"),
    [
        ("Inger Aske said so.", [{}], "aske"),
        ("Inger Aske said so.", [{}, {"by": "aske"}], None),
        ("Inger Aske said so.", [{"by_description": "a general"}], None),
        ("A general said so.", [{}], None),
        ("“Inger Aske said so,” he knew.", [{}], None),
        ("It is said that Inger Aske left.", [{}], None),
    ],
)
def test_a_speaker_is_somebody_s_claimant(text: str, reports: list[dict[str, Any]], named: str | None) -> None:
    found = [each.cure for each in speaker_untold.find(article(text, *reports))]
    assert found == ([f"add by: {named}, if it is his word"] if named else [])


@pytest.mark.parametrize(
    ("text", "reports", "words"),
    [
        ("It rained on Friday.", [{}], "on friday"),
        ("It rained on Friday.", [{"when": "Friday"}], None),
        ("He said on Friday that it rained.", [{"told_when": "on Friday"}], None),
        ("It rained on Friday and last week.", [{"when": "on Friday"}], "last week"),
        ("It may march on.", [{}], None),
        ("“It rained on Friday,” he said.", [{}], None),
        ("It rained on Friday.", [{"when": "on Monday"}], None),
    ],
)
def test_a_day_is_somebody_s_time(text: str, reports: list[dict[str, Any]], words: str | None) -> None:
    found = [each.message for each in time_untold.find(article(text, *reports))]
    assert found == ([f'paragraph 1 has "{words}", which no report takes'] if words else [])


@pytest.mark.parametrize(
    ("text", "reports", "is_told"),
    [
        ("Nine sailors were killed.", [{}], False),
        ("Nine sailors were killed.", [{"figures": (figure(9),)}], True),
        ("One soldier was killed and another injured.", [{"figures": (figure(1),)}], True),
        ("Nine boats left, and some were killed.", [{}], True),
        ("Two of the villages in which men were killed.", [{}], True),
        ("Nine sailors were killed.", [{"figures": (figure(7),)}], True),
    ],
)
def test_losses_are_somebody_s_figure(text: str, reports: list[dict[str, Any]], is_told: bool) -> None:
    assert (list(losses_untold.find(article(text, *reports))) == []) is is_told


@pytest.mark.parametrize(
    ("text", "reports", "at"),
    [
        ("He denies it.", [{}], 0),
        ("He denies it.", [{"by": "aske", "stance": "denies"}], None),
        ("Six fell. He denies it.", [{"figures": (figure(6),)}, {"by": "aske"}], 1),
        ("Six fell. He denies it.", [{"figures": (figure(6),)}, {"stance": "doubts"}], None),
        ("She cautioned it was too early.", [{}], 0),
        ("They denied access to the port.", [{}], None),
        ("“I denied it,” he said.", [{}], None),
    ],
)
def test_a_denial_is_somebody_s_stance(text: str, reports: list[dict[str, Any]], at: int | None) -> None:
    found = [each.path[3] for each in denial_without_stance.find(article(text, *reports))]
    assert found == ([] if at is None else [at])


@pytest.mark.parametrize(
    ("text", "of", "fits"),
    [
        ("Sutland spoke.", {"agent": ["norland"]}, False),
        ("Inger Aske spoke.", {"agent": ["norland"]}, True),
        ("The Norlanders spoke.", {"agent": ["aske"]}, True),
        ("Nobody spoke.", {"agent": ["norland"]}, True),
        ("It burned at the quay.", {"places": ("orsa",)}, True),
        ("It burned at the capital.", {"places": ("orsa",)}, False),
        ("Sutland spoke.", {}, True),
    ],
)
def test_a_passage_names_its_event_s(text: str, of: dict[str, Any], fits: bool) -> None:
    assert (list(nothing_named.find(article(text, {}, **of))) == []) is fits


def test_of_a_passage_only_the_sentence_of_the_time_is_looked_at() -> None:
    told = article("Sutland slept. Norland left on Friday.", {"when": "on Friday"}, agent=["sutland"])
    assert [each.rule for each in nothing_named.find(told)] == ["nothing-named"]


def test_the_small_store_and_its_texts_raise_nothing(tmp_path: Path) -> None:
    assert SMALL.problems(ARTICLES) == ()
