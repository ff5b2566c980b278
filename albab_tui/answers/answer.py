"""An answer: a selection of events with its evidence, its counts and its method, in no format yet."""

from __future__ import annotations

from decimal import Decimal

from msgspec import Struct

from albab_tui.evidence.basis import DateBasis
from albab_tui.evidence.disputes import Value
from albab_tui.model.actor import Actor
from albab_tui.model.edtf import Edtf
from albab_tui.model.event import Event
from albab_tui.model.place import Place
from albab_tui.model.question import Question
from albab_tui.model.report import Report
from albab_tui.model.source import Source
from albab_tui.model.vocabulary import Word
from albab_tui.question.view import View


class _Part(Struct, frozen=True, kw_only=True):
    """A part of an answer; immutable."""


class Note(_Part, frozen=True):
    """One report, numbered through the whole answer from 1."""

    number: int
    report: Report
    cited: str
    """The paragraphs: "¶2–3"."""
    claimant: str
    """Who says it, in words."""
    basis: DateBasis
    """How its date is known."""
    figures: tuple[str, ...]
    """Its figures in words, in the order of the report's."""
    answers: tuple[str, ...]
    """What it answers to the store's questions, in words: "How far in were they? Western gates"."""


class DisputedValue(_Part, frozen=True):
    """What one report says on something disputed."""

    note: Note
    value: Value
    words: str


class Disagreement(_Part, frozen=True):
    """Something on which an event's reports differ, with every value."""

    subject: str
    """``date``, ``occurrence`` or a figure's name."""
    words: str
    """The subject as it is told: "the date"."""
    unit: str | None
    whom: str | None
    """Id of the actor whose people or things are counted."""
    values: tuple[DisputedValue, ...]
    low: Edtf | Decimal | None
    """The lowest figure or first day that any standing report allows; None where it is open."""
    high: Edtf | Decimal | None


class EventEntry(_Part, frozen=True):
    """One event of the answer."""

    event: Event
    kind: Word
    status: Word
    when: str
    """The date in words."""
    basis: DateBasis | None
    """How the date is known; None for an undated event."""
    actors: tuple[tuple[Word, tuple[str, ...]], ...]
    """Names of the actors in each role that has any."""
    places: tuple[str, ...]
    """Names of the places."""
    traits: tuple[str, ...]
    """Names of the traits (as in ``is:``) that hold."""
    origins: tuple[str, ...]
    """The independent voices behind it."""
    support: str
    """Sources and origins in words: "3 articles, 1 origin"."""
    disagreements: tuple[Disagreement, ...]
    notes: tuple[Note, ...]


class ActorEntry(_Part, frozen=True):
    """An actor with the number of events that it, or someone who belongs to it, is part of."""

    actor: Actor
    depth: int
    """How many listed actors it belongs to, 8 at most."""
    events: int
    """Events in which it has a role."""
    roles: tuple[tuple[Word, int], ...]
    """Events by role; an actor may have two roles in one event."""
    quoted: int
    """Events in which a report quotes it."""


class SourceEntry(_Part, frozen=True):
    """A source that the events shown rest on."""

    source: Source
    published: str
    """Its publication date in words."""
    events: int
    reports: int


class UsedWords(_Part, frozen=True):
    """Words with their labels, by their sorts."""

    sets: tuple[str, ...]
    """The built-in sets that the store uses."""
    kinds: tuple[Word, ...]
    statuses: tuple[Word, ...]
    roles: tuple[Word, ...]
    actor_kinds: tuple[Word, ...]


class Counts(_Part, frozen=True):
    """How many events there are of what."""

    shown: int
    total: int
    statuses: tuple[tuple[Word, int], ...]
    """Events shown by status, where there are any."""
    disputed: int
    single_origin: int
    undated: int
    """Undated events among those shown."""
    undated_left_out: int
    """Events that only the time window leaves out, because they are undated."""
    possibly_only: int
    """Events shown that lie in the time window, but not certainly."""


class Head(_Part, frozen=True):
    """What a store says of its own form."""

    format: str
    timezone: str | None
    articles: str | None


class Answer(_Part, frozen=True):
    """All that a summary or an export tells."""

    title: str
    description: str | None
    license: str | None
    store: Head
    counts: Counts
    events: tuple[EventEntry, ...]
    actors: tuple[ActorEntry, ...]
    """Affiliation by affiliation, whoever belongs to an actor after it."""
    named: tuple[Actor, ...]
    """Others whom a figure or an answer names, and whom these belong to."""
    places: tuple[Place, ...]
    """Places of the events and of answers, and what they lie in."""
    questions: tuple[Question, ...]
    """Questions that a report of the events answers."""
    sources: tuple[SourceEntry, ...]
    words: UsedWords
    """The vocabulary, as far as the events and actors use it."""
    filter: str
    """The filter's text; empty where nothing was asked."""
    sense: str | None
    """``certainly``, ``plausibly`` or ``possibly`` where a time window is asked for."""
    view: View
    sha256: str
    """Hash of the store's file, in hexadecimal."""
    version: str
    """The program's version."""
