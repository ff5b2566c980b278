"""A line to type into at the bottom of the screen."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.message import Message
from textual.widgets import Input, Label


class Prompt(Horizontal):
    """Asks for one line; it goes away when answered or left."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "leave", "Leave")]
    DEFAULT_CSS = """
    Prompt {
        dock: bottom; height: 1; background: $panel;
        & Label { width: auto; padding: 0 1; text-style: bold; }
        & Input { width: 1fr; }
    }
    """

    class Answered(Message):
        """A line was typed."""

        def __init__(self, purpose: str, text: str) -> None:
            super().__init__()
            self.purpose = purpose
            self.text = text

    class Abandoned(Message):
        """The prompt was left without an answer."""

    def __init__(self, purpose: str, label: str, text: str = "") -> None:
        super().__init__()
        self._purpose = purpose
        self._label = label
        self._line = Input(text, compact=True, select_on_focus=False)
        self._line.cursor_blink = False

    def compose(self) -> ComposeResult:
        """A label and the line."""
        yield Label(self._label, markup=False)
        yield self._line

    def on_mount(self) -> None:
        """Take the keys."""
        self._line.focus()

    @on(Input.Submitted)
    def _answer(self, event: Input.Submitted) -> None:
        event.stop()
        self.post_message(self.Answered(self._purpose, event.value))

    def action_leave(self) -> None:
        """Go away without an answer."""
        self.post_message(self.Abandoned())
