"""What is marked in a paragraph for a report, and what is found out about each of its fields."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.cited.article_text import ArticleText
from albab_tui.cited.judging import verdicts
from albab_tui.cited.known_names import KnownNames
from albab_tui.cited.passage_marks import marks
from tests.stores import actor, figure, report

ACTORS = KnownNames(
    (
        actor("norland", "Norlanders", "NL"),
        actor("palace", name="Norland's palace", part_of="norland"),
        actor("aske", "General Aske", name="Inger Aske", part_of="norland"),
        actor("sutland", "Sutlanders"),
        actor("watch", name="Harbour Watch"),
        actor("us", "US", name="United States"),
    )
)


def marked(paragraph: str, **told: Any) -> list[tuple[str, str]]:
    """What is marked, as it stands in the paragraph."""
    return [(paragraph[each.first : each.last], each.what) for each in marks(report("a", **told), paragraph, ACTORS)]


def judged(*paragraphs: str, cites: tuple[int, ...] = (1,), **told: Any) -> dict[str, tuple[str, str]]:
    """For each field its verdict, and what stands there instead."""
    found = verdicts(report("a", *cites, says="", **told), ArticleText(paragraphs), ACTORS)
    return {".".join(map(str, each.field)): (each.state, each.instead) for each in found}


def test_time_words_figures_and_the_claimant_are_marked_where_they_stand() -> None:
    paragraph = "On Sunday—not Monday—General Aske said twelve (12) fell; on  SUNDAY, Norland's Inger Aske knew."
    found = marked(paragraph, when="on Sunday", by="aske", figures=(figure(12),))
    assert found == [
        ("On Sunday", "time"),
        ("General Aske", "claimant"),
        ("twelve", "figure"),
        ("12", "figure"),
        ("on  SUNDAY", "time"),
        ("Inger Aske", "claimant"),
    ]


def test_a_body_s_claim_marks_those_who_belong_to_it() -> None:
    assert marked("Norland and Aske met.", by="norland") == [("Norland", "claimant")]
    assert marked("Inger Aske met NL.", by="norland") == [("Inger Aske", "claimant"), ("NL", "claimant")]
    assert marked("Inger Aske met Norland.", by="aske") == [("Inger Aske", "claimant")]


def test_a_short_name_in_capitals_is_no_word() -> None:
    assert marked("Tell us of the US.", by="us") == [("US", "claimant")]


def test_nothing_is_marked_for_what_a_report_does_not_give() -> None:
    assert marked("Aske said 12 fell on Sunday.") == []


@pytest.mark.parametrize(
    ("paragraph", "told", "field", "verdict"),
    [
        ("On Sunday.", {"when": "on Sunday"}, "when", ("held", "")),
        ("On Monday.", {"when": "on Sunday"}, "when", ("not in the text", "")),
        ("Said today.", {"told_when": "today"}, "told_when", ("held", "")),
        ("Twelve fell.", {"figures": (figure(12),)}, "figures.0.value", ("held", "")),
        ("Ten fell.", {"figures": (figure(12),)}, "figures.0.value", ("not in the text", "")),
        ("Ten fell.", {"figures": (figure(10),)}, "figures.0.unit", ("not checked", "")),
        ("It is 10 km off.", {"figures": (figure(10, unit="km"),)}, "figures.0.unit", ("held", "")),
        ("It is 10km off.", {"figures": (figure(10, unit="kilometres"),)}, "figures.0.unit", ("held", "")),
        ("It is 10 miles off.", {"figures": (figure(10, unit="km"),)}, "figures.0.unit", ("differs", "miles")),
        ("It is 10 miles off.", {"figures": (figure(10),)}, "figures.0.unit", ("differs", "miles")),
        ("Two old boats.", {"figures": (figure(2, unit="boats"),)}, "figures.0.unit", ("held", "")),
        ("Two cutters.", {"figures": (figure(2, unit="ships"),)}, "figures.0.unit", ("held", "")),
        ("Two cutters.", {"figures": (figure(2, unit="jets"),)}, "figures.0.unit", ("not in the text", "")),
        ("Aske said so.", {"by": "palace"}, "by", ("not in the text", "")),
        ("Inger Aske said so.", {"by": "aske"}, "by", ("held", "")),
        ("Inger Aske said so.", {"by": "norland"}, "by", ("held", "")),
        ("Inger Aske said so.", {"by": "sutland"}, "by", ("differs", "aske")),
        ("So much for it, said Inger Aske.", {"by": "watch"}, "by", ("differs", "aske")),
        ("The war, according to the Harbour Watch, goes on.", {"by": "aske"}, "by", ("differs", "watch")),
        ("“Inger Aske said so,” he told the Harbour Watch.", {"by": "watch"}, "by", ("held", "")),
        (
            "Inger Aske, who once led Sutland, said so.",
            {"by": "sutland"},
            "by",
            ("differs", "aske"),
        ),
        ("Norland said so.", {"by": "aske"}, "by", ("differs", "norland")),
        ("Norland said so, and Aske with it.", {"by": "aske"}, "by", ("differs", "norland")),
        ("Norland said so, and General Aske with it.", {"by": "aske"}, "by", ("held", "")),
        ("A spokesman for Norland's palace said so.", {"by": "aske"}, "by", ("not in the text", "")),
        (
            "An officer of Norland said so.",
            {"by": "watch", "by_description": "an officer"},
            "by",
            ("differs", "norland"),
        ),
        ("A fisherman said so.", {"by": "sutland", "by_description": "a fisherman"}, "by", ("held", "")),
        ("He denies it.", {"by": "aske"}, "stance", ("differs", "denies")),
        ("He denies it.", {"by": "aske", "stance": "denies"}, "stance", ("held", "")),
        ("He was silent.", {"by": "aske", "stance": "denies"}, "stance", ("not checked", "")),
    ],
)
def test_a_verdict(paragraph: str, told: dict[str, Any], field: str, verdict: tuple[str, str]) -> None:
    assert judged(paragraph, **told)[field] == verdict


@pytest.mark.parametrize(
    ("paragraph", "figures", "field", "verdict"),
    [
        ("At least six fell.", figure(6), "value", ("differs", "at least")),
        ("At least six fell.", figure(low=6), "low", ("held", "at least")),
        ("At least six fell.", figure(high=6), "high", ("differs", "at least")),
        ("Up to six fell.", figure(low=6), "low", ("differs", "up to")),
        ("Six or more fell.", figure(6), "value", ("differs", "or more")),
        ("Around 40 km (25 miles) off.", figure(40, unit="km"), "value", ("differs", "around")),
        ("Around 40 km (25 miles) off.", figure(25, unit="miles"), "value", ("differs", "around")),
        ("Around 40 km (25 miles) off.", figure(25, unit="miles", about=True), "value", ("held", "around")),
        ("At least six fell, then six.", figure(6), "value", ("held", "")),
        ("At least six fell and 12 were hurt.", figure(12), "value", ("held", "")),
    ],
)
def test_a_bound_or_an_estimate_is_kept(paragraph: str, figures: Any, field: str, verdict: tuple[str, str]) -> None:
    assert judged(paragraph, figures=(figures,))[f"figures.0.{field}"] == verdict


def test_a_claimant_may_be_named_two_paragraphs_before() -> None:
    told = ("Inger Aske came.", "It rained.", "“So it is,” he said.", "It rained.", "Nobody spoke.", "No, not one.")
    assert judged(*told, cites=(3,), by="aske")["by"] == ("held", "")
    assert judged(*told, cites=(4,), by="aske")["by"] == ("not in the text", "")


def test_a_paragraph_that_is_not_there() -> None:
    assert judged("One.", cites=(1, 7))["paragraphs.1"] == ("not in the text", "")


def test_a_paraphrase_is_never_held() -> None:
    (only,) = verdicts(report("a", 1, says="It is so."), ArticleText(("It is so.",)), ACTORS)
    assert (only.field, only.state) == (("says",), "not checked")


@given(st.text(max_size=80), st.text(min_size=1, max_size=20))
def test_any_paragraph_is_borne(paragraph: str, words: str) -> None:
    told = report("a", 1, when=words, by="aske", figures=(figure(1), figure(low=2, unit="km")))
    for each in marks(told, paragraph, ACTORS):
        assert 0 <= each.first < each.last <= len(paragraph)
    assert all(each.state for each in verdicts(told, ArticleText((paragraph,)), ACTORS))
