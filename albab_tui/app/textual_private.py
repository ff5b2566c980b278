"""The private parts of Textual that this program uses: all of them, each with its reason, and none anywhere else.

Textual promises nothing about them, so each newer version is tried on them (`make newest`), and
tests/app/test_textual_private.py names what a version no longer has.
"""

from __future__ import annotations

import asyncio
import termios
from contextlib import suppress
from traceback import walk_tb
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from textual import events
from textual._compositor import ChopsUpdate, CompositorUpdate, LayoutUpdate
from textual.app import App
from textual.command import CommandList, CommandPalette
from textual.content import Content
from textual.css.query import NoMatches
from textual.drivers.linux_driver import LinuxDriver
from textual.errors import NoWidget
from textual.geometry import Offset
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Input
from textual.worker import WorkerFailed

from albab_tui.terminal.line_settings import give_back

if TYPE_CHECKING:
    from collections.abc import Callable

    from rich.console import RenderableType
    from textual.driver import Driver

__all__ = [
    "ChopsUpdate", "CompositorUpdate", "LayoutUpdate", "OpenApp", "OpenDriver", "OpenInput", "OpenPalette",
    "OpenScreen", "Reached", "put_titles",
]  # fmt: skip
# The three updates are what the screen hands to the app to be drawn. Only there are the cells known that are drawn
# anew, as they are before they become sequences, and so can be compared with what the terminal shows.


class Reached:
    """A call without arguments, for `call_later`: Textual would look up the signature of each new one.

    Args:
        call: what is called.
    """

    _param_count = 0

    def __init__(self, call: Callable[[], object]) -> None:
        self._call = call

    def __call__(self) -> None:
        """Call."""
        self._call()


class OpenDriver(LinuxDriver):
    """Textual's driver for the terminals of Unix, with the parts under public names that ours has to reach."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        self.being_taken = False
        """Whether the terminal is being taken back right now."""
        super().__init__(*arguments, **options)
        self._size = self._size or self.measure()  # else the app asks the terminal past us for its first size

    @property
    def app(self) -> OpenApp:
        """The app that is driven: the driver tells it of keys and sizes."""
        assert isinstance(self._app, OpenApp)
        return self._app

    @property
    def loop(self) -> asyncio.AbstractEventLoop:
        """The app's event loop, for what other threads hand over."""
        return self._loop

    @property
    def sizes_in_band(self) -> bool:
        """Whether the terminal tells its size among the keys; then SIGWINCH must be passed over."""
        return self._in_band_window_resize

    def take_sizes_in_band(self) -> None:
        """Have the terminal tell its size among the keys."""
        self._in_band_window_resize = True
        self._enable_in_band_window_resize()

    @property
    def mouse(self) -> bool:
        """Whether the terminal reports the mouse; where it does not, it can select text."""
        return self._mouse

    @mouse.setter
    def mouse(self, on: bool) -> None:
        if self._mouse and not on:
            self.switch_mouse(on=False)
        self._mouse = on
        if on:
            self.switch_mouse(on=True)

    def switch_mouse(self, *, on: bool) -> None:
        """Have the terminal report the mouse, or no longer; to be overridden, as Textual asks for every movement."""

    def _enable_mouse_support(self) -> None:
        if self._mouse:
            self.switch_mouse(on=True)

    def _disable_mouse_support(self) -> None:
        if self._mouse:
            self.switch_mouse(on=False)

    def _sigtstp_application(self, *_: object) -> None:
        self.asked_to_stop()

    def _sigcont_application(self, *_: object) -> None:
        self.continued()

    def asked_to_stop(self) -> None:
        """SIGTSTP came; to be overridden, as Textual gives the terminal away within the signal's handler."""

    def continued(self) -> None:
        """SIGCONT came; to be overridden for the same reason."""

    def leave_for_now(self) -> bool:
        """Give the terminal away, unless the app is doing so for good; whether it did."""
        if self.app.is_running:
            self.suspend_application_mode()
        return self.app.is_running

    def enter_again(self) -> None:
        """Take the terminal back; of a SIGSTOP nobody is told, so then it must be given away first.

        Only its modes are, for they are counted: nothing typed meanwhile is lost, and no key is the terminal's.
        """
        if not self.app.is_running:
            return
        self._must_signal_resume = True  # the screen is to be drawn anew
        if self._writer_thread is None or not self._writer_thread.is_alive():
            self.resume_application_mode()
            return
        self.being_taken, before, self.attrs_before = True, self.attrs_before, None
        self.suspend_application_mode()
        self.resume_application_mode()
        self.being_taken, self.attrs_before = False, before

    def stop_application_mode(self) -> None:
        """Give the terminal away: its settings come back when all was sent, for Textual gives them back before.

        With them ctrl+c is obeyed again, and then drops what is on its way, such as what leaves the screen.
        """
        before, self.attrs_before = self.attrs_before, None
        super().stop_application_mode()
        if self._writer_thread is not None:
            self._writer_thread.stop()
            self._writer_thread = None
        if before is not None:
            give_back(self.fileno, before)

    def write(self, data: str) -> None:
        """Send, unless the terminal was given away."""
        if self._writer_thread is not None:
            super().write(data)

    def disable_input(self) -> None:
        """Read no more; Textual always forgets what was typed and not read yet, and so would its own reader."""
        self._disable_mouse_support()
        self.stop_reading()
        if self._key_thread is not None:
            self._key_thread.join()
        if not self.being_taken:
            with suppress(termios.error):
                termios.tcflush(self.fileno, termios.TCIFLUSH)

    def stop_reading(self) -> None:
        """Have the thread that reads end; to be overridden."""

    def measure(self) -> tuple[int, int]:
        """The window's columns and rows; to be overridden, as Textual believes whatever is claimed."""
        return super()._get_terminal_size()

    def _get_terminal_size(self) -> tuple[int, int]:
        return self.measure()


class OpenApp(App[None]):
    """Textual's app, with the parts under public names that ours has to reach."""

    @property
    def driver(self) -> Driver | None:
        """What stands between the app and the terminal; None before the app runs."""
        return self._driver

    may_stop = True
    """Whether SIGTSTP stops the program."""

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


Result = TypeVar("Result")


class OpenPalette(CommandPalette):
    """Textual's palette, whose list knows the lines of its options only where it had room to draw one."""

    def _action_command_list(self, action: str) -> None:
        if self.query_one(CommandList).scrollable_content_region:
            super()._action_command_list(action)


class OpenScreen(Screen[Result]):
    """Textual's screen, where it can be told which buttons of the mouse mean something."""

    BUTTONS: ClassVar[tuple[int, ...]] = (1,)
    """The buttons that mean something where a widget under the pointer names none."""

    def _forward_event(self, event: events.Event) -> None:
        """Pass over the other buttons: Textual would give the keys to what is under the pointer for any of them."""
        if event.is_forwarded or self._means_something(event):
            super()._forward_event(event)

    def _means_something(self, event: events.Event) -> bool:
        if not isinstance(event, (events.MouseDown, events.MouseUp)):
            return True
        return not event.button or event.button in self.buttons_at(event.x, event.y)

    def buttons_at(self, x: int, y: int) -> tuple[int, ...]:
        """The buttons that mean something at a place of the screen."""
        try:
            widget, _ = self.get_widget_at(x, y)
        except NoWidget:
            return self.BUTTONS
        buttons: tuple[int, ...] = getattr(widget, "BUTTONS", self.BUTTONS)
        return buttons


def put_titles(widget: Widget, title: Content, below: Content) -> None:
    """Give a widget's frame its titles; Textual would make plain contents of them, with its own way to cut them."""
    widget._border_title, widget._border_subtitle = title, below
    widget.refresh()


class OpenInput(Input):
    """Textual's line to type into, with the places where characters and cells are told apart under public names."""

    def cell_of(self, position: int) -> int:
        """The cell, from the line's beginning, at which a character begins; to be overridden."""
        return super()._position_to_cell(position)

    def _position_to_cell(self, position: int) -> int:
        return self.cell_of(position)

    def character_at(self, cell: int) -> int:
        """Number of the character that a visible cell belongs to; to be overridden."""
        return super()._cell_offset_to_index(cell)

    def _cell_offset_to_index(self, offset: int) -> int:
        return self.character_at(offset)

    def begin_at_end(self) -> None:
        """Put the cursor at the end; Textual would put it there at the first change, and not scroll."""
        self._initial_value = False
        self.cursor_position = len(self.value)
