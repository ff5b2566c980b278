"""The one registry of commands: key bindings, key bar, help, palette and the documentation's table come from it."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

Scope = Literal["list", "main", "facet", "prompt", "listing", "sources", "page", "problems", "plain", "export", "app"]
Group = Literal["Move", "Find", "Filter", "Read", "Type", "Write", "Program"]


class Command(Struct, frozen=True):
    """Something the user can do."""

    action: str
    """The Textual action that does it."""
    keys: tuple[str, ...]
    """Textual names of its keys, the one to show first."""
    label: str
    """A word or two for the key bar and the palette."""
    help: str
    """One line for the help and the documentation."""
    group: Group
    scope: Scope
    """Where the keys work: in every list, on the timeline's screen, in the left pane, ..."""
    bar: int = 0
    """Place in the key bar of its scope, from 1; 0 keeps it out."""
    always: bool = False
    """Whether its keys mean this even where a line is typed that knows them itself."""

    @property
    def shown(self) -> str:
        """Its keys as a person reads them: "Down j"; digits as "1-9"."""
        if self.needs_key:
            return f"{self.keys[0]}-{self.keys[-1]}"
        return " ".join(key_name(key) for key in self.keys)

    @property
    def needs_key(self) -> bool:
        """Whether the action depends on which of the keys is pressed, as ``follow({key})`` does."""
        return "{key}" in self.action


class Item(Struct, frozen=True):
    """One entry of the key bar."""

    keys: str
    """As a person reads them, empty for words alone."""
    label: str
    press: str = ""
    """Textual's name of the key that a click stands for, of many the first; empty for words alone."""
    kept: bool = False
    """Whether it stays in the bar however short that is."""


_KEPT = 90
"""Commands with this place in the bar or a later one stay in it: help and the way out."""

_NAMES = {
    "down": "Down", "up": "Up", "left": "Left", "right": "Right", "slash": "/", "question_mark": "?", "colon": ":",
    "less_than_sign": "<", "greater_than_sign": ">", "left_square_bracket": "[", "right_square_bracket": "]",
    "left_parenthesis": "(", "right_parenthesis": ")",
    "left_curly_bracket": "{", "right_curly_bracket": "}", "minus": "-", "plus": "+", "pagedown": "PgDn",
    "pageup": "PgUp", "home": "Home", "end": "End", "enter": "Enter", "escape": "Esc", "tab": "Tab",
    "shift+tab": "Shift+Tab", "backspace": "Backspace", "space": "Space", "f1": "F1", "f2": "F2",
}  # fmt: skip


def key_name(key: str) -> str:
    """A key as a person reads it: "ctrl+d" gives "^d"."""
    if key.startswith("ctrl+"):
        return "^" + key.removeprefix("ctrl+")
    return _NAMES.get(key, key)


COMMANDS: tuple[Command, ...] = (
    Command("step(1)", ("down", "j"), "Down", "One row down", "Move", "list"),
    Command("step(-1)", ("up", "k"), "Up", "One row up", "Move", "list"),
    Command("page(1)", ("pagedown", "ctrl+f"), "Page down", "One page down", "Move", "list"),
    Command("page(-1)", ("pageup",), "Page up", "One page up", "Move", "list"),
    Command("half_page(1)", ("ctrl+d",), "Half page down", "Half a page down", "Move", "list"),
    Command("half_page(-1)", ("ctrl+u",), "Half page up", "Half a page up", "Move", "list"),
    Command("first", ("home", "g"), "First", "To the first row", "Move", "list"),
    Command("last", ("end", "G"), "Last", "To the last row", "Move", "list"),
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
    Command("clear", ("X",), "Clear", "Drop the filter for good", "Filter", "main"),
    Command("include", ("enter", "plus"), "include", "Ask for the marked value, or no longer", "Filter", "facet", 1),
    Command(
        "exclude", ("ctrl+x", "minus"), "exclude", "Leave the marked value out, or no longer", "Filter", "facet", 2
    ),
    Command("expand(True)", ("right",), "open", "Show what belongs to it", "Filter", "facet", 5),
    Command("expand(False)", ("left",), "Close", "Hide what belongs to it", "Filter", "facet"),
    Command("screen.change('role')", ("ctrl+r",), "role", "As r on the timeline", "Filter", "facet", 3),
    Command("screen.change('match')", ("ctrl+t",), "any/all", "As u on the timeline", "Filter", "facet", 4),
    Command("screen.change('members')", ("ctrl+o",), "members", "As w on the timeline", "Filter", "facet", 6),
    Command("read", ("enter",), "read", "Read the event in full; Esc or q goes back", "Read", "main", 6),
    Command("sources", ("s",), "sources", "The articles, each with everything drawn from it", "Read", "main", 7),
    Command("claimants", ("B",), "Statements", "Every claimant, each with everything it says", "Read", "main"),
    Command(
        "follow({key})", tuple("123456789"), "See also", "To the event of this number at the page's end", "Read", "main"
    ),
    Command("reverse", ("o",), "order", "Newest first, or oldest first", "Read", "main", 13),
    Command("copy", ("y",), "copy", "Send the event with its sources to the terminal's clipboard", "Read", "main", 15),
    Command("export", ("e",), "export", "Write what is shown to a file", "Read", "main", 9),
    Command("answer", ("enter",), "go", "Take the line; one that is refused stays to be mended", "Type", "prompt", 1),
    Command("leave", ("escape",), "back", "Leave the line, and all as it was", "Type", "prompt", 99),
    Command("complete(1)", ("tab",), "complete", "Complete a field or a name, or take the next", "Type", "prompt", 3),
    Command("complete(-1)", ("shift+tab",), "Before", "Take the candidate before", "Type", "prompt"),
    Command("recall(-1)", ("up",), "earlier line", "The line typed before", "Type", "prompt", 4),
    Command("recall(1)", ("down",), "Later line", "The line typed after, or the unfinished one", "Type", "prompt"),
    Command("choose", ("enter",), "filter", "Show the events of the row, within the filter", "Filter", "listing", 1),
    Command("only", ("o",), "only this", "Show the events that this article alone reports", "Filter", "sources", 2),
    Command("app.focus_next", ("tab",), "page", "To the page and back", "Move", "listing", 3),
    Command("ask_words", ("slash",), "find", "Find a row by what it names, as on the timeline", "Find", "listing", 4),
    Command("find_row(1)", ("n",), "Next match", "To the next row that holds the words", "Find", "listing"),
    Command("find_row(-1)", ("N",), "Match before", "To the row before that holds them", "Find", "listing"),
    Command("close", ("q", "escape", "backspace"), "back", "Back to the timeline", "Move", "listing", 99),
    Command("close", ("q", "escape", "backspace"), "back", "Back to where it was opened", "Move", "page", 99),
    Command("again", ("R",), "read again", "Read the store's file again", "Program", "problems", 1),
    Command("copy", ("y",), "copy all of it", "Send the text to the terminal's clipboard", "Read", "plain", 1),
    Command("write", ("enter",), "write", "Write the file; from the preview, back to its name", "Write", "export", 1),
    Command("format(1)", ("down",), "format", "The next format", "Write", "export", 2),
    Command("format(-1)", ("up",), "Before", "The format before", "Write", "export"),
    Command("app.focus_next", ("tab",), "preview", "To the preview and back to the name", "Write", "export", 3),
    Command("overwrite", ("ctrl+o",), "Overwrite", "Write over the file that is there already", "Write", "export"),
    Command("close", ("escape", "q"), "back", "Back without writing", "Write", "export", 99),
    Command("app.help", ("question_mark", "f1"), "help", "This help", "Program", "app", 98),
    Command("app.command_palette", ("ctrl+p",), "Commands", "Every command by name", "Program", "app"),
    Command("leave", ("escape",), "Back", "Back to the timeline; there, take the search back", "Program", "main"),
    Command("back", ("q",), "quit", "Back; on the timeline, leave the program", "Program", "main", 99),
    Command("reload", ("R",), "Reload", "Read the store's file again, and tell its mistakes", "Program", "main"),
    Command("app.redraw", ("ctrl+l",), "Redraw", "Draw the screen anew", "Program", "app"),
    Command("app.mouse", ("f2",), "Mouse", "Leave the mouse to the terminal, or take it back", "Program", "app"),
    Command("app.suspend_process", ("ctrl+z",), "Background", "Back to the shell; fg returns", "Program", "app"),
    Command("app.quit", ("ctrl+q", "ctrl+c"), "Quit", "Leave at once", "Program", "app", always=True),
)
"""Every command, in the order of the help."""


def commands(scope: Scope) -> tuple[Command, ...]:
    """The commands of one scope."""
    return tuple(command for command in COMMANDS if command.scope == scope)


def bar(*scopes: Scope, without: tuple[str, ...] = ()) -> tuple[Item, ...]:
    """The entries that the key bar shows for these scopes, in order, but for those of some actions."""
    found = (c for c in COMMANDS if c.scope in scopes and c.bar and c.action not in without)
    return tuple(_item(command, command.label) for command in sorted(found, key=lambda command: command.bar))


def entry(scope: Scope, action: str, label: str) -> Item:
    """A command of the registry under another word, for where the key bar shows it beside those of other scopes."""
    return _item(next(each for each in commands(scope) if each.action == action), label)


def _item(command: Command, label: str) -> Item:
    shown = command.shown if command.needs_key else key_name(command.keys[0])
    return Item(shown, label, command.keys[0], kept=command.bar >= _KEPT)
