"""In the dialog that writes a file."""

from __future__ import annotations

from albab_tui.app.commands.command import Command

COMMANDS = (
    Command("write", ("enter",), "write", "Write the file; from the preview, back to its name", "Write", "export", 1),
    Command("format(1)", ("down",), "format", "The next format", "Write", "export", 2, over=("list",)),
    Command("format(-1)", ("up",), "Before", "The format before", "Write", "export", over=("list",)),
    Command("app.focus_next", ("tab",), "preview", "To the preview and back to the name", "Write", "export", 3),
    Command("overwrite", ("ctrl+o",), "Overwrite", "Write over the file that is there already", "Write", "export"),
    Command("close", ("escape", "q"), "back", "Back without writing", "Write", "export", 99),
)
