"""In the left pane."""

from __future__ import annotations

from albab_tui.app.commands.command import Command

COMMANDS = (
    Command(
        "include",
        ("enter", "plus"),
        "include",
        "Ask for the marked value, or no longer",
        "Filter",
        "facet",
        1,
        over=("main",),
    ),
    Command(
        "exclude", ("ctrl+x", "minus"), "exclude", "Leave the marked value out, or no longer", "Filter", "facet", 2
    ),
    Command("expand(True)", ("right",), "open", "Show what belongs to it", "Filter", "facet", 5),
    Command("expand(False)", ("left",), "Close", "Hide what belongs to it", "Filter", "facet"),
    Command("screen.change('role')", ("ctrl+r",), "role", "As r on the timeline", "Filter", "facet", 3),
    Command("screen.change('match')", ("ctrl+t",), "any/all", "As u on the timeline", "Filter", "facet", 4),
    Command("screen.change('members')", ("ctrl+o",), "members", "As w on the timeline", "Filter", "facet", 6),
    Command("screen.full", ("ctrl+e",), "Full screen", "As F on the timeline", "Read", "facet"),
)
