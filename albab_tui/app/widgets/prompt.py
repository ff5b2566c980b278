"""A line to type into at the bottom of the screen."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Input, Label

from albab_tui.app.bindings import bindings
from albab_tui.app.completing import Complete, Completer, menu
from albab_tui.app.history import History, Recall
from albab_tui.app.widgets.prompting import (
    PromptAbandoned,
    PromptAnswered,
    PromptChanged,
    PromptDeserted,
    PromptRemarked,
)
from albab_tui.app.widgets.typed_line import TypedLine


class Prompt(Horizontal):
    """Asks for one line; it has the keys as long as it is there, and goes away when answered or left.

    Args:
        purpose: what the line is for; its answer carries it.
        label: the same for the user.
        text: what stands in the line to begin with.
        history: the lines typed before, for each purpose.
        complete: tells what the line may go on with.
        came_from: the widget that had the keys before.
    """

    BINDINGS = bindings("prompt")
    DEFAULT_CSS = """
    Prompt {
        height: 1; background: $panel;
        & Label { width: auto; padding: 0 1; text-style: bold; }
        & Input { width: 1fr; }
    }
    """

    def __init__(
        self, purpose: str, label: str, text: str, history: History, complete: Complete, came_from: Widget | None
    ) -> None:
        super().__init__()
        self.purpose = purpose
        self.came_from = came_from
        self._label = label
        self._history = history
        self._recall = Recall(history.lines(purpose))
        self._completer = Completer(complete)
        self._line = TypedLine(text)
        self._done = False

    def compose(self) -> ComposeResult:
        """A label and the line."""
        yield Label(self._label, markup=False)
        yield self._line

    def on_mount(self) -> None:
        """Take the keys."""
        self._line.focus()

    @property
    def done(self) -> bool:
        """Whether it is answered or left."""
        return self._done

    @property
    def line(self) -> TypedLine:
        """The line typed so far."""
        return self._line

    def refuse(self, position: int) -> None:
        """Let the line be mended; the place that was not understood is marked."""
        self._recall = Recall(self._history.lines(self.purpose))
        self._line.refuse(position)

    def finish(self) -> None:
        """Go away."""
        self._done = True
        self.remove()

    @on(Input.Submitted)
    def _answer(self, event: Input.Submitted) -> None:
        event.stop()
        if not self._done:
            self.post_message(PromptAnswered(self, self._line.cleaned))

    @on(Input.Changed)
    def _tell(self, event: Input.Changed) -> None:
        event.stop()
        if not self._done:
            self.post_message(PromptChanged(self, self._line.cleaned))

    @on(Input.Blurred)
    def _desert(self, event: Input.Blurred) -> None:
        event.stop()
        if not self._done:
            self.post_message(PromptDeserted(self))

    @on(TypedLine.Remarked)
    def _pass_on(self, event: TypedLine.Remarked) -> None:
        event.stop()
        self.post_message(PromptRemarked(event.words))

    async def action_answer(self) -> None:
        """Take the line as it stands."""
        await self._line.action_submit()

    def action_leave(self) -> None:
        """Go away without an answer."""
        self.post_message(PromptAbandoned(self))

    def action_recall(self, by: int) -> None:
        """Show an earlier line, or a later one."""
        self._line.set_line(self._recall.step(by, self._line.value))

    def action_complete(self, by: int) -> None:
        """Complete what stands before the cursor, or take the next of several candidates."""
        self._line.set_line(*self._completer.step(by, self._line.value, self._line.cursor_position))
        if self._completer.candidates:
            before, chosen, after = menu(self._completer.candidates, self._completer.place, self.size.width)
            self.post_message(PromptRemarked(Content.assemble(before, (chosen, "reverse"), after)))
