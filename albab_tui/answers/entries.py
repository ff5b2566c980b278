"""What an answer adds its events up to: actors, sources, words and counts."""

from __future__ import annotations

from msgspec import Struct

from albab_tui.model.actor import Actor
from albab_tui.model.source import Source
from albab_tui.model.vocabulary import Word


class _Part(Struct, frozen=True, kw_only=True):
    """A part of an answer; immutable."""


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
    differing: int
    """Events on which anything differs, be it in words only."""
    disputed: int
    single_origin: int
    undated: int
    """Undated events among those shown."""
    undated_left_out: int
    """Events that only the time window leaves out, because they are undated."""
    possibly_only: int
    """Events shown that lie in the time window, but not certainly."""
