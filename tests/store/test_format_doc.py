"""The field tables of docs/store-format.md are those of the model."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from msgspec import Struct

from albab_tui.errors import StoreError, render_problems
from albab_tui.model.actor import Actor
from albab_tui.model.event import Event, Waiver
from albab_tui.model.field_types import ID_PATTERN
from albab_tui.model.open_question import Question, Reply
from albab_tui.model.place import Place
from albab_tui.model.report import Figure, Reading, Report
from albab_tui.model.source import Attribution, Publication, Source
from albab_tui.model.store import Store
from albab_tui.model.vocabulary import ActorKind, Kind, Role, Status, Vocabulary
from albab_tui.store.opening import parse_store
from albab_tui.store.reading.shapes import Shape, fields_of, in_words, shape

DOC = (Path(__file__).parents[2] / "docs" / "store-format.md").read_text(encoding="utf-8")
SMALL = (Path(__file__).parent / "small.yaml").read_text(encoding="utf-8")


def table(structure: type[Struct]) -> str:
    """The table of a structure: a field that must be given is in bold."""
    rows = ["| field | holds | meaning |", "|---|---|---|"]
    for name, field in fields_of(structure).items():
        wanted = shape(field.type)
        shown = f"**{name}**" if field.required else name
        rows.append(f"| {shown} | {holds(wanted)} | {wanted.description} |")
    return "\n".join(rows)


def holds(wanted: Shape) -> str:
    """What stands in a field, in a word or two, or the words it takes."""
    if wanted.item and wanted.item.choices:
        return f"list of {holds(wanted.item)}"
    if wanted.item:
        return f"list of {_several(holds(wanted.item))}"
    if wanted.structure:
        return in_words(wanted.structure)
    if wanted.choices:
        return ", ".join(wanted.choices)
    if wanted.bare is str:
        return "id" if wanted.limit("pattern") == ID_PATTERN else "label" if wanted.limit("max_length") else "text"
    return wanted.kind.removeprefix("a ")


def _several(word: str) -> str:
    if word.startswith("list "):
        return f"lists{word.removeprefix('list')}"
    if word.endswith("y"):
        return f"{word[:-1]}ies"
    return f"{word}es" if word.endswith("s") else f"{word}s"


@pytest.mark.parametrize(
    "structure",
    [
        Store,
        Source,
        Publication,
        Attribution,
        Actor,
        Place,
        Event,
        Report,
        Figure,
        Waiver,
        Question,
        Reply,
        Reading,
        Vocabulary,
        Kind,
        Status,
        Role,
        ActorKind,
    ],
)
def test_every_field_is_told(structure: type[Struct]) -> None:
    assert table(structure) in DOC


def test_the_example_of_an_error_is_one() -> None:
    with pytest.raises(StoreError) as caught:
        parse_store(SMALL.replace("by: guard", "by: gaurd").encode(), "harbour.yaml")
    assert f"```\n{render_problems(caught.value)}\n```" in DOC


def test_every_rule_of_the_goldens_is_told() -> None:
    told = "\n".join(file.read_text(encoding="utf-8") for file in (Path(__file__).parent / "goldens").glob("*.txt"))
    rules = set(re.findall(r"^\S+:\d+:\d+: ([a-z-]+): ", told, re.MULTILINE))
    assert len(rules) > 8
    assert [rule for rule in rules if not re.search(rf"^\|[^|]*\b{rule}\b", DOC, re.MULTILINE)] == []


@pytest.mark.parametrize(("word", "meant"), [("true", True), ("FALSE", False), ("1", True), ("0", False)])
def test_the_words_of_about_mean_what_is_told(word: str, meant: bool) -> None:
    store = parse_store(SMALL.replace("about: true", f"about: {word}").encode(), "harbour.yaml").store
    assert store.events[0].reports[0].figures[1].about is meant


@pytest.mark.parametrize("word", ["", "~", "null", "Null", "NULL"])
def test_the_words_for_nothing_are_told(word: str) -> None:
    for written, meant in ((word, None), (f'"x{word}"', f"x{word}")):
        text = f"format: albab-1\ntitle: Harbour\nlicense: {written}\n"
        assert parse_store(text.encode(), "harbour.yaml").store.license == meant
    assert f"`{word}`" in DOC or not word
