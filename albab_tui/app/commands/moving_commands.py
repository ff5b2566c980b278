"""On the timeline's screen: from event to event and from pane to pane, and to what is searched for."""

from __future__ import annotations

from albab_tui.app.commands.command import Command

COMMANDS = (
    Command("section(1)", ("right_curly_bracket",), "Next month", "To the next month or other heading", "Move", "main"),
    Command("section(-1)", ("left_curly_bracket",), "Month before", "To the heading before", "Move", "main"),
    Command(
        "event(1)", ("right_square_bracket",), "Next event", "To the next event, while reading too", "Move", "main"
    ),
    Command("event(-1)", ("left_square_bracket",), "Event before", "To the event before", "Move", "main"),
    Command("app.focus_next", ("tab",), "Next pane", "To the next pane", "Move", "main"),
    Command("app.focus_previous", ("shift+tab",), "Pane before", "To the pane before", "Move", "main"),
    Command(
        "ask('search')",
        ("slash",),
        "search",
        'Search what is shown: word, "in a row", ~inside, -without',
        "Find",
        "main",
        4,
    ),
    Command("find(1)", ("n",), "Next match", "To the next match", "Find", "main"),
    Command("find(-1)", ("N",), "Match before", "To the match before", "Find", "main"),
    Command("ask('date')", ("d",), "date", "Go to a date in words: 8 feb, last january", "Find", "main", 5),
)
