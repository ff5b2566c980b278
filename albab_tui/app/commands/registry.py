"""The one registry of commands: key bindings, key bar, help, palette and the documentation's table come from it.

Each view has its commands in a file of its own.
"""

from __future__ import annotations

from msgspec import Struct

from albab_tui.app.commands import (
    article_commands,
    comparison_commands,
    copying_commands,
    exporting_commands,
    facet_commands,
    filtering_commands,
    grid_commands,
    help_commands,
    list_commands,
    listing_commands,
    moving_commands,
    page_commands,
    palette_commands,
    place_commands,
    program_commands,
    prompt_commands,
    reading_commands,
    strip_commands,
    zoom_commands,
)
from albab_tui.app.commands.command import Command, Scope, key_name
from albab_tui.app.commands.reach import without_clashes


class Item(Struct, frozen=True):
    """One entry of the key bar."""

    keys: str
    """As a person reads them, empty for words alone."""
    label: str
    press: str = ""
    """Textual's name of the key that a click stands for, of many the first; empty for words alone."""
    kept: bool = False
    """Whether it stays in the bar however short that is."""


_KEPT = 90
"""Commands with this place in the bar or a later one stay in it: help and the way out."""

_TABLES = (
    list_commands,
    moving_commands,
    zoom_commands,
    place_commands,
    filtering_commands,
    facet_commands,
    strip_commands,
    reading_commands,
    prompt_commands,
    listing_commands,
    article_commands,
    comparison_commands,
    page_commands,
    help_commands,
    exporting_commands,
    copying_commands,
    grid_commands,
    palette_commands,
    program_commands,
)

COMMANDS: tuple[Command, ...] = without_clashes(command for table in _TABLES for command in table.COMMANDS)
"""Every command, in the order of the help."""


def commands(scope: Scope) -> tuple[Command, ...]:
    """The commands of one scope."""
    return tuple(command for command in COMMANDS if command.scope == scope)


def bar(*scopes: Scope, without: tuple[str, ...] = ()) -> tuple[Item, ...]:
    """The entries that the key bar shows for these scopes, in order, but for those of some actions."""
    found = (c for c in COMMANDS if c.scope in scopes and c.bar and c.action not in without)
    return tuple(_item(command, command.label) for command in sorted(found, key=lambda command: command.bar))


def entry(scope: Scope, action: str, label: str) -> Item:
    """A command of the registry under another word, for where the key bar shows it beside those of other scopes."""
    return _item(next(each for each in commands(scope) if each.action == action), label)


def _item(command: Command, label: str) -> Item:
    shown = command.shown if command.needs_key else key_name(command.keys[0])
    return Item(shown, label, command.keys[0], kept=command.bar >= _KEPT)
