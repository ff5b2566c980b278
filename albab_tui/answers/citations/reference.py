"""A source as a bibliography knows it, in no format yet."""

from __future__ import annotations

from msgspec import Struct

from albab_tui.answers.citations.citation_dates import said_by
from albab_tui.answers.citations.citation_keys import source_key
from albab_tui.answers.citations.printed_name import PrintedName, printed_name
from albab_tui.answers.telling.sentences import flow
from albab_tui.evidence.in_words import attributed_words, day_words, published_words
from albab_tui.model.edtf import Edtf
from albab_tui.model.source import Source


class Reference(Struct, frozen=True, kw_only=True):
    """What is told of a source, as printed; what isn't told is None or empty."""

    key: str
    source: str
    """Its id in the store."""
    authors: tuple[PrintedName, ...]
    title: str
    """The headline as printed; where there is none, our own title in square brackets."""
    outlet: str | None
    """Who published it."""
    issued: Edtf | None
    dated: str
    """When it was published, in words, with how that is known where it isn't stated."""
    exact: bool
    """Whether a bibliography's date says all of that."""
    url: str | None
    accessed: Edtf | None
    archived: str | None
    language: str | None
    remarks: tuple[str, ...]
    """What no field of a bibliography holds: its agency, and how the publisher is known."""

    @property
    def note(self) -> str:
        """All that a bibliography's fields leave out."""
        published = () if self.exact else (f"published {self.dated}",)
        archived = (f"archived at {self.archived}",) if self.archived else ()
        return "; ".join((*published, *self.remarks, *archived))


def reference(source: Source, store: str) -> Reference:
    """The source of a store with this title as a reference."""
    published = source.published
    stated = published is None or published.basis == "stated"
    return Reference(
        key=source_key(store, source.id),
        source=source.id,
        authors=tuple(map(printed_name, source.author)),
        title=flow(source.headline or f"[{source.title}]"),
        outlet=flow(source.publisher.name) if source.publisher else None,
        issued=source.day,
        dated=day_words(source) if stated else published_words(source),
        exact=published is None or (stated and said_by(published.date)),
        url=source.url,
        accessed=source.accessed,
        archived=source.archived,
        language=source.language,
        remarks=tuple(_remarks(source)),
    )


def _remarks(source: Source) -> list[str]:
    publisher, agency = source.publisher, source.agency
    return [
        *([f"publisher {flow(attributed_words(publisher))}"] if publisher and publisher.basis != "stated" else []),
        *([f"agency {flow(attributed_words(agency))}"] if agency else []),
    ]
