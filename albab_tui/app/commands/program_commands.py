"""For the program as a whole."""

from __future__ import annotations

from albab_tui.app.commands.command import Command

COMMANDS = (
    Command("app.help", ("question_mark", "f1"), "help", "This help", "Program", "app", 98),
    Command("app.command_palette", ("ctrl+p",), "Commands", "Every command by name", "Program", "app"),
    Command("app.redraw", ("ctrl+l",), "Redraw", "Draw the screen anew", "Program", "app"),
    Command("app.mouse", ("f2",), "Mouse", "Leave the mouse to the terminal, or take it back", "Program", "app"),
    Command("app.suspend_process", ("ctrl+z",), "Background", "Back to the shell; fg returns", "Program", "app"),
    Command("app.quit", ("ctrl+q", "ctrl+c"), "Quit", "Leave at once", "Program", "app", always=True),
    Command("leave", ("escape",), "Back", "Back to the timeline; there, take the search back", "Program", "main"),
    Command("back", ("q",), "quit", "Back; on the timeline, leave the program", "Program", "main", 99),
    Command("reload", ("R",), "Reload", "Read the store's file again, and tell its mistakes", "Program", "main"),
)
