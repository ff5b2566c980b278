"""The commands of the program, those of each view in a file of its own, gathered in one registry."""

from albab_tui.app.commands.command import Command, Group, Scope, key_name
from albab_tui.app.commands.registry import COMMANDS, Item, bar, commands, entry

__all__ = ["COMMANDS", "Command", "Group", "Item", "Scope", "bar", "commands", "entry", "key_name"]
