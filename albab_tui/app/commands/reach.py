"""Which commands are in reach of each other, so that a key of two of them would have two meanings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations

from albab_tui.app.commands.command import Command, Scope, key_name

REACH: tuple[tuple[Scope, ...], ...] = (
    ("list", "main", "places", "app"),
    ("facet", "list", "main", "places", "app"),
    ("strip", "main", "places", "app"),
    ("prompt", "main", "places", "app"),
    ("sources", "listing", "list", "places", "app"),
    ("claimants", "listing", "list", "places", "app"),
    ("questions", "listing", "list", "places", "app"),
    ("article", "list", "places", "app"),
    ("comparison", "listing", "list", "places", "app"),
    ("plain", "page", "app"),
    ("help", "page", "list", "app"),
    ("problems", "page", "app"),
    ("export", "list", "app"),
    ("copying", "list", "app"),
    ("grid", "list", "app"),
    ("palette", "app"),
)
"""The scopes whose keys work together somewhere: where the focus is, what lies around it, and the program."""


class ClashError(ValueError):
    """A key has two meanings in reach of each other."""


def without_clashes(commands: Iterable[Command]) -> tuple[Command, ...]:
    """The commands, none of which takes the key of another in its reach without saying so.

    Raises:
        ClashError: if one does; it names the key and both commands.
    """
    found = tuple(commands)
    for clash in clashes(found):
        raise ClashError(clash)
    return found


def clashes(commands: Iterable[Command]) -> Iterator[str]:
    """What is wrong with the keys of commands, for each key and pair of them."""
    by_key: dict[str, list[Command]] = {}
    for command in commands:
        for key in command.keys:
            by_key.setdefault(key, []).append(command)
    for key, those in by_key.items():
        for one, other in combinations(those, 2):
            if _together(one.scope, other.scope) and not _stated(one, other):
                yield f"{key_name(key)} means {_told(one)} and {_told(other)}: give one another key, or say `over`"


def _together(one: Scope, other: Scope) -> bool:
    return any(one in scopes and other in scopes for scopes in REACH)


def _stated(one: Command, other: Command) -> bool:
    return one.scope != other.scope and (other.scope in one.over or one.scope in other.over)


def _told(command: Command) -> str:
    return f"{command.action} ({command.scope})"
