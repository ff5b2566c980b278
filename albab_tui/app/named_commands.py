"""Finding a command by words of its name and of what is told of it."""

from __future__ import annotations

from collections.abc import Sequence

from albab_tui.app.commands import Command
from albab_tui.model.naming import Names
from albab_tui.text.folding import fold
from albab_tui.text.sought import sought


class NamedCommands:
    """Commands that can be found by words.

    Args:
        commands: those in reach, in the order of the help.
    """

    def __init__(self, commands: Sequence[Command]) -> None:
        self._commands = {str(place): command for place, command in enumerate(commands)}
        self._names = Names({id: (each.label, each.help, each.shown) for id, each in self._commands.items()})

    def found(self, typed: str) -> tuple[Command, ...]:
        """Those in whose name, words or keys each word that is typed begins one; the ones so called come first."""
        wanted, label = sought(typed), fold(typed)
        held = self._names.holding(wanted) if wanted else () if typed.strip() else self._commands
        found = [command for id, command in self._commands.items() if id in held]
        return tuple(sorted(found, key=lambda command: not fold(command.label).startswith(label)))
