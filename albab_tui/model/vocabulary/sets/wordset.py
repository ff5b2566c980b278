"""A built-in set of words."""

from __future__ import annotations

from msgspec import Struct

from albab_tui.model.vocabulary.word import Lasts, RoleName, StatusName, Word


class WordSet(Struct, frozen=True):
    """The words of one field, of every sort."""

    kinds: tuple[Word, ...] = ()
    statuses: tuple[Word, ...] = ()
    roles: tuple[Word, ...] = ()
    actor_kinds: tuple[Word, ...] = ()


def kind(id: str, signs: str, lasts: Lasts, meaning: str) -> Word:
    """A kind of event, with its sign in Unicode and in ASCII."""
    return Word(id, id, meaning, signs[0], signs[1], lasts=lasts)


def status(id: str, signs: str, like: StatusName, meaning: str) -> Word:
    """A status that rules treat as a built-in one, or as itself, with its signs."""
    return Word(id, id, meaning, signs[0], signs[1], like=like)


def role(id: str, like: RoleName, meaning: str) -> Word:
    """A role that acts as a built-in one, or as itself."""
    return Word(id, id, meaning, like=like)


def actor_kind(id: str, meaning: str) -> Word:
    """A kind of actor."""
    return Word(id, id, meaning)
