"""A built-in set of words.

Few hues, one for each group of words, the same in all sets: red for force and harm, cyan for what moves, comes or goes,
blue for what is said, magenta for what is decided, green for what helps, makes or joins. How things stand has none.
"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from albab_tui.model.vocabulary.definitions import HUES, HueName
from albab_tui.model.vocabulary.word import Lasts, RoleName, StatusName, Word


class WordSet(Struct, frozen=True):
    """The words of one field, of every sort."""

    kinds: tuple[Word, ...] = ()
    statuses: tuple[Word, ...] = ()
    roles: tuple[Word, ...] = ()
    actor_kinds: tuple[Word, ...] = ()


def kind(id: str, signs: str, hue: HueName | Literal[""], lasts: Lasts, meaning: str) -> Word:
    """A kind of event, with its sign in Unicode and in ASCII, and their colour."""
    return Word(id, id, meaning, signs[0], signs[1], _degrees(hue), lasts=lasts)


def status(id: str, signs: str, hue: HueName | Literal[""], like: StatusName, meaning: str) -> Word:
    """A status that rules treat as a built-in one, or as itself, with its signs and their colour."""
    return Word(id, id, meaning, signs[0], signs[1], _degrees(hue), like=like)


def role(id: str, like: RoleName, meaning: str) -> Word:
    """A role that acts as a built-in one, or as itself."""
    return Word(id, id, meaning, like=like)


def actor_kind(id: str, meaning: str) -> Word:
    """A kind of actor."""
    return Word(id, id, meaning)


def _degrees(hue: HueName | Literal[""]) -> int | None:
    return HUES[hue] if hue else None
