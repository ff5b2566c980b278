"""The sections of what is told of an event; whoever draws one kind of them draws every kind, or the types say so."""

from __future__ import annotations

from typing import TypeAlias

from msgspec import Struct

from albab_tui.answers.telling.disagreement import Disagreement
from albab_tui.answers.telling.note import Note
from albab_tui.model.vocabulary import Word


class Standing(Struct, frozen=True):
    """What sort of event it is, and how well it is supported."""

    kind: Word
    status: Word
    support: str
    """How many articles and origins stand behind it: "3 articles, 1 origin"."""

    @property
    def line(self) -> str:
        """All of it in one line."""
        return " · ".join((*dict.fromkeys((self.kind.label, self.status.label)), self.support))


class Dating(Struct, frozen=True):
    """When it was, and on which words that rests."""

    date: str
    grounds: tuple[str, ...]
    """How it is known, from which passages, and what the curator says of it."""


class SignedName(Struct, frozen=True):
    """A name with the word of the vocabulary whose sign may stand before it."""

    name: str
    sort: Word | None = None


class Fact(Struct, frozen=True):
    """Names behind their label."""

    label: str
    names: tuple[SignedName, ...]
    sort: Word | None = None
    """The role of which it tells."""

    @property
    def line(self) -> str:
        """The names behind one another."""
        return ", ".join(named.name for named in self.names)


class Facts(Struct, frozen=True):
    """Who took part, where it was, and by which words it is found."""

    facts: tuple[Fact, ...]


class Remark(Struct, frozen=True):
    """What the curator tells, behind its label; the summary has none."""

    label: str
    text: str


class Reports(Struct, frozen=True):
    """Every report, each with its number."""

    support: str
    """How many articles and origins there are: "3 articles, 1 origin"."""
    notes: tuple[Note, ...]


class Link(Struct, frozen=True):
    """An event to which this one leads."""

    id: str
    title: str
    date: str
    """In words."""

    @property
    def line(self) -> str:
        """Both: "Norland's troops land, Tue 20 May 2031"."""
        return ", ".join(filter(None, (self.title, self.date)))


class Linked(Struct, frozen=True):
    """Events to which this one leads in one way."""

    label: str
    """"Carries out", "Done by" or "See also"."""
    links: tuple[Link, ...]


class Undone(Struct, frozen=True):
    """That a plan was never reported done."""

    words: str


Section: TypeAlias = Standing | Dating | Disagreement | Facts | Remark | Reports | Linked | Undone
