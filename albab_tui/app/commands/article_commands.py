"""Where whole articles are read."""

from __future__ import annotations

from albab_tui.app.commands.command import Command

COMMANDS = (
    Command(
        "passage(1)",
        ("n",),
        "next passage",
        "To the next marked passage, in the next article too; after / to the next hit",
        "Read",
        "article",
        1,
    ),
    Command(
        "passage(-1)", ("N",), "passage before", "To the marked passage before, or to the hit", "Read", "article", 2
    ),
    Command("claim", ("tab",), "next claim", "To the next report on the same passage", "Read", "article", 3),
    Command("choose", ("enter",), "its event", "To the event of this report", "Read", "article", 4),
    Command("ask_words", ("slash",), "find", "Find words in the articles and in what is claimed", "Find", "article", 5),
    Command("copy", ("y",), "cite", "Send a citation of this report to the terminal's clipboard", "Read", "article", 6),
    Command("copy_as", ("Y",), "Cite as", "Choose in which format this report is cited", "Read", "article"),
    Command("leave", ("escape",), "End of search", "Take back the search, else back", "Move", "article"),
    Command("close", ("q",), "back", "Back to where it was opened", "Move", "article", 99),
)
