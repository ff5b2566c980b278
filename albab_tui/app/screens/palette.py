"""The palette: every command in reach by name, over the screen on which it works."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.screen import ModalScreen
from textual.widgets import Input, Label

from albab_tui.app.bindings import bindings
from albab_tui.app.commands import Command, bar
from albab_tui.app.glyphs import Glyphs
from albab_tui.app.named_commands import NamedCommands
from albab_tui.app.textual_private.screen import OpenScreen
from albab_tui.app.widgets.bars import KeyBar
from albab_tui.app.widgets.command_list import CommandList
from albab_tui.app.widgets.line_list import LineList
from albab_tui.app.widgets.titles import entitle
from albab_tui.app.widgets.typed_line import TypedLine
from albab_tui.text.sought import sought


class Palette(OpenScreen[Command | None], ModalScreen[Command | None]):
    """Gives back the command that was chosen, or None where the user only looked."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings("palette"),
        *bindings("app", only=("app.redraw", "app.mouse", "app.suspend_process")),
    ]
    """The program's own keys do not reach what lies over all; those that need no other screen do here too."""
    DEFAULT_CSS = """
    Palette {
        background: transparent; align: center bottom;
        #list { height: auto; min-height: 5; max-height: 70%; border: round $border; background: $background; }
        #line { height: 1; background: $panel; }
        #line Label { width: auto; padding: 0 1; text-style: bold; }
        #line Input { width: 1fr; }
    }
    """

    def __init__(self, found: Sequence[Command], glyphs: Glyphs) -> None:
        super().__init__()
        self._commands = NamedCommands(found)
        self._glyphs = glyphs

    def compose(self) -> ComposeResult:
        """The commands, the line, the keys."""
        yield CommandList(self._glyphs, id="list")
        with Horizontal(id="line"):
            yield Label("Command", markup=False)
            yield TypedLine()
        yield KeyBar(id="keys")

    @property
    def list(self) -> CommandList:
        """The commands that have the words."""
        return self.query_one(CommandList)

    def on_mount(self) -> None:
        """Offer all of them."""
        self.query_one(KeyBar).show(bar("palette"))
        self.query_one(TypedLine).focus()
        self._narrow("")

    @on(Input.Changed)
    def _narrow_to_line(self, event: Input.Changed) -> None:
        event.stop()
        self._narrow(self.query_one(TypedLine).cleaned)

    def _narrow(self, typed: str) -> None:
        found = self._commands.found(typed)
        self.list.show(found)
        self.list.mark(sought(typed).wanted)
        entitle(self.list, f"Commands: {len(found)}")

    @on(Input.Submitted)
    @on(LineList.Chosen)
    def action_take(self) -> None:
        """Give back the command under the cursor; nothing happens where there is none."""
        if self.list.current is not None:
            self.dismiss(self.list.current)

    def action_move(self, by: int) -> None:
        """Move by rows."""
        self.list.action_step(by)

    def action_page(self, by: int) -> None:
        """Move by pages."""
        self.list.action_page(by)

    def action_close(self) -> None:
        """Go back; nothing is done."""
        self.dismiss(None)
