"""Sources: the articles that the store is curated from."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta

from albab_tui.model.edtf import Edtf
from albab_tui.model.fields import Basis, Entity, Id, Label, Prose


class Attribution(Entity, frozen=True):
    """A name that a source carries, and how we know it."""

    name: Annotated[Label, Meta(description="The publisher's or agency's name.")]
    basis: Annotated[Basis, Meta(description="stated in the source, inferred, or known from outside.")] = "stated"
    why: Annotated[Prose | None, Meta(description="Where it is stated, or the reasoning behind the inference.")] = None


class Publication(Entity, frozen=True):
    """When a source was published, and how we know it."""

    date: Annotated[Edtf, Meta(description="The day (EDTF) that the source's time expressions count from.")]
    basis: Annotated[Basis, Meta(description="stated in the source, inferred from it, or known from outside.")]
    why: Annotated[Prose | None, Meta(description="Where it is stated, or the reasoning behind the inference.")] = None


class Source(Entity, frozen=True):
    """An article. Its paragraphs are counted from 1 over the non-empty lines of its text file."""

    id: Id
    title: Annotated[Label, Meta(description="What the article is about, in our own few words.")]
    text: Annotated[Label, Meta(description="File name of the article's text, looked up in the folder given to check.")]
    published: Annotated[Publication, Meta(description="Publication date and how it is known.")]
    publisher: Annotated[Attribution | None, Meta(description="Who published it, only as far as known.")] = None
    agency: Annotated[
        Attribution | None,
        Meta(description="News agency whose copy it is. Sources with one agency are one origin, not independent."),
    ] = None
    dateline: Annotated[Label | None, Meta(description="Place the article says it was filed from.")] = None
    language: Annotated[str | None, Meta(description="BCP 47 language tag, such as en.")] = None
    note: Annotated[Prose | None, Meta(description="What a reader should know about the source as a whole.")] = None
