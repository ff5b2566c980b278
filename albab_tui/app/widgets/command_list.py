"""Commands in rows: what each is called, what it does, and its keys."""

from __future__ import annotations

from typing import ClassVar

from rich.segment import Segment
from rich.style import Style

from albab_tui.app.commands import Command
from albab_tui.app.glyphs import Glyphs
from albab_tui.app.pages.styled_text import clip
from albab_tui.app.widgets.line_list import LineList
from albab_tui.app.widgets.marking import mark_words
from albab_tui.text.widths import cell_width


class CommandList(LineList, can_focus=False):
    """A list that never has the keys: the line below it does, and moves its cursor."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"commands--called", "commands--keys"}
    DEFAULT_CSS = """
    CommandList {
        & .commands--called { text-style: bold; }
        & .commands--keys { color: $heading; }
    }
    """

    def __init__(self, glyphs: Glyphs, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._glyphs = glyphs
        self._commands: tuple[Command, ...] = ()
        self._called = 0
        """Cells of the longest name."""

    def show(self, commands: tuple[Command, ...]) -> None:
        """Show other commands, with the cursor on the first."""
        self._commands = commands
        self._called = max(self._called, *(cell_width(each.called) for each in commands), 0)
        self.rows_changed(0)

    @property
    def current(self) -> Command | None:
        """The command under the cursor; None where there is none."""
        return self._commands[self.cursor] if 0 <= self.cursor < len(self._commands) else None

    def row_count(self) -> int:
        """How many rows there are."""
        return len(self._commands)

    def nothing(self) -> tuple[str, ...]:
        """What to do where no command is so called."""
        return ("No command here has this word.", "", "Backspace takes back a letter, Esc leaves.")

    def draw(self, row: int, width: int, *, cursor: bool) -> list[Segment]:
        """Name and words from the left, keys at the right."""
        command, keys = self._commands[row], self._commands[row].shown
        lead = f"{self._glyphs.cursor if cursor else ' '} {command.called:<{self._called}}  "
        text = clip(f"{lead}{command.help}", max(width - cell_width(keys) - 2, 1))
        parts = (
            (text[: len(lead)], "commands--called"), (text[len(lead) :], ""), (f" {keys} ", "commands--keys")
        )  # fmt: skip
        drawn = [Segment(text, self._style(name, cursor=cursor)) for text, name in parts]
        return mark_words(drawn, self.needles)

    def _style(self, name: str, *, cursor: bool) -> Style:
        if cursor:
            return self.look("list--cursor")
        return self.look(name) if name else self.rich_style
