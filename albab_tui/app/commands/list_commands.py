"""In every list."""

from __future__ import annotations

from albab_tui.app.commands.command import Command

COMMANDS = (
    Command("step(1)", ("down", "j"), "Down", "One row down", "Move", "list"),
    Command("step(-1)", ("up", "k"), "Up", "One row up", "Move", "list"),
    Command("page(1)", ("pagedown", "ctrl+f"), "Page down", "One page down", "Move", "list"),
    Command("page(-1)", ("pageup",), "Page up", "One page up", "Move", "list"),
    Command("half_page(1)", ("ctrl+d",), "Half page down", "Half a page down", "Move", "list"),
    Command("half_page(-1)", ("ctrl+u",), "Half page up", "Half a page up", "Move", "list"),
    Command("first", ("home", "g"), "First", "To the first row", "Move", "list"),
    Command("last", ("end", "G"), "Last", "To the last row", "Move", "list"),
)
