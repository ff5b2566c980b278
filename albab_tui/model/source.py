"""Sources: the articles that the store is curated from."""

from typing import Annotated

from msgspec import Meta

from albab_tui.model.edtf import Edtf
from albab_tui.model.field_types import LANGUAGE_PATTERN, Basis, Entity, Id, Label, ParagraphNumber, Prose, Url


class Attribution(Entity, frozen=True):
    """A name that a source carries, and how we know it."""

    name: Annotated[Label, Meta(description="The publisher's or agency's name.")]
    basis: Annotated[Basis, Meta(description="stated in the source, inferred, or known from outside.")] = "stated"
    why: Annotated[Prose | None, Meta(description="Where it is stated, or the reasoning behind the inference.")] = None


class Publication(Entity, frozen=True):
    """When a source was published, and how we know it."""

    date: Annotated[Edtf, Meta(description="The day (EDTF) that the source's time expressions count from.")]
    basis: Annotated[Basis, Meta(description="stated in the source, inferred from it, or known from outside.")] = (
        "stated"
    )
    why: Annotated[Prose | None, Meta(description="Where it is stated, or the reasoning behind the inference.")] = None


class Source(Entity, frozen=True):
    """An article. Its paragraphs are counted from 1 over the non-empty lines of its text file."""

    id: Id
    title: Annotated[Label, Meta(description="What the article is about, in our own few words.")]
    text: Annotated[
        Label | None,
        Meta(description="File name of the article's text, below the store's `articles` or the folder given to check."),
    ] = None
    published: Annotated[
        Publication | None,
        Meta(description="Publication date and how it is known; a date alone is one that is stated."),
    ] = None
    headline: Annotated[Label | None, Meta(description="The headline as printed.")] = None
    author: Annotated[tuple[Label, ...], Meta(description="Who wrote it, one name each, as printed.")] = ()
    url: Annotated[Url | None, Meta(description="Where it can be read: an address that begins with http.")] = None
    accessed: Annotated[Edtf | None, Meta(description="The day (EDTF) on which it was read there.")] = None
    archived: Annotated[Url | None, Meta(description="Where an archived copy can be read.")] = None
    skipped: Annotated[
        tuple[ParagraphNumber, ...],
        Meta(description="Paragraphs that no report cites on purpose: bylines, captions, links to other articles."),
    ] = ()
    publisher: Annotated[Attribution | None, Meta(description="Who published it, only as far as known.")] = None
    agency: Annotated[
        Attribution | None,
        Meta(description="News agency whose copy it is. Sources with one agency are one origin, not independent."),
    ] = None
    dateline: Annotated[Label | None, Meta(description="Place the article says it was filed from.")] = None
    language: Annotated[
        Annotated[str, Meta(pattern=LANGUAGE_PATTERN)] | None, Meta(description="BCP 47 language tag, such as en.")
    ] = None
    note: Annotated[Prose | None, Meta(description="What a reader should know about the source as a whole.")] = None

    @property
    def day(self) -> Edtf | None:
        """When it was published, as far as known."""
        return self.published.date if self.published else None
