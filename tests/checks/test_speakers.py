"""Whoever is quoted on what was said is among those who said it, where they are listed."""

from __future__ import annotations

from typing import Any

import pytest

from albab_tui.checks.rules.on_store.claimant_no_speaker import claimant_no_speaker
from albab_tui.checks.rules.on_store.contradicts_himself import contradicts_himself
from albab_tui.checks.rules.on_store.difference_unexplained import difference_unexplained
from albab_tui.checks.rules.on_store.only_claimed import only_claimed
from tests.stores import event, figure, report, store


@pytest.mark.parametrize(
    ("of", "fits"),
    [
        ({"status": "claimed", "speaker": ["aske"]}, False),
        ({"status": "claimed", "speaker": ["aske", "watch"]}, True),
        ({"status": "claimed", "speaker": ["aske"], "agent": ["watch"]}, True),
        ({"status": "claimed", "agent": ["aske"]}, True),
        ({"status": "happened", "speaker": ["aske"]}, True),
        ({"status": "planned", "speaker": ["aske"]}, False),
    ],
)
def test_a_claimant_is_a_speaker_or_an_agent(of: dict[str, Any], fits: bool) -> None:
    told = store(event("e", None, report("a", by="watch"), report("a"), **of))
    assert [each.path for each in claimant_no_speaker.find(told)] == (
        [] if fits else [("events", 0, "reports", 0, "by")]
    )


@pytest.mark.parametrize(
    ("reports", "fits"),
    [
        ([report(by="watch")], False),
        ([report(by="watch"), report(by_description="a guard")], False),
        ([report(by="watch"), report()], True),
        ([report()], True),
    ],
)
def test_a_fact_is_told_by_a_source_itself(reports: list[Any], fits: bool) -> None:
    assert (list(only_claimed.find(store(event("e", None, *reports)))) == []) is fits
    assert list(only_claimed.find(store(event("e", None, *reports, status="claimed")))) == []


@pytest.mark.parametrize(
    ("one", "other", "himself", "unexplained"),
    [
        ({"by": "watch"}, {"by": "watch"}, True, False),
        ({"by": "watch"}, {"by": "aske"}, False, False),
        ({"by": "watch", "by_description": "a guard"}, {"by": "watch", "by_description": "a cook"}, False, False),
        ({}, {}, False, True),
        ({}, {"by": "watch"}, False, False),
    ],
)
def test_two_numbers_for_one_thing(
    one: dict[str, Any], other: dict[str, Any], himself: bool, unexplained: bool
) -> None:
    reports = (report(figures=(figure(58),), **one), report(figures=(figure(44),), **other))
    told = store(event("e", None, *reports))
    assert bool(list(contradicts_himself.find(told))) is himself
    assert bool(list(difference_unexplained.find(told))) is unexplained
    agreeing = (reports[0], report(figures=(figure(low=40),), **other))
    assert list(contradicts_himself.find(store(event("e", None, *agreeing)))) == []
    reason = store(event("e", None, *reports, differs_why="Two counts."))
    assert list(difference_unexplained.find(reason)) == []
