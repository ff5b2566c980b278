"""Back and forward over the places where one was: on the timeline's screen, and on what lies over it."""

from __future__ import annotations

from albab_tui.app.commands.command import Command

COMMANDS = (
    Command(
        "app.go(-1)",
        ("backspace", "alt+left"),
        "Back",
        "Back to the filter, order, zoom, view and event before",
        "Move",
        "places",
    ),
    Command("app.go(1)", ("alt+right",), "Forward", "Forward again, where back came from", "Move", "places"),
)
