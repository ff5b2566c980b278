"""On the timeline's screen: which events are shown."""

from __future__ import annotations

from albab_tui.app.commands.command import Command

COMMANDS = (
    Command("facet('actors')", ("a",), "actors", "Filter by actor: who acts or is acted on", "Filter", "main", 1),
    Command("facet('claimants')", ("b",), "who says", "Filter by claimant: who says so", "Filter", "main", 2),
    Command("facet('places')", ("p",), "places", "Filter by place", "Filter", "main", 11),
    Command("facet('views')", ("v",), "evidence", "Filter by evidence, status and kind", "Filter", "main", 3),
    Command(
        "change('disputed')",
        ("c",),
        "differing",
        "Only what the reports differ on, be it in words only, and back",
        "Filter",
        "main",
        10,
    ),
    Command("toggle_filters", ("f",), "on/off", "Turn all filters off, and on again", "Filter", "main", 8),
    Command("ask('filter')", ("colon",), "filter text", "Edit the filter as one line of text", "Filter", "main", 14),
    Command(
        "ask('rest')", ("left_parenthesis",), "Brackets", "Edit what stands in brackets in the filter", "Filter", "main"
    ),
    Command("drop_rest", ("right_parenthesis",), "No brackets", "Drop what stands in brackets there", "Filter", "main"),
    Command("change('role')", ("r",), "role", "Role of the actors asked for: any, agent, ...", "Filter", "main", 12),
    Command("change('match')", ("u",), "Any/all", "Any or all of the actors asked for", "Filter", "main"),
    Command("change('members')", ("w",), "Members", "With or without those who belong to an actor", "Filter", "main"),
    Command("change('sense')", ("i",), "Sense", "Dates certainly, plausibly, possibly in the range", "Filter", "main"),
    Command("bound(-1)", ("less_than_sign",), "Before", "Only what lies before the current event", "Filter", "main"),
    Command("bound(1)", ("greater_than_sign",), "After", "Only what lies after the current event", "Filter", "main"),
    Command("meanwhile", ("m",), "meanwhile", "What else was around the event; again, wider", "Filter", "main", 17),
    Command("clear", ("X",), "Clear", "Drop the filter for good", "Filter", "main"),
)
