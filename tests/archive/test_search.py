"""What a search finds, by the one table: in an archive, as a filter and as a search, and worked out word by word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.evidence.alias import Alias
from albab_tui.model.catalogue import Catalogue
from albab_tui.model.store import Store
from albab_tui.question.filter import Filter
from albab_tui.question.grammar import parse_filter
from albab_tui.question.searching import asked_by
from albab_tui.question.tree import Wording
from albab_tui.text.sought import needle, sought
from tests.archive import archive_of, asked, ids, naive
from tests.harbour import HARBOUR
from tests.searching import CASES, Case
from tests.stores import event, evidence, store
from tests.strategies import stores

in_the_table = pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.query} | {case.text}")


@in_the_table
def test_searching(case: Case) -> None:
    match = asked(case.store, Filter()).find(case.query, None, here=True)
    assert (match is not None) == case.matches
    assert match is None or (match.id, match.number, match.of, match.aliases) == ("held", 1, 1, ())


@in_the_table
def test_filtering(case: Case) -> None:
    try:
        filter = parse_filter(case.query, Catalogue(case.store))
    except ValueError:  # a filter refuses what a search passes over
        filter = Filter(asked_by(case.query))
    assert ids(asked(case.store, filter)) == (["held"] if case.matches else [])


@in_the_table
def test_word_by_word(case: Case) -> None:
    found, line = evidence(case.store), sought(case.query)
    held = [naive.holds(found.dossiers["held"], found, each) for each in (*line.wanted, *line.unwanted)]
    assert (all(held[: len(line.wanted)]) and not any(held[len(line.wanted) :])) == case.matches


@given(stores(), st.sampled_from(["guns", "a1", "wire", "st o", "in 203", "2031 05", "n"]), st.booleans())
def test_every_event_is_found_that_holds_the_words(of: Store, words: str, inside: bool) -> None:
    archive, wanted = archive_of(of), needle(words, inside=inside)
    held = [
        each.event.id for each in naive.found(archive.evidence, Filter()) if naive.holds(each, archive.evidence, wanted)
    ]
    assert ids(archive.ask(Filter((Wording(words, inside),)))) == held


def test_it_is_told_by_which_alias_an_event_is_found() -> None:
    match = asked(HARBOUR).find("rlf", None)
    assert match is not None
    assert match.aliases == (Alias("RLF", "Reef front"),)
    assert archive_of(HARBOUR).aliases(match.id, [needle("reef"), needle("front")]) == ()


def test_words_that_are_asked_for_again_and_many_others_between() -> None:
    archive = archive_of(store(*(event(f"e{number}", None, title=f"x{number}x") for number in range(300))))
    for _ in range(2):
        for number in range(300):
            assert ids(archive.ask(Filter((Wording(f"x{number}x"),)))) == [f"e{number}"]


@given(stores(), st.integers(0, 5), st.sampled_from(["guns", "a1", "wire"]))
def test_a_search_in_the_midst_of_preparing_finds_all(of: Store, steps: int, words: str) -> None:
    begun, asked_at_once = archive_of(of), archive_of(of)
    for _, _ in zip(range(steps), begun.prepare_search(), strict=False):
        pass
    wanted = Filter((Wording(words),))
    assert ids(begun.ask(wanted)) == ids(asked_at_once.ask(wanted))
    assert list(begun.prepare_search()) == [], "all is done"


def test_preparing_takes_short_steps() -> None:
    archive = archive_of(store(*(event(f"e{number}") for number in range(100))))
    assert 5 < len(list(archive.prepare_search())) < 50


@given(stores(), st.integers(0, 5))
def test_traits_asked_for_in_the_midst_of_preparing_them_are_those_of_all(of: Store, steps: int) -> None:
    begun, asked_at_once = archive_of(of), archive_of(of)
    for _, _ in zip(range(steps), begun.prepare_traits(), strict=False):
        pass
    assert begun.ask(Filter()).tally("is") == asked_at_once.ask(Filter()).tally("is")
    assert begun.traits_known
    assert list(begun.prepare_traits()) == [], "all is done"


def test_preparing_traits_takes_short_steps() -> None:
    archive = archive_of(store(*(event(f"e{number}") for number in range(320))))
    assert not archive.traits_known
    assert 5 < len(list(archive.prepare_traits())) < 50
    assert archive.traits_known
