"""References and citations as CSL-JSON items (version 1.0.2 of the schema), for citation managers."""

from __future__ import annotations

from typing import Any

from albab_tui.answers.citations.citation import EventCitation
from albab_tui.answers.citations.citation_dates import csl_date
from albab_tui.answers.citations.printed_name import PrintedName
from albab_tui.answers.citations.reference import Reference


def reference_csl(reference: Reference) -> dict[str, Any]:
    """One item, a newspaper's article where its publisher is known."""
    return _told({
        "id": reference.key,
        "type": "article-newspaper" if reference.outlet else "document",
        "author": [_name(name) for name in reference.authors],
        "title": reference.title,
        "container-title": reference.outlet,
        "issued": reference.issued and csl_date(reference.issued),
        "URL": reference.url,
        "accessed": reference.accessed and csl_date(reference.accessed),
        "language": reference.language,
        "note": reference.note,
    })  # fmt: skip


def citation_csl(citation: EventCitation) -> list[dict[str, Any]]:
    """The event as an entry of the store, and the items of its sources."""
    event = {
        "id": citation.key,
        "type": "entry",
        "title": citation.title,
        "container-title": citation.store.about.title,
        "version": f"sha256 {citation.store.sha256}",
        "note": f"{citation.date}; {citation.where}; in: {citation.store.words}",
    }
    return [event, *(reference_csl(passage.reference) for passage in citation.passages)]


def _told(item: dict[str, Any]) -> dict[str, Any]:
    """The item without what is not told."""
    return {name: value for name, value in item.items() if value}


def _name(name: PrintedName) -> dict[str, str]:
    if not name.family:
        return {"literal": name.whole}
    parts = {"family": name.family, "given": name.given, "non-dropping-particle": name.particle, "suffix": name.suffix}
    return {part: text for part, text in parts.items() if text}
