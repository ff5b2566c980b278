"""Textual's app."""

from __future__ import annotations

from traceback import walk_tb
from typing import TYPE_CHECKING

from textual.app import App
from textual.css.query import NoMatches
from textual.geometry import Offset
from textual.screen import Screen
from textual.widget import Widget
from textual.worker import WorkerFailed

from albab_tui.app.textual_private.updates import CompositorUpdate

if TYPE_CHECKING:
    from rich.console import RenderableType
    from textual.driver import Driver

    from albab_tui.terminal.first_screen import FirstScreen


class OpenApp(App[None]):
    """Textual's app, with the parts under public names that ours has to reach."""

    @property
    def driver(self) -> Driver | None:
        """What stands between the app and the terminal; None before the app runs."""
        return self._driver

    may_stop = True
    """Whether SIGTSTP stops the program."""

    first_screen: FirstScreen | None = None
    """What the terminal shows already when the app begins."""

    def tell(self, words: str) -> None:
        """Tell the user something that no key asked for; to be overridden."""

    def to_send(self, update: CompositorUpdate) -> CompositorUpdate:
        """What is sent in place of an update; to be overridden, as Textual sends each cell of it."""
        return update

    def current_place(self) -> Offset:
        """Column and row where the terminal's cursor is to stand; to be overridden, as only lines to type in tell."""
        return self.cursor_position

    def _display(self, screen: Screen[object], renderable: RenderableType | CompositorUpdate | None) -> None:
        if isinstance(renderable, CompositorUpdate):
            renderable = self.to_send(renderable)
            self.cursor_position = self.current_place()  # Textual ends each frame there
        super()._display(screen, renderable)  # type: ignore[arg-type]

    def _handle_exception(self, error: Exception) -> None:
        """A fault ends the app; that a part is no longer there, in a screen whose parts were taken away, is none."""
        if not _asks_what_is_gone(error):
            super()._handle_exception(error)

    def leave_for_fault(self) -> None:
        """An exception came out of a widget or the app; to be overridden, as Textual prints the values of variables."""

    def _fatal_error(self) -> None:
        self.leave_for_fault()

    def stop_with(self, code: int) -> None:
        """End with an exit code, and take no more messages: `exit` would wait its turn behind what is broken."""
        self._return_code = code
        self._close_messages_no_wait()


def _asks_what_is_gone(error: Exception) -> bool:
    """Whether a widget asked for a part of its own while it was being taken away.

    Textual takes the parts away first, and lets the widget act on what it was told before; its palette then fails.
    """
    cause = error.error if isinstance(error, WorkerFailed) else error
    if not isinstance(cause, NoMatches):
        return False
    asking = (frame.f_locals.get("self") for frame, _ in walk_tb(cause.__traceback__))
    return any(isinstance(each, Widget) and (each._closing or each._pruning) for each in asking)
