"""What a store holds is in what is exported of it: a value that changes changes the export, field by field."""

from __future__ import annotations

import pytest

from albab_tui.answers.formats import Format
from albab_tui.answers.rendering import render
from albab_tui.model.store import Store
from tests.alterations import STORES, alterations, every_field, of_words
from tests.answers.goldens import answer

_NAMED_BY_NOTHING_SHOWN = {"Place.name"}
"""A place in which those shown lie; it is in the JSON, where it can be looked up."""
_OF_CHECK = {
    *(
        "Waiver.rule",
        "Waiver.why",
        "Reading.on",
        "Reading.claim",
        "Reading.passage",
        "Source.skipped",
        "Store.articles",
    ),
}
_TO_LOOK_UP = {
    "Actor.aliases", "Actor.kind", "Actor.note", "Place.aliases", "Place.latitude", "Place.longitude",
    "Place.note", "Place.part_of", "Question.exclusive", "Question.note", "Question.on", "Source.dateline",
    "Source.language", "Source.note", "Attribution.why", "Publication.why", "Store.description", "Store.format",
    "Store.timezone",
}  # fmt: skip
_OF_SIGNS = {"ActorKind.label", "Vocabulary.sets"} | of_words("meaning", "glyph", "ascii", "hue", "lasts", "like")
_IN_TEXT = _NAMED_BY_NOTHING_SHOWN | _OF_CHECK | _TO_LOOK_UP | _OF_SIGNS
_BEHIND_IDS = {
    "Actor.name", "Actor.part_of", "Attribution.basis", "Attribution.name", "Publication.basis",
    "Question.asks", "Source.text", "Source.title", "Store.license", "Store.title",
}  # fmt: skip
"""In a table ids stand for what they name."""

LEFT_OUT: dict[Format, set[str]] = {
    "json": set(),
    "html": _IN_TEXT,
    "markdown": _IN_TEXT,
    "text": _IN_TEXT,
    "csv": _IN_TEXT | _BEHIND_IDS | of_words("label"),
}
"""Fields that a format leaves out on purpose; JSON has them all."""


def told(of: Store, format: Format) -> str:
    return render(answer(of), format)


def lost(format: Format) -> set[str]:
    """The fields in which a store can change without a change in what is told of it."""
    found: set[str] = set()
    for store in STORES:
        whole = told(store, format)
        found |= {field for field, changed in alterations(store) if told(changed, format) == whole}
    return found


def test_every_field_is_changed_somewhere() -> None:
    assert {field for store in STORES for field, _ in alterations(store)} == every_field()


@pytest.mark.parametrize("format", LEFT_OUT)
def test_a_field_that_changes_changes_what_is_told(format: Format) -> None:
    assert lost(format) == LEFT_OUT[format]
