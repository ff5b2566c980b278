"""Any store: what is loaded, filtered, printed, parsed back, exported and loaded again agrees; any text: its width."""

from __future__ import annotations

import json
import re
from typing import Any

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.answers.compose import compose
from albab_tui.answers.formats import FORMATS
from albab_tui.answers.rendering import render
from albab_tui.app.pages.styled_text import clip, paragraph, plain, wrap
from albab_tui.archive.memory.archive import MemoryArchive
from albab_tui.evidence.whole import Evidence
from albab_tui.model.catalogue import Catalogue
from albab_tui.model.store import Store
from albab_tui.question.grammar import parse_filter
from albab_tui.question.printing import print_filter
from albab_tui.question.view import View
from albab_tui.store.opening import parse_store
from albab_tui.terminal.painter import Painter
from albab_tui.text.cleaning import clean_line
from albab_tui.text.widths import cell_width
from tests.archive import select
from tests.hostile.stores import PAYLOADS
from tests.hostile.test_cases import harmless
from tests.strategies import encoded, filters, stores


def written(store: Store) -> bytes:
    """The store as a JSON file."""
    return msgspec.json.Encoder(enc_hook=encoded, decimal_format="number").encode(store)


@given(stores(), st.data())
def test_from_file_to_answer_and_back(store: Store, data: st.DataObject) -> None:
    opened = parse_store(written(store), "f.json")
    assert opened.store == store
    catalogue = Catalogue(opened.store)
    asked = data.draw(filters(catalogue))
    assert parse_filter(print_filter(asked), catalogue) == asked
    archive = MemoryArchive(Evidence(catalogue))
    selection = archive.ask(asked, newest_first=data.draw(st.booleans()))
    answer = compose(archive, selection, View("f.json", asked), opened.sha256)
    told: dict[str, Any] = json.loads(render(answer, "json"))
    ids = [dossier.event.id for dossier in selection.dossiers()]
    assert [event["id"] for event in told["events"]] == ids
    again = Catalogue(parse_store(written(opened.store), "f.json").store)
    chosen = select(Evidence(again), parse_filter(print_filter(asked), again), newest_first=selection.newest_first)
    assert [dossier.event.id for dossier in chosen.dossiers()] == ids
    assert all(harmless(render(answer, format)) for format in FORMATS)


texts = st.lists(st.sampled_from(PAYLOADS) | st.text(max_size=20), max_size=4).map("".join)


@given(texts, st.integers(2, 60), st.integers(0, 4), st.integers(0, 4))
def test_any_cleaned_text_is_drawn_as_wide_as_it_says(text: str, width: int, indent: int, hang: int) -> None:
    shown = clean_line(text)
    lines = [plain(line) for line in wrap([paragraph(shown, indent=indent, hang=hang)], width)]
    assert all(cell_width(line) <= width and harmless(line) for line in lines)
    assert cell_width(clip(shown, width)) == width


@given(texts, st.integers(1, 60))
def test_any_text_at_all_is_painted_without_a_sequence_of_its_own(text: str, width: int) -> None:
    painted = Painter(width, 1).paint([(0, 0, [(text, "1")])])
    ours = re.sub(r"\x1b\[(?:1;\d+H|[01]?m)", "", painted)
    assert not re.search(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]", ours)
