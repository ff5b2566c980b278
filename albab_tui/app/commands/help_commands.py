"""In the help."""

from __future__ import annotations

from albab_tui.app.commands.command import Command

COMMANDS = (
    Command("ask_words", ("slash",), "find", "Find words in this help", "Find", "help", 1),
    Command(
        "hit(1)",
        ("n",),
        "Next hit",
        "To the next line that holds the words; after the last to the first",
        "Find",
        "help",
    ),
    Command("hit(-1)", ("N",), "Hit before", "To the line before that holds them", "Find", "help"),
    Command("leave", ("escape",), "End of search", "Take back the search, else back", "Move", "help", over=("page",)),
    Command(
        "close",
        ("question_mark", "f1"),
        "Back",
        "Back to where it was opened, by the key that opened it",
        "Move",
        "help",
        over=("app",),
    ),
)
