"""In the overview strip: a stretch of time is picked, and becomes the range."""

from __future__ import annotations

from albab_tui.app.commands.command import Command

COMMANDS = (
    Command("pick(1)", ("right", "l"), "later", "The stretch one column later", "Move", "strip", 2, over=("main",)),
    Command("pick(-1)", ("left", "h"), "earlier", "The stretch one column earlier", "Move", "strip", 3),
    Command("stretch(1)", ("plus", "shift+right"), "longer", "The stretch one column longer", "Move", "strip", 4),
    Command("stretch(-1)", ("minus", "shift+left"), "shorter", "The stretch one column shorter", "Move", "strip", 5),
    Command("pick_end(-1)", ("home", "g"), "First", "To the first column", "Move", "strip"),
    Command("pick_end(1)", ("end", "G"), "Last", "To the last column", "Move", "strip"),
    Command(
        "screen.take_range", ("enter",), "make it the range", "Only events of the stretch", "Filter", "strip", 1,
        over=("main",),
    ),
    Command(
        "screen.ask('range')", ("d",), "type dates", "Type the range: 8 feb, 2017-01/2017-02", "Filter", "strip", 6,
        over=("main",),
    ),
    Command(
        "screen.ask_range('{key}')", tuple("123456789"), "Dates", "Type the range, beginning with this", "Filter",
        "strip", over=("main",),
    ),
)  # fmt: skip
