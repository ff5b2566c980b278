"""What a store holds is on the app's pages: a value that changes changes them, field by field."""

from __future__ import annotations

from albab_tui.app.glyphs import UNICODE
from albab_tui.app.pages.event_page import event_page
from albab_tui.app.pages.source_page import source_page
from albab_tui.app.pages.styled_text import Paragraph
from albab_tui.model.store import Store
from albab_tui.question.filter import Filter
from tests.alterations import STORES, alterations, of_words
from tests.archive import archive_of

LEFT_OUT = {
    *("Actor.name", "Actor.aliases", "Actor.kind", "Actor.part_of", "Actor.note"),
    *("Place.aliases", "Place.part_of", "Place.latitude", "Place.longitude", "Place.name", "Place.note"),
    *("Question.on", "Question.exclusive", "Question.note"),
    *("Reading.on", "Reading.claim", "Reading.passage", "Waiver.rule", "Waiver.why"),
    *("ActorKind.label", "Vocabulary.sets"),
    *of_words("meaning", "ascii", "lasts", "like"),
    *("Store.format", "Store.title", "Store.description", "Store.license", "Store.timezone", "Store.articles"),
}
"""Fields that are not told of an event or a source, but of what they refer to, of the store, or of its words."""


def pages(of: Store) -> list[tuple[Paragraph, ...]]:
    found = archive_of(of)
    events = [event_page(dossier, found, UNICODE) for dossier in found.ask(Filter()).dossiers()]
    return [*events, *(source_page(source, found) for source in of.sources)]


def test_a_field_that_changes_changes_the_pages() -> None:
    lost: set[str] = set()
    for store in STORES:
        whole = pages(store)
        lost |= {field for field, changed in alterations(store) if pages(changed) == whole}
    assert lost == LEFT_OUT
