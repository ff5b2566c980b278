"""What the user can do, and how its keys are called."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

Scope = Literal[
    "list",
    "main",
    "facet",
    "strip",
    "prompt",
    "listing",
    "sources",
    "claimants",
    "questions",
    "article",
    "comparison",
    "places",
    "page",
    "help",
    "problems",
    "plain",
    "export",
    "copying",
    "grid",
    "palette",
    "app",
]
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
    over: tuple[Scope, ...] = ()
    """Scopes in which one of its keys means something else, for which it stands in where both are in reach."""

    @property
    def called(self) -> str:
        """Its label as it begins a line."""
        return self.label[:1].upper() + self.label[1:]

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


_NAMES = {
    "down": "Down", "up": "Up", "left": "Left", "right": "Right", "slash": "/", "question_mark": "?", "colon": ":",
    "less_than_sign": "<", "greater_than_sign": ">", "left_square_bracket": "[", "right_square_bracket": "]",
    "left_parenthesis": "(", "right_parenthesis": ")",
    "left_curly_bracket": "{", "right_curly_bracket": "}", "minus": "-", "plus": "+", "pagedown": "PgDn",
    "pageup": "PgUp", "home": "Home", "end": "End", "enter": "Enter", "escape": "Esc", "tab": "Tab",
    "shift+tab": "Shift+Tab", "backspace": "Backspace", "space": "Space", "f1": "F1", "f2": "F2",
    "alt+left": "Alt+Left", "alt+right": "Alt+Right", "shift+left": "Shift+Left", "shift+right": "Shift+Right",
}  # fmt: skip


def key_name(key: str) -> str:
    """A key as a person reads it: "ctrl+d" gives "^d"."""
    if key.startswith("ctrl+"):
        return "^" + key.removeprefix("ctrl+")
    return _NAMES.get(key, key)
