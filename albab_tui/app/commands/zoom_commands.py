"""On the timeline's screen: how much of the time is shown, and how."""

from __future__ import annotations

from albab_tui.app.commands.command import Command

COMMANDS = (
    Command("zoom(-1)", ("z",), "Zoom in", "A shorter time around the event, by a finer unit", "Move", "main"),
    Command("zoom(1)", ("Z",), "Zoom out", "A longer time around the event, by a coarser unit", "Move", "main"),
    Command("zoom_all", ("0",), "All", "All that the filter finds", "Move", "main"),
    Command("strip", ("t",), "overview", "Pick a range of time in the overview above", "Filter", "main", 17),
    Command("lanes", ("l",), "Lanes", "When each event was, drawn beside the titles, and back", "Move", "main"),
)
