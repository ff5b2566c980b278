"""Which texts of an event a search looks through."""

from __future__ import annotations

import pytest

from albab_tui.evidence.alias import Alias
from albab_tui.evidence.searched import aliases, matched_aliases, named_in, texts
from albab_tui.model.edtf import parse_edtf
from albab_tui.model.open_question import Question, Reply
from albab_tui.model.source import Attribution
from albab_tui.text.sought import searchable, sought
from tests.stores import actor, event, evidence, figure, place, report, source, store

GIVEN = event(
    "e",
    "2031-05-18T15:30+03:00",
    report(
        "a", 2, 3,
        says="It says Delta.",
        when="on Echo",
        by="aske",
        by_description="a foxtrot",
        figures=(figure(15, name="golf", unit="hotels", whom="india"),),
        note="Note Juliett.",
        origin="Kilo",
        origin_why="Why Lima.",
        rank="deprecated",
        rank_why="Rank Mike.",
        told=parse_edtf("2031-06-01"),
        told_when="on November",
        answers=(Reply(question="q", answer=("oscar",)),),
    ),
    report("b", says="Guns.", stance="denies", date="2031-07-09"),
    report("b", 4, says="Guns."),
    title="Title Alfa",
    summary="Summary Bravo.",
    date_why="Reasoned Charlie.",
    differs_why="Differs Papa.",
    outside="Outside Quebec.",
    kind="siege",
    status="claimed",
    tags=("Romeo",),
    agent=["sierra"],
    places=("tango",),
    latitude=61.5,
    longitude=4.9,
)  # fmt: skip
STORE = store(
    GIVEN,
    event("beside", None, report("c"), title="Nothing"),
    actors=(
        actor("aske", "Uniform", name="Inger Åske"), actor("india", name="Indian"),
        actor("sierra", "Victor", "Zulu Army"),
    ),
    places=(place("tango", "Whisky"), place("oscar", name="Oscar Gate", part_of="tango")),
    questions=(Question(id="q", asks="How far?", on="place"),),
    sources=(
        source(
            "a", agency="Reuters", title="Titled Xray", headline="Yankee", author=("Per Sund",), url="https://z.example/1"
        ),
        source("b", publisher=Attribution(name="The Lamp")),
        source("c", "2030-01-01", title="Other"),
    ),
)  # fmt: skip
EVIDENCE = evidence(STORE)


@pytest.mark.parametrize(
    "words",
    [
        "alfa", "bravo", "charlie", "delta", "echo", "foxtrot", "golf", "hotels", "indian", "juliett", "kilo", "lima",
        "mike", "november", "oscar", "papa", "quebec", "romeo", "sierra", "tango", "xray", "yankee", "sund", "example",
        "reuters", "lamp", "aske", "siege", "claimed", '"a ¶2"', '"denied by"', "deprecated",
        '"golf: 15 hotels"', '"18 may"', '"may 2031"', '"9 jul"', '"1 jun"', "15:30", "+03:00", '"61.5° N"', "far",
        '"counted from tue 20 may"', "occurrence", '"whether it happened"',
    ],
)  # fmt: skip
def test_what_is_shown_is_searched(words: str) -> None:
    shown = searchable(texts(EVIDENCE.dossiers["e"], EVIDENCE.catalogue))
    assert sought(words).within(shown)
    assert not sought(words).within(searchable(texts(EVIDENCE.dossiers["beside"], EVIDENCE.catalogue)))


@pytest.mark.parametrize("words", ["uniform", "victor", "whisky", "zulu", '"alfa summary"', '"bravo reasoned"'])
def test_neither_aliases_nor_two_texts_in_a_row_are_shown(words: str) -> None:
    assert not sought(words).within(searchable(texts(EVIDENCE.dossiers["e"], EVIDENCE.catalogue)))


def test_what_an_event_names() -> None:
    found = named_in(EVIDENCE.dossiers["e"], EVIDENCE.catalogue)
    assert found == {
        ("source", "a"), ("source", "b"), ("actor", "aske"), ("actor", "india"), ("actor", "sierra"),
        ("place", "tango"), ("place", "oscar"),
    }  # fmt: skip
    assert aliases(("actor", "sierra"), EVIDENCE.catalogue) == (Alias("Victor", "Sierra"), Alias("Zulu Army", "Sierra"))
    assert aliases(("source", "a"), EVIDENCE.catalogue) == aliases(("actor", "gone"), EVIDENCE.catalogue) == ()


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("", ()),
        ("alfa", ()),
        ("vict", (Alias("Victor", "Sierra"),)),
        ("alfa victor", (Alias("Victor", "Sierra"),)),
        ("victor whisky victo", (Alias("Victor", "Sierra"), Alias("Whisky", "Tango"))),
        ('"zulu army"', (Alias("Zulu Army", "Sierra"),)),
        ("~ulu", (Alias("Zulu Army", "Sierra"),)),
        ("nowhere", ()),
    ],
)
def test_the_aliases_in_which_words_stand_that_are_not_shown(words: str, found: tuple[Alias, ...]) -> None:
    assert matched_aliases(EVIDENCE.dossiers["e"], EVIDENCE.catalogue, sought(words).wanted) == found
