"""Where it is chosen what of an event is copied."""

from __future__ import annotations

from albab_tui.app.commands.command import Command

COMMANDS = (
    Command("take", ("enter", "y"), "copy", "Send this to the terminal's clipboard", "Read", "copying", 1),
    Command("app.focus_next", ("tab",), "text", "To the text and back", "Move", "copying", 2),
    Command("close", ("q", "escape", "backspace"), "back", "Back to the timeline", "Move", "copying", 99),
)
