"""Rules silenced for one event, with a reason."""

from __future__ import annotations

import time
from pathlib import Path

from albab_tui.checks.checking import check
from tests.checks.editing import ARTICLES, SMALL, Text, event

AT = ("events", event(SMALL, "casualties"))
UNITLESS = SMALL.without(*AT, "reports", 0, "figures", 1, "unit")
MISQUOTED = SMALL.with_value("events", event(SMALL, "flight"), "reports", 0, "when", value="last year")


def waived(text: Text, id: str, *rules: str) -> Text:
    """The text with an event that waives rules."""
    value = ", ".join(f"{{rule: {rule}, why: It is so.}}" for rule in rules)
    return text.with_field("events", event(text, id), "waivers", value=f"[{value}]")


def found(text: Text, with_articles: bool = False) -> list[str]:
    return [
        f"{problem.rule}: {problem.path}: {problem.message}; {problem.cure}"
        for problem in text.problems(ARTICLES if with_articles else None)
    ]


def test_a_rule_is_silenced_for_one_event() -> None:
    assert len(found(UNITLESS)) == 1
    assert found(waived(UNITLESS, "casualties", "figure-without-unit")) == []


def test_another_event_s_waiver_does_not_count() -> None:
    assert [line.partition(":")[0] for line in found(waived(UNITLESS, "flight", "figure-without-unit"))] == [
        "figure-without-unit",
        "idle-waiver",
    ]


def test_a_waiver_that_silences_nothing_is_told() -> None:
    assert found(waived(SMALL, "flight", "no-report")) == [
        f'idle-waiver: events[{event(SMALL, "flight")}].waivers[0].rule: "no-report" finds nothing in this event; '
        "leave the waiver out"
    ]


def test_a_rule_that_is_none_is_told_with_the_nearest() -> None:
    (line,) = found(waived(UNITLESS, "flight", "figure-without-units"))[1:]
    assert line.endswith('there is no rule "figure-without-units" to silence; did you mean "figure-without-unit"?')


def test_what_keeps_a_store_from_opening_is_never_silenced() -> None:
    (line,) = found(waived(SMALL, "flight", "unknown-id"))
    assert line.endswith('there is no rule "unknown-id" to silence; see docs/checks.md for the rules')


def test_rules_on_articles_are_judged_only_with_articles() -> None:
    text = waived(SMALL, "flight", "when-not-in-text")
    assert found(text) == []
    assert [line.partition(":")[0] for line in found(text, with_articles=True)] == ["idle-waiver"]


def test_a_waiver_is_not_idle_where_the_article_could_not_be_read(tmp_path: Path) -> None:
    assert [problem.rule for problem in waived(SMALL, "flight", "when-not-in-text").problems(tmp_path)] == [
        "article-unreadable", "article-unreadable",
    ]  # fmt: skip


def test_a_waiver_silences_and_proves_nothing() -> None:
    text = waived(MISQUOTED, "flight", "when-not-in-text", "report-window")
    outcome = text.check(ARTICLES)
    assert outcome.problems == ()
    assert outcome.proof
    assert (outcome.proof.standing, outcome.proof.citations) == (9, 10)


def test_rules_on_sources_have_nothing_to_be_silenced_in() -> None:
    text = waived(SMALL.without("sources", 1, "published", "why"), "flight", "source-without-reason")
    assert [line.partition(":")[0] for line in found(text)] == ["source-without-reason", "idle-waiver"]


def test_many_waivers_cost_as_much_as_they_are_many() -> None:
    related = SMALL.with_field(*AT, "related", value="[" + ", ".join(["casualties"] * 5000) + "]")
    opened = waived(related, "casualties", *["no-report"] * 5000).opened()
    began = time.process_time()
    outcome = check(opened)
    assert len(outcome.problems) + outcome.more >= 10_000
    assert time.process_time() - began < 1
