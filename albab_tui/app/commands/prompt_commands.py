"""In a line that is typed."""

from __future__ import annotations

from albab_tui.app.commands.command import Command

COMMANDS = (
    Command(
        "answer",
        ("enter",),
        "go",
        "Take the line; one that is refused stays to be mended",
        "Type",
        "prompt",
        1,
        over=("main",),
    ),
    Command("leave", ("escape",), "back", "Leave the line, and all as it was", "Type", "prompt", 99, over=("main",)),
    Command(
        "complete(1)",
        ("tab",),
        "complete",
        "Complete a field or a name, or take the next",
        "Type",
        "prompt",
        3,
        over=("main",),
    ),
    Command("complete(-1)", ("shift+tab",), "Before", "Take the candidate before", "Type", "prompt", over=("main",)),
    Command("recall(-1)", ("up",), "earlier line", "The line typed before", "Type", "prompt", 4),
    Command("recall(1)", ("down",), "Later line", "The line typed after, or the unfinished one", "Type", "prompt"),
)
