"""On pages that lie over the screen."""

from __future__ import annotations

from albab_tui.app.commands.command import Command

COMMANDS = (
    Command("close", ("q", "escape", "backspace"), "back", "Back to where it was opened", "Move", "page", 99),
    Command("again", ("R",), "read again", "Read the store's file again", "Program", "problems", 1),
    Command("close", ("e",), "Back", "Back to where it was opened, by the key that opened it", "Move", "plain"),
    Command("copy", ("y",), "copy all of it", "Send the text to the terminal's clipboard", "Read", "plain", 1),
)
