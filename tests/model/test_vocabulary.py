"""The words of a store: built-in sets, its own, and what nobody defined."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.model.vocabulary import ROLES, STATUSES, ActorKind, Kind, Role, Status, Vocabulary, words_of
from albab_tui.model.vocabulary.sets import COMMON, SETS, WordSet

NAMES = tuple(SETS)
SORTS = ("kinds", "statuses", "roles", "actor_kinds")


def ids(words: object) -> list[str]:
    return [word.id for word in words]  # type: ignore[attr-defined]


def test_without_a_vocabulary_a_store_has_the_words_of_conflict() -> None:
    words = words_of(Vocabulary())
    assert ids(words.kinds)[:3] == ["strike", "combat", "advance"]
    assert ids(words.kinds)[-1] == "other"
    assert tuple(ids(words.statuses)) == STATUSES
    assert tuple(ids(words.roles)) == ROLES
    assert "armed group" in words.actor_kinds


@pytest.mark.parametrize("built_in", [COMMON, *SETS.values()], ids=["common", *NAMES])
def test_a_built_in_word_is_defined_once_and_says_what_it_means(built_in: WordSet) -> None:
    for sort in SORTS:
        words = getattr(built_in, sort)
        assert len({word.id for word in words}) == len(words)
        assert all(word.label and word.meaning for word in words)


def test_built_in_statuses_and_roles_are_like_those_that_rules_know() -> None:
    for built_in in (COMMON, *SETS.values()):
        assert all(word.like in STATUSES for word in built_in.statuses)
        assert all(word.like in ROLES for word in built_in.roles)


def test_a_siege_lasts_a_meeting_is_a_moment_and_an_advance_is_either() -> None:
    words = words_of(Vocabulary()).kinds
    assert [words.word_of(id).lasts for id in ("siege", "meeting", "advance")] == ["yes", "no", "either"]


def test_one_word_may_mean_other_things_in_other_sets() -> None:
    war, labour = (
        words_of(Vocabulary()).kinds.word_of("strike"),
        words_of(Vocabulary(sets=("labour",))).kinds.word_of("strike"),
    )
    assert (war.lasts, labour.lasts) == ("no", "either")
    assert war.meaning != labour.meaning
    assert words_of(Vocabulary(sets=("labour", "conflict"))).kinds.word_of("strike") == labour
    assert "lockout" not in words_of(Vocabulary()).kinds
    assert "combat" not in words_of(Vocabulary(sets=())).kinds


@given(st.sampled_from([pair for size in range(6) for pair in combinations(NAMES, size)]))
def test_every_store_has_the_common_words_and_each_word_once(names: tuple[str, ...]) -> None:
    words = words_of(Vocabulary(sets=names))  # type: ignore[arg-type]
    for sort in SORTS:
        found = ids(getattr(words, sort))
        assert len(set(found)) == len(found)
        assert set(found) == {
            word.id for each in (COMMON, *(SETS[n] for n in NAMES if n in names)) for word in getattr(each, sort)
        }


def test_own_words_stand_before_the_common_ones() -> None:
    words = words_of(Vocabulary(sets=(), kinds=(Kind(id="rain"),)))
    assert ids(words.kinds)[:2] == ["rain", "meeting"]


def test_what_an_own_word_leaves_out_of_a_built_in_one_stays() -> None:
    own = Vocabulary(
        kinds=(Kind(id="siege", label="blockade"), Kind(id="combat", lasts="yes")),
        statuses=(Status(id="planned", hue="30"),),
        roles=(Role(id="target", meaning="who suffers"),),
    )
    words = words_of(own)
    siege, combat = words.kinds.word_of("siege"), words.kinds.word_of("combat")
    assert (siege.label, siege.lasts) == ("blockade", "yes")
    assert siege.meaning == words_of(Vocabulary()).kinds.word_of("siege").meaning
    assert (combat.label, combat.lasts) == ("combat", "yes")
    assert (words.status_as("planned"), words.statuses.word_of("planned").hue) == ("planned", 30)
    assert words.role_as("target") == "target"
    assert ids(words.kinds) == ids(words_of(Vocabulary()).kinds)


def test_a_word_that_nobody_defined_is_its_name() -> None:
    words = words_of(Vocabulary())
    word = words.kinds.word_of("Sit-in 7")
    assert (word.id, word.label, word.glyph, word.lasts) == ("Sit-in 7", "Sit-in 7", "", "either")
    assert words.status_as("rumoured") == "happened"
    assert words.role_as("helper") is None


def test_rules_treat_a_status_and_a_role_as_what_they_are_like() -> None:
    own = Vocabulary(
        statuses=(Status(id="rumoured", like="claimed"), Status(id="told")), roles=(Role(id="host", like="agent"),)
    )
    words = words_of(own)
    assert [words.status_as(id) for id in ("rumoured", "told", "background")] == ["claimed", "happened", "background"]
    assert [words.role_as(id) for id in ("host", "speaker")] == ["agent", "speaker"]


def test_used_words_stand_in_the_order_of_the_vocabulary_and_unknown_ones_last() -> None:
    kinds = words_of(Vocabulary()).kinds
    assert ids(kinds.used(["zeal", "siege", "arson", "strike", "zeal"])) == ["strike", "siege", "zeal", "arson"]
    assert ids(kinds.with_used(["zeal"]))[-2:] == ["other", "zeal"]


@pytest.mark.parametrize(("hue", "degrees"), [("", None), ("0", 0), ("359", 359), ("green", 120), ("red", 0)])
def test_hues_are_degrees_or_have_a_name(hue: str, degrees: int | None) -> None:
    assert ActorKind(id="a", hue=hue).degrees == degrees
