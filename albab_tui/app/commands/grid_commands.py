"""Where it is shown who was active when."""

from __future__ import annotations

from albab_tui.app.commands.command import Command

COMMANDS = (
    Command("column(1)", ("right", "l"), "Later", "One column to the right", "Move", "grid"),
    Command(
        "column(-1)", ("left", "h"), "Earlier", "One column to the left; at last the whole row", "Move", "grid"
    ),
    Command("columns(1)", ("right_curly_bracket",), "Columns on", "As many columns on as are in view", "Move", "grid"),
    Command("columns(-1)", ("left_curly_bracket",), "Columns back", "As many columns back", "Move", "grid"),
    Command(
        "screen.choose", ("enter",), "filter", "Show the events of the row and of the time marked", "Filter", "grid", 1
    ),
    Command("screen.turn('rows')", ("v",), "rows", "Actors, claimants, places, sources or kinds", "Read", "grid", 2),
    Command("screen.turn('role')", ("r",), "role", "In which role actors are counted", "Read", "grid", 3),
    Command("screen.turn('order')", ("o",), "order", "By number, first seen first, or by name", "Read", "grid", 4),
    Command("screen.zoom(-1)", ("z",), "zoom in", "Columns of a finer unit", "Move", "grid", 5),
    Command("screen.zoom(1)", ("Z",), "Zoom out", "Columns of a coarser unit", "Move", "grid"),
    Command("screen.zoom_all", ("0",), "All", "The finest columns with which all of time fits", "Move", "grid"),
    Command(
        "screen.longer", ("space",), "a week", "Mark the longer stretch that ends here: the week up to a day",
        "Move", "grid", 6,
    ),
    Command("screen.ask_date", ("d",), "date", "Mark a time in words: 8 feb, last january, 2015", "Find", "grid", 7),
    Command("screen.close", ("q", "escape", "backspace"), "back", "Back to the timeline", "Move", "grid", 99),
)  # fmt: skip
