"""Words that the store's vocabulary does not have, and rules that hold for own words by what they are like."""

from __future__ import annotations

import pytest

from albab_tui.checks.checking import check
from albab_tui.errors import Problem
from albab_tui.model.vocabulary import Vocabulary
from albab_tui.store.opening import open_store, parse_store
from tests.vocabularies import ACCIDENTS, FIELDS, LABOUR, POLITICS


def problems(text: str) -> list[Problem]:
    return list(check(parse_store(text.encode(), "f.yaml")).problems)


@pytest.mark.parametrize("text", [LABOUR, POLITICS])
def test_a_store_of_another_field_is_clean(text: str) -> None:
    assert problems(text) == []


def test_a_word_that_nobody_defined_is_told_once_where_it_first_stands() -> None:
    (found,) = problems(ACCIDENTS)
    assert (found.rule, found.path) == ("undefined-word", "events[2].kind")
    assert found.message == 'the kind "memorial" is not in the store\'s vocabulary'
    assert found.cure == "add it to the kinds under vocabulary"
    twice = ACCIDENTS.replace("kind: collision", "kind: memorial")
    assert [each.path for each in problems(twice)] == ["events[0].kind"]


@pytest.mark.parametrize(
    ("field", "old", "new", "path", "near"),
    [
        ("accidents", "kind: collision", "kind: colision", "events[0].kind", "collision"),
        ("accidents", "kind: collision", "kind: Collision", "events[0].kind", "collision"),
        ("accidents", "status: suspected", "status: suspekted", "events[0].status", "suspected"),
        ("accidents", "rescuer: guard", "rescuers: guard", "events[1].actors.rescuers", "rescuer"),
        ("accidents", "kind: company", "kind: companie", "actors[0].kind", "company"),
        ("labour", "kind: sit-in", "kind: sit-in strik", "events[0].kind", "sit-in"),
    ],
)
def test_a_slip_is_told_with_what_was_meant(field: str, old: str, new: str, path: str, near: str) -> None:
    text = FIELDS[field].replace("kind: memorial", "kind: inquiry").replace(old, new)
    (found,) = problems(text)
    assert (found.rule, found.path) == ("undefined-word", path)
    assert found.cure.startswith(f'did you mean "{near}"?')


def test_what_is_like_a_plan_lies_ahead_as_plans_do() -> None:
    done = POLITICS.replace("status: proposed", "status: happened")
    assert [each.rule for each in problems(done)] == ["plan-in-the-past"]


def test_what_is_like_a_claim_needs_someone_who_makes_it() -> None:
    silent = LABOUR.replace(", by_description: a guard", "")
    assert [each.rule for each in problems(silent)] == ["statement-without-claimant"]
    voices = silent.replace("roles: {", "roles: {voice: {like: speaker}, ")
    assert problems(voices.replace("{employer: yard}\n", "{voice: yard}\n")) == []


def test_the_vocabulary_says_which_kinds_last() -> None:
    wrong = LABOUR.replace("date: 2031-05-12/..", "date: 2031-05-12..")
    (found,) = problems(wrong)
    assert (found.rule, found.cure) == ("date-against-kind", "write date: 2031-05-12/..")
    assert [each.rule for each in problems(wrong.replace("lasts: yes", "lasts: either"))] == ["beyond-its-sources"]


def test_the_bundled_store_needs_no_vocabulary() -> None:
    assert open_store(None).store.vocabulary == Vocabulary()
