"""Where a whole article is read."""

from __future__ import annotations

from albab_tui.app.commands.command import Command

COMMANDS = (
    Command("passage(1)", ("n",), "next passage", "To the next passage that is cited", "Read", "article", 1),
    Command("passage(-1)", ("N",), "passage before", "To the cited passage before", "Read", "article", 2),
    Command("claim", ("tab",), "next claim", "To the next report on the same passage", "Read", "article", 3),
    Command("choose", ("enter",), "its event", "To the event of this report", "Read", "article", 4),
)
