"""In the palette, which lies over any screen."""

from __future__ import annotations

from albab_tui.app.commands.command import Command

COMMANDS = (
    Command("take", ("enter",), "do it", "Do what the row says; a word that no command has does nothing",
            "Type", "palette", 1),
    Command("move(1)", ("down",), "Down", "The next command", "Type", "palette"),
    Command("move(-1)", ("up",), "Up", "The command before", "Type", "palette"),
    Command("page(1)", ("pagedown",), "Page down", "One page of commands down", "Type", "palette"),
    Command("page(-1)", ("pageup",), "Page up", "One page of commands up", "Type", "palette"),
    Command("close", ("escape", "ctrl+p"), "back", "Leave the palette, and all as it was",
            "Type", "palette", 99, over=("app",)),
)  # fmt: skip
