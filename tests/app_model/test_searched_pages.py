"""Whatever stands on an event's page is found by a search for it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hypothesis import given

from albab_tui.app.glyphs import UNICODE
from albab_tui.app.pages.event_page import event_page
from albab_tui.archive.opening import open_archive
from albab_tui.archive.protocol import Archive
from albab_tui.model.store import Store
from albab_tui.question.filter import Filter
from albab_tui.question.tree import Wording
from albab_tui.text.folding import fold
from tests.archive import archive_of, ids
from tests.harbour import HARBOUR
from tests.strategies import stores

LABELS = frozenset(
    fold(
        "disputed when where position tags agent target party speaker mentioned outside the sources why they differ "
        "reports on between and by article articles origin origins day unknown publisher not stated no in this store "
        "it done"
    ).split()
)
"""What stands there for every event and says nothing of one."""


COUNTED = re.compile(r"\d+ articles?, \d+ origins?|\s*\d+\s*|\s*\[\d+\]")
"""How well an event is supported, and the numbers of its reports."""


def _words(archive: Archive, id: str) -> Iterator[str]:
    """The words of a page that are not those of a heading, a link or a label."""
    dossier = archive.dossier(id)
    assert dossier is not None
    for each in event_page(dossier, archive, UNICODE):
        text = "" if each.leads_to else "".join(text for text, style in each.spans if _tells(text, style))
        yield from (word for word in fold(text).split() if word not in LABELS)


def _tells(text: str, style: str) -> bool:
    return style != "heading" and not (style in ("label", "quiet") and COUNTED.fullmatch(text))


def _missed(archive: Archive, id: str) -> set[str]:
    return {word for word in _words(archive, id) if id not in ids(archive.ask(Filter((Wording(word),))))}


def test_on_the_pages_of_the_bundled_store() -> None:
    archive = open_archive(None).archive
    assert {id: missed for id in ids(archive.ask(Filter())) if (missed := _missed(archive, id))} == {}


def test_on_the_pages_of_the_harbour() -> None:
    archive = archive_of(HARBOUR)
    assert {id: missed for id in ids(archive.ask(Filter())) if (missed := _missed(archive, id))} == {}


@given(stores(most=2))
def test_on_the_pages_of_any_store(of: Store) -> None:
    archive = archive_of(of)
    assert {id: missed for id in ids(archive.ask(Filter())) if (missed := _missed(archive, id))} == {}
