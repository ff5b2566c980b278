"""Citations of events and reports: they lead to the passages and to the very store, in every format."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from markdown_it import MarkdownIt
from pybtex.database import parse_string

from albab_tui.answers.citations.citation import CitedStore, EventCitation, event_citation, report_citation
from albab_tui.answers.citations.citation_styles import CITATION_STYLES, CitationStyle, cited
from albab_tui.model.store import Store
from tests.answers.citations.test_csl import rendered
from tests.answers.hostile import foreign, texts
from tests.archive import archive_of
from tests.harbour import HARBOUR
from tests.hostile.test_cases import harmless

HASH = "0123456789abcdef" * 4


def citations(store: Store) -> list[EventCitation]:
    """Those of all events."""
    archive = archive_of(store)
    named = CitedStore(archive.about, HASH, "1.2.3")
    return [event_citation(event, archive.names, named) for event in store.events]


def report_citations(store: Store) -> list[EventCitation]:
    """Those of all reports, one by one."""
    archive = archive_of(store)
    named = CitedStore(archive.about, HASH, "1.2.3")
    return [report_citation(each, report, archive.names, named) for each in store.events for report in each.reports]


@pytest.mark.parametrize("style", CITATION_STYLES)
def test_a_citation_leads_to_the_passages_and_to_the_store(style: CitationStyle) -> None:
    for event, citation in zip(HARBOUR.events, citations(HARBOUR), strict=True):
        text = cited(citation, style)
        assert HASH in text
        assert f"event {event.id}" in text
        assert "The harbour of Orsa" in text
        for passage in citation.passages:
            assert passage.reference.title.strip("[]") in text


def test_a_source_stands_once_with_all_its_paragraphs() -> None:
    for event, citation in zip(HARBOUR.events, citations(HARBOUR), strict=True):
        told = {(report.source, number) for report in event.reports for number in report.paragraphs}
        cited_places = [(each.reference.source, number) for each in citation.passages for number in each.paragraphs]
        assert sorted(told) == sorted(cited_places)
        assert len({each.reference.source for each in citation.passages}) == len(citation.passages)


def test_one_report_is_cited_with_its_own_passage_alone() -> None:
    archive = archive_of(HARBOUR)
    named = CitedStore(archive.about, HASH, "1.2.3")
    event = next(event for event in HARBOUR.events if len({report.source for report in event.reports}) > 1)
    keys = set()
    for report in event.reports:
        citation = report_citation(event, report, archive.names, named)
        (passage,) = citation.passages
        assert (passage.reference.source, passage.paragraphs) == (report.source, report.paragraphs)
        keys.add(citation.key)
    assert len(keys) == len({(report.source, report.paragraphs) for report in event.reports})
    assert event_citation(event, archive.names, named).key not in keys


def test_the_text_is_a_line_for_the_event_and_one_for_each_source() -> None:
    citation = next(each for each in citations(HARBOUR) if any(p.reference.source == "c" for p in each.passages))
    lines = cited(citation, "text").splitlines()
    assert len(lines) == 1 + len(citation.passages)
    (line,) = (line for line in lines if "source c" in line)
    assert line.startswith(
        "- Inger Holm, Per Sund: “Seven Days of Orsa”, Thu 22 May 2031; https://lamp.example/2031/week"
    )
    assert "archived at https://archive.example/lamp/week" in line
    assert "(read Mon 2 Jun 2031)" in line
    assert "¶" in line


@given(texts)
def test_whatever_a_store_holds_every_format_is_read_back(text: str) -> None:
    for citation in (*citations(foreign(text)), *report_citations(foreign(text))):
        assert all(harmless(cited(citation, style)) for style in CITATION_STYLES)
        keys = [citation.key, *(each.reference.key for each in citation.passages)]
        assert list(parse_string(cited(citation, "bibtex"), "bibtex").entries) == keys
        items = json.loads(cited(citation, "csl"))
        assert [item["id"] for item in items] == keys
        assert len(rendered(*items)) == len(keys)


@given(texts)
def test_markdown_is_a_line_and_a_list_whatever_it_holds(text: str) -> None:
    for citation in (*citations(foreign(text)), *report_citations(foreign(text))):
        tokens = MarkdownIt("js-default", {"html": True}).parse(cited(citation, "markdown"))
        assert sum(token.type == "list_item_open" for token in tokens) == len(citation.passages)
        inner = [child.type for token in tokens for child in token.children or []]
        assert not set(inner) - {"text", "text_special", "code_inline", "softbreak"}
