"""Textual's palette of commands, with the program's own line to type into."""

from __future__ import annotations

from typing import Any, ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.command import CommandInput
from textual.css.query import NoMatches
from textual.widget import Widget

from albab_tui.app.commands import commands
from albab_tui.app.textual_private.palette import OpenPalette
from albab_tui.app.widgets.typed_line import TypedLine


class PaletteLine(CommandInput, TypedLine):
    """A line that takes a paste whole and shows what can't be seen; Textual knows it as its own.

    Args:
        placeholder: what stands in it while nothing is typed.
    """

    def __init__(self, placeholder: str) -> None:
        super().__init__()
        self.placeholder = placeholder
        self.compact = False  # the palette gives its line room


class Palette(OpenPalette):
    """Textual's palette without its blinking cursor, and without signs that no other part of the screen has."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(",".join(each.keys), each.action) for each in commands("app") if each.action == "app.redraw"
    ]
    """The app's own keys do not reach what lies over all; of them only drawing anew means something here."""
    DEFAULT_CSS = """
    Palette {
        & SearchIcon, & LoadingIndicator { display: none; }
        & #--input, & CommandInput, & CommandInput:focus, & CommandList, & CommandList:focus { border: none; }
        & CommandInput, & CommandInput:focus { padding: 1 2; }
    }
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._parts: dict[object, Widget] = {}

    def query_one(self, selector: Any, expect_type: Any = None) -> Any:
        """A part; as it was, for what still runs while the palette is taken away: Textual's search fails there."""
        try:
            part = super().query_one(selector, expect_type)
        except NoMatches:
            if selector not in self._parts:
                raise
            return self._parts[selector]
        self._parts[selector] = part
        return part

    def compose(self) -> ComposeResult:
        """What Textual's consists of, with another line; its cursor is still, for each blink would be sent."""
        for widget in super().compose():
            yield PaletteLine(widget.placeholder) if isinstance(widget, CommandInput) else widget
