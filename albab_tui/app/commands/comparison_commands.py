"""Where reports stand side by side."""

from __future__ import annotations

from albab_tui.app.commands.command import Command

COMMANDS = (
    Command(
        "open_row",
        ("enter",),
        "figure or event",
        "Of a figure: all that is shown gives of it; else to the row's event",
        "Read",
        "comparison",
        1,
        over=("listing",),
    ),
    Command("close", ("C",), "Back", "Back to the timeline, by the key that led here", "Move", "comparison"),
)
