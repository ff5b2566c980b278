"""Small changes of a filter."""

from __future__ import annotations

import pytest
from hypothesis import given
from msgspec.structs import replace

from albab_tui.model.catalogue import Catalogue
from albab_tui.model.edtf import Edtf, Moment, parse_edtf
from albab_tui.question.fields import ACTOR_FIELDS
from albab_tui.question.filter import Filter
from albab_tui.question.grammar import parse_filter
from albab_tui.question.manner import Manner, asked_fields, manner_of
from albab_tui.question.printing import print_filter
from albab_tui.question.senses import lies
from albab_tui.question.steps import STEPS, describe, only_after, only_before
from albab_tui.question.tree import Wording
from tests.harbour import HARBOUR
from tests.strategies import filters, flat_filters, near_dates

CATALOGUE = Catalogue(HARBOUR)


def _after(text: str, *steps: str) -> str:
    filter = parse_filter(text, CATALOGUE)
    manner = manner_of(filter, Manner())
    for step in steps:
        filter, manner = STEPS[step](filter, manner, CATALOGUE)
    return print_filter(filter)


@pytest.mark.parametrize(
    ("text", "steps", "after"),
    [
        ("", ["role"], ""),
        ("actor:norland", ["role"], "agent:norland"),
        ("actor:norland", ["role"] * 2, "target:norland"),
        ("target:norland -target:sutland", ["role"], "party:norland -party:sutland"),
        ("speaker:(norland or sutland) kind:strike", ["role"], "mentioned:(norland or sutland) kind:strike"),
        ("mentioned:norland", ["role"], "actor:norland"),
        ("-actor:norland", ["role"], "-agent:norland"),
        ("agent:norland (agent:sutland or guns)", ["role"], 'target:norland (agent:sutland or "guns")'),
        ("agent:norland target:sutland", ["role"], "agent:norland target:sutland"),
        ("actor:norland actor:sutland", ["match"], "actor:(norland or sutland)"),
        ("actor:(norland or sutland)", ["match"], "actor:norland actor:sutland"),
        ("actor:norland", ["match"], "actor:norland"),
        ("agent:norland agent:sutland", ["match", "role"], "target:(norland or sutland)"),
        ("kind:strike (actor:norland or guns)", ["match"], 'kind:strike (actor:norland or "guns")'),
        ("", ["members"], "members:no"),
        ("members:no", ["members"], ""),
        ("since:2031", ["sense"], "certainly:2031/.."),
        ("certainly:2031", ["sense"], "possibly:2031"),
        ("possibly:2031", ["sense"], "plausibly:2031"),
        ("guns", ["sense"], '"guns"'),
        ("kind:strike", ["disputed"], "kind:strike is:differs"),
        ("is:differs", ["disputed"], ""),
        ("-is:differs", ["disputed"], "is:differs"),
    ],
)
def test_steps(text: str, steps: list[str], after: str) -> None:
    assert _after(text, *steps) == after


@given(filters(CATALOGUE))
def test_every_step_comes_back(filter: Filter) -> None:
    for name, length in (("role", 6), ("members", 2), ("sense", 3)):
        seen = [(filter, manner_of(filter, Manner()))]
        for _ in range(length):
            seen.append(STEPS[name](*seen[-1], CATALOGUE))
        assert seen[0] == seen[-1]
        assert len(set(seen)) == (length if name != "sense" or filter.window else 1)


@given(flat_filters(CATALOGUE))
def test_any_and_all_come_back(filter: Filter) -> None:
    before = manner_of(filter, Manner())
    once = STEPS["match"](filter, before, CATALOGUE)
    assert once[1].match != before.match
    assert STEPS["match"](*once, CATALOGUE) == (filter, before)
    assert manner_of(*once).match == once[1].match


def test_a_filter_says_how_the_panes_ask() -> None:
    def after(text: str, before: Manner) -> Manner:
        return manner_of(parse_filter(text, CATALOGUE), before)

    agents = Manner("agent", "any")
    assert after("kind:strike", agents) == agents
    assert after("agent:norland", agents) == agents
    assert after("agent:norland agent:sutland", agents) == Manner("agent", "all")
    assert after("actor:norland", agents) == Manner("any", "any")
    assert after("target:(norland or sutland)", Manner()) == Manner("target", "any")
    assert after("-speaker:norland", Manner()) == Manner("speaker")
    assert after("(agent:norland or guns)", Manner()) == Manner()
    assert [agents.field("actor"), agents.field("by"), Manner().field("actor")] == ["agent", "by", "actor"]
    assert [agents.join("agent"), agents.join("kind"), Manner().join("actor")] == ["any", None, "all"]


@given(filters(CATALOGUE))
def test_a_role_that_is_asked_for_is_one_of_the_panes(filter: Filter) -> None:
    found = manner_of(filter, Manner())
    assert not asked_fields(filter) or found.actor in asked_fields(filter)
    assert found.actor in ACTOR_FIELDS


def test_a_filter_in_words() -> None:
    assert describe(Filter(), Manner()) == "all of the actors, in any role, with members; no actor yet: a"
    norland = parse_filter("actor:norland", CATALOGUE)
    assert describe(norland, Manner()) == "all of the actors, in any role, with members"
    targets = parse_filter("target:norland members:no", CATALOGUE)
    assert describe(targets, Manner("target", "any")) == "any of the actors, as target, without members"
    both = parse_filter("target:norland agent:sutland", CATALOGUE)
    assert describe(both, Manner("target")).endswith("as target, with members; those in other roles keep theirs")


@pytest.mark.parametrize(
    ("text", "date", "before", "after"),
    [
        ("", "2031-05-18", "plausibly:../2031-05-17", "plausibly:2031-05-19/.."),
        ("", "2031-05", "plausibly:../2031-04-30", "plausibly:2031-06-01/.."),
        ("", "2031-05-18/2031-05-20", "plausibly:../2031-05-17", "plausibly:2031-05-21/.."),
        ("", "../2031-05-18", "plausibly:../2031-05-17", "plausibly:2031-05-19/.."),
        ("", "2031-05-18/..", "plausibly:../2031-05-17", "plausibly:2031-05-19/.."),
        ("guns", "2031-05-18T10:00", 'plausibly:../2031-05-17 "guns"', 'plausibly:2031-05-19/.. "guns"'),
        ("plausibly:2031-05-10/..", "2031-05-18", "plausibly:2031-05-10/2031-05-17", "plausibly:2031-05-19/.."),
        ("plausibly:../2031-05-20", "2031-05-18", "plausibly:../2031-05-17", "plausibly:2031-05-19/2031-05-20"),
        ("certainly:2031-05", "2031-05-18", "certainly:2031-05-01/2031-05-17", "certainly:2031-05-19/2031-05-31"),
        ("plausibly:2031-05-18", "2031-05-18", "plausibly:2031-05-18", "plausibly:2031-05-18"),
        ("possibly:2031-05", "-0044", "possibly:2031-05", "possibly:-0043-01-01/2031-05-31"),
        ("", "-0044", "plausibly:../-0045-12-31", "plausibly:-0043-01-01/.."),
    ],
)
def test_only_what_lies_before_or_after(text: str, date: str, before: str, after: str) -> None:
    filter, when = parse_filter(text, CATALOGUE), parse_edtf(date)
    assert print_filter(only_before(filter, when)) == before
    assert print_filter(only_after(filter, when)) == after


@pytest.mark.parametrize(("date", "bound"), [("-9999-01-01", only_before), ("9999-12-31", only_after)])
def test_there_is_nothing_before_the_first_day_or_after_the_last(date: str, bound: object) -> None:
    assert bound(Filter(), parse_edtf(date)) == Filter()  # type: ignore[operator]


def test_without_a_date_nothing_changes() -> None:
    filter = Filter((Wording("guns"),))
    assert only_before(filter, None) == only_after(filter, None) == filter


@given(near_dates, near_dates)
def test_a_date_lies_neither_before_nor_after_itself(when: Edtf, other: Edtf) -> None:
    for bound in (only_before, only_after):
        window = bound(Filter(), when).window
        assert window is not None
        assert not lies(known_end(when), (window.start, window.end), "certainly")
        within = bound(Filter(window=other), when)
        assert within.window is not None
        assert within.window == other or not within.window.overlaps(window) or within.window.within(window)
        assert replace(within, window=other) == Filter(window=other)


def known_end(when: Edtf) -> Edtf:
    """The known end of a date that is open, else the date itself."""
    point = when.first or when.last
    return when if when.first and when.last else Moment(point, point)
