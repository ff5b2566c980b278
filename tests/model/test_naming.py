"""Finding things by any of their names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.model.naming import Names
from albab_tui.text.folding import fold
from albab_tui.text.sought import sought
from tests.searching import CASES, Case

NAMES = Names(
    {
        "islamic-state": ("Islamic State", "ISIL", "Da'esh"),
        "turkey": ("Türkiye", "Turkey"),
        "turkish-army": ("Turkish armed forces", "army"),
        "army": ("Army of the North",),
        "silent": ("—",),
    }
)


@pytest.mark.parametrize(
    ("text", "id"),
    [
        ("islamic-state", "islamic-state"),
        ("daesh", "islamic-state"),
        ("DA’ESH", "islamic-state"),
        ("Islamic  state", "islamic-state"),
        ("turkiye", "turkey"),
        ("TÜRKIYE", "turkey"),
        ("army", "army"),
        ("Army", "turkish-army"),
        ("army of the north", "army"),
        ("silent", "silent"),
        ("Islamic", None),
        ("turk", None),
        ("—", None),
        ("", None),
    ],
)
def test_resolve(text: str, id: str | None) -> None:
    assert NAMES.resolve(text) == id


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("daesh", {"islamic-state"}),
        ("sta", {"islamic-state"}),
        ("islamic st", {"islamic-state"}),
        ("st isl da", {"islamic-state"}),
        ("isl army", set()),
        ("tur", {"turkey", "turkish-army"}),
        ("key", set()),
        ("arm", {"army", "turkish-army"}),
        ("north", {"army"}),
        ("Türk", {"turkey", "turkish-army"}),
        (" ", {"islamic-state", "turkey", "turkish-army", "army", "silent"}),
        ("zzz", set()),
    ],
)
def test_narrow_takes_the_beginnings_of_words(text: str, ids: set[str]) -> None:
    assert NAMES.narrow(text) == ids


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.query} | {case.text}")
def test_the_table_of_what_a_search_finds(case: Case) -> None:
    names = Names({"xx": (case.text,), "zz": ()})
    assert ("xx" in names.holding(sought(case.query))) == case.matches


@pytest.mark.parametrize(
    ("text", "id"),
    [
        ("turky", "turkey"),
        ("Islamc State", "islamic-state"),
        ("DAECH", "islamic-state"),
        ("isl", "islamic-state"),
        ("xyzzy", None),
        ("", None),
        ("?", None),
    ],
)
def test_nearest(text: str, id: str | None) -> None:
    assert NAMES.nearest(text) == id


@given(st.dictionaries(st.sampled_from(["a", "b", "c"]), st.lists(st.text(max_size=8), max_size=3), min_size=1))
def test_every_name_that_holds_a_letter_resolves_and_narrows(names: dict[str, list[str]]) -> None:
    found = Names(names)
    for id, given_names in names.items():
        assert found.resolve(id) == id
        for name in given_names:
            assert not fold(name) or found.resolve(name) in names
            assert id in found.narrow(name)


def test_of_what_a_part_of_a_name_begins_the_id_that_begins_so_comes_first() -> None:
    asked = Names({"ankara-and-how": ("How do they get on?",), "how-near": ("How near?",), "how-far": ("How far?",)})
    assert asked.nearest("how") == "how-far"
    assert asked.nearest("get") == "ankara-and-how"
