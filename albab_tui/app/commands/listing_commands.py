"""In the lists of sources, of claimants and of questions."""

from __future__ import annotations

from albab_tui.app.commands.command import Command

COMMANDS = (
    Command("choose", ("enter",), "filter", "Show the events of the row, within the filter", "Filter", "listing", 1),
    Command("only", ("o",), "only this", "Show the events that this article alone reports", "Filter", "sources", 2),
    Command("close", ("s",), "Back", "Back to the timeline, by the key that led here", "Move", "sources"),
    Command("close", ("B",), "Back", "Back to the timeline, by the key that led here", "Move", "claimants"),
    Command("close", ("Q",), "Back", "Back to the timeline, by the key that led here", "Move", "questions"),
    Command("article", ("A",), "articles", "The articles, from passage to passage on the row", "Read", "listing", 2),
    Command("ask_words", ("slash",), "find", "Find a row by what it names, as on the timeline", "Find", "listing", 4),
    Command("find_row(1)", ("n",), "Next match", "To the next row that holds the words", "Find", "listing"),
    Command("find_row(-1)", ("N",), "Match before", "To the row before that holds them", "Find", "listing"),
    Command("app.focus_next", ("tab",), "page", "To the page and back", "Move", "listing", 3),
    Command("close", ("q", "escape"), "back", "Back to the timeline", "Move", "listing", 99),
)
