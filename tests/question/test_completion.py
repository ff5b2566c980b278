"""What a filter's text may go on with, in every field."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.model.catalogue import Catalogue
from albab_tui.question.completion import complete
from albab_tui.question.fields import FIELDS, RANGES
from albab_tui.question.grammar import parse_filter
from albab_tui.store.opening import open_store

CATALOGUE = Catalogue(open_store(None).store)
PIECES = st.sampled_from(
    ['"', "\\", ":", ",", "-", " ", "(", ")", "actor", "by", "role", "since", "al-Bab", "Türk", "islamic st", "x"]
)
LINES = st.lists(PIECES).map("".join)


def candidates(text: str) -> tuple[str, ...]:
    return complete(text, len(text), CATALOGUE).candidates


def test_an_empty_line_offers_every_field() -> None:
    offered = candidates("")
    assert offered == tuple(f"{name}:" for name in (*FIELDS, "members", *RANGES))


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("pla", ("place:", "plausibly:")),
        ("(pla", ("place:",)),
        ("(place:al-bab or pla", ("place:",)),
        ("(place:al-bab) pla", ("place:", "plausibly:")),
        ("-(actor:daesh", ("islamic-state",)),
        ("actor:(daesh", ("islamic-state",)),
        ("actor:(turkey or daesh", ("islamic-state",)),
        ('actor:(turkey or "islamic st', ("islamic-state",)),
        ("actor:(turkey or -(daesh", ("islamic-state",)),
        ("actor:(turkey) daesh", ("actor:islamic-state", "by:islamic-state")),
        ("ACTOR:(turkey (russia or rudsk", ("rudskoi",)),
        ('"a (b" fig', ("figure:",)),
        ("~daesh", ()),
        ("x -~daesh", ()),
        ("~x daesh", ("actor:islamic-state", "by:islamic-state")),
        ("x) fig", ("figure:",)),
        ("claimant:daesh", ("islamic-state",)),
        ("source:(", ("000", "001", "002", "003", "004")),
        ("plac", ("place:",)),
        ("MEM", ("members:",)),
        ("x fig", ("figure:",)),
        ("-so", ("source:",)),
        ("-mem", ()),
        ("actor:daesh", ("islamic-state",)),
        ("actor:ÇAVUŞ", ("cavusoglu",)),
        ("-actor:daesh", ("islamic-state",)),
        ("actor:turkey,rudsk", ("rudskoi",)),
        ('actor:"islamic st', ("islamic-state",)),
        (
            "disputed:dist",
            ('"distance from aleppo"', '"distance from the border"', '"distance of syrian forces from al bab"'),
        ),
        ('disputed:"distance from t', ('"distance from the border"',)),
        ("role:A", ("agent", "any")),
        ("kind:st", ("statement", "strike")),
        ("since:2017", ()),
        ("nofield:x", ()),
        ("daesh", ("actor:islamic-state", "by:islamic-state")),
        ("qqq", ()),
    ],
)
def test_what_is_offered(text: str, offered: tuple[str, ...]) -> None:
    assert candidates(text) == offered


@pytest.mark.parametrize("field", FIELDS)
def test_each_field_offers_all_its_values(field: str) -> None:
    names = FIELDS[field].names(CATALOGUE)
    assert len(candidates(f"{field}:")) == len(names.narrow(""))
    for each in candidates(f"{field}:"):
        assert parse_filter(f"{field}:{each}", CATALOGUE)


def test_what_goes_on_from_what_is_typed_comes_first() -> None:
    found = complete("place:AL-B", 10, CATALOGUE)
    assert found.candidates[0] == found.common == "al-bab"
    assert candidates("actor:t")[0] == "trump"


def test_all_of_the_term_at_the_cursor_is_replaced() -> None:
    found = complete("kind:strike actor:cavuxx by:us", 22, CATALOGUE)
    assert (found.start, found.end, found.candidates) == (18, 24, ("cavusoglu",))
    found = complete("acto:turkey", 2, CATALOGUE)
    assert (found.start, found.end, found.candidates) == (0, 5, ("actor:",))
    found = complete("actor:(turkey or cavuxx) x", 21, CATALOGUE)
    assert (found.start, found.end, found.candidates) == (17, 23, ("cavusoglu",))
    found = complete("acto:(turkey)", 3, CATALOGUE)
    assert (found.start, found.end, found.candidates) == (0, 5, ("actor:",))


@given(LINES, st.data())
def test_any_line_has_a_part_to_replace_and_its_common_beginning_is_one(line: str, data: st.DataObject) -> None:
    cursor = data.draw(st.integers(0, len(line)))
    found = complete(line, cursor, CATALOGUE)
    assert 0 <= found.start <= cursor <= found.end <= len(line)
    assert not found.common or any(each.startswith(found.common) for each in found.candidates)
