"""Citations as lines of plain text, and as Markdown."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from albab_tui.answers.citations.citation import EventCitation, PlaceInSource
from albab_tui.answers.citations.reference import Reference
from albab_tui.answers.markdown import escape
from albab_tui.evidence.in_words import paragraph_words
from albab_tui.model.wording import spell


def citation_text(citation: EventCitation) -> str:
    """The event, its store, and a line for each source with its paragraphs."""
    return _lines(citation, "- ", str)


def citation_markdown(citation: EventCitation) -> str:
    """The same in Markdown, the sources as a list; nothing in the data becomes markup."""
    return _lines(citation, "\n- ", escape)


def reference_words(reference: Reference) -> str:
    """A source in one line: author, headline, publisher, date, address, with how they are known."""
    return "; ".join((_head(reference), *reference.remarks, *_found(reference)))


def _lines(citation: EventCitation, bullet: str, escaped: Callable[[str], str]) -> str:
    head = f"“{citation.title}”, {citation.date}, event {citation.event}, in {citation.store.words}."
    sources = "".join(f"{bullet}{escaped(_passage(each))}\n" for each in citation.passages)
    return f"{escaped(head)}\n{sources}"


def _passage(passage: PlaceInSource) -> str:
    source = passage.reference
    told = (reference_words(source), paragraph_words(passage.paragraphs), f"source {source.source}")
    return ", ".join(part for part in told if part) + "."


def _head(reference: Reference) -> str:
    authors = ", ".join(name.whole for name in reference.authors)
    title = reference.title if reference.title.startswith("[") else f"“{reference.title}”"
    return (f"{authors}: " if authors else "") + ", ".join(filter(None, (title, reference.outlet, reference.dated)))


def _found(reference: Reference) -> Iterator[str]:
    if reference.url:
        yield reference.url + (f" (read {spell(reference.accessed)})" if reference.accessed else "")
    elif reference.accessed:
        yield f"read {spell(reference.accessed)}"
    if reference.archived:
        yield f"archived at {reference.archived}"
