"""An app at the far end of a line that may lag, drop or stall."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import time
import traceback
from functools import partial
from typing import TYPE_CHECKING

from rich.console import RenderableType
from textual import events
from textual.geometry import Offset
from textual.scrollbar import ScrollBar

from albab_tui.app.connection import Connection
from albab_tui.app.driver import TerminalDriver
from albab_tui.app.frugal import FrugalUpdate, Wire
from albab_tui.app.hues import variables
from albab_tui.app.textual_private.app import OpenApp
from albab_tui.app.textual_private.screen import OpenScreen
from albab_tui.app.textual_private.updates import CompositorUpdate
from albab_tui.app.widgets.bars import KeyBar
from albab_tui.app.widgets.scrollbar import WholeCells
from albab_tui.terminal.first_screen import FirstScreen
from albab_tui.terminal.settings import Settings

if TYPE_CHECKING:
    from rich.traceback import Traceback

_CHECKS = 20
"""How often the idle limit is checked within its length."""

_KEPT_AFTER = 0.5
"""Seconds from the first screen until its picture is kept, so that the first keys don't wait for it."""


class ConnectedApp(OpenApp):
    """Sends little, ends with its connection, and keeps its faults to itself.

    Args:
        settings: what the terminal needs and the user wants.
    """

    def __init__(self, settings: Settings) -> None:
        super().__init__(driver_class=TerminalDriver)
        ScrollBar.renderer = WholeCells
        self.settings = settings
        self.may_stop = not settings.kiosk
        self.animation_level = "none"
        self.connection: Connection | None = None
        """What ends the app with its terminal; None in tests."""
        self.ended_with: int | None = None
        """The exit code, where the connection ended."""
        self.fault: str | None = None
        """The trace of the fault that ended the app."""
        self.farewell = ""
        """Why the app ended, where the user did not end it."""
        self._leaving: int | None = None
        """The exit code, once the app began to leave."""
        self._wire = Wire(settings.repertoire, joins=settings.joins)
        self.first_screen: FirstScreen | None = None
        """What the terminal showed before the app was there, and is to show at the next start."""

    def begin_with(self, first_screen: FirstScreen | None) -> None:
        """Begin on a terminal that shows the first screen already."""
        self.first_screen = first_screen
        self._wire.begin_with(first_screen)

    # The screen.

    def get_css_variables(self) -> dict[str, str]:
        """Those of the theme, and the program's own: see `albab_tui.app.hues`."""
        theme = super().get_css_variables()
        return theme | variables(
            self.current_theme.name, theme, dark=self.current_theme.dark, terminal=self.native_ansi_color
        )

    def to_send(self, update: CompositorUpdate) -> CompositorUpdate:
        """The difference to what the terminal shows."""
        return FrugalUpdate(update, self._wire.painter(*self.size))

    def current_place(self) -> Offset:
        """Where the keys act: the current row, the link in sight, or where the letters go."""
        place: Offset = getattr(self.screen.focused, "cursor_screen_offset", Offset())
        return place

    def on_resize(self, event: events.Resize) -> None:
        """Windows that change their size lose some of what they showed."""
        self._wire.forget()
        if event.size == self.screen.outer_size:  # so large again, or what is drawn of it: else nothing draws it
            self.screen.refresh(layout=True)

    def on_ready(self) -> None:
        """The screen is drawn: take keys, and collect garbage, but never look through what stays for good."""
        if isinstance(self.driver, TerminalDriver):
            self.driver.take_keys()
            if self.first_screen and (frame := self._wire.first_frame):
                self.set_timer(_KEPT_AFTER, partial(self.first_screen.keep, frame))
        gc.freeze()
        gc.enable()

    def action_redraw(self) -> None:
        """Draw the whole screen anew, for a terminal that something else wrote to."""
        self._wire.forget()
        self.screen.refresh(layout=True)

    # The connection.

    def on_load(self) -> None:
        """Watch the connection; the terminal's settings are still those of before."""
        if self.connection is not None:
            loop = asyncio.get_running_loop()
            self.connection.watch(lambda code: loop.call_soon_threadsafe(self._leave, code))

    def on_mount(self) -> None:
        """Begin to count the time without a key, where there is an idle limit."""
        self.app_resume_signal.subscribe(self, lambda _: self.action_redraw())
        if self.settings.idle_minutes:
            self.set_interval(self.settings.idle_minutes * 60 / _CHECKS, self._check_idle)

    def exit(self, result: None = None, return_code: int = 0, message: RenderableType | None = None) -> None:
        """Leave; what is half built or half done then may well complain, and is no fault."""
        self._leaving = return_code if self._leaving is None else self._leaving
        super().exit(result, return_code, message)

    def _leave(self, code: int) -> None:
        self.ended_with = code
        self.exit(return_code=code)

    def _check_idle(self) -> None:
        driver, minutes = self.driver, self.settings.idle_minutes
        if isinstance(driver, TerminalDriver) and minutes and time.monotonic() - driver.last_input > minutes * 60:
            self.farewell = f"closed after {minutes:g} minutes without a key"
            self.exit()

    # Keys that concern the terminal.

    async def on_event(self, event: events.Event) -> None:
        """A message lasts until the next key or click, wherever it goes."""
        if isinstance(event, (events.Key, events.MouseDown)) and not event.is_forwarded:
            self.say("")
            if isinstance(self.screen, OpenScreen):
                self.screen.key_came()
        await super().on_event(event)

    def action_mouse(self) -> None:
        """Listen to the mouse, or leave it to the terminal."""
        driver = self.driver
        if not isinstance(driver, TerminalDriver):
            self.say("no mouse here")
            return
        driver.mouse = not driver.mouse
        self.say("the mouse works here" if driver.mouse else "the mouse is the terminal's: drag to select text")

    def action_suspend_process(self) -> None:
        """Go to the background, where a shell can bring the program back."""
        if self.settings.kiosk or self.connection is None or os.getpgrp() == os.getsid(0):
            self.say("there is no shell here to come back from")
            return
        self.app_suspend_signal.publish(self)
        os.killpg(0, signal.SIGTSTP)

    def tell(self, words: str) -> None:
        """Show a message of the driver's."""
        self.say(words)

    def say(self, message: str) -> None:
        """Show a message until the next key."""
        for bar in self.screen.query(KeyBar):
            bar.say(message)

    def open_url(self, url: str, *, new_tab: bool = True) -> None:
        """Nothing: a browser would open where the program runs, not where its user is."""

    # Faults.

    def leave_for_fault(self) -> None:
        """Leave because of a fault."""
        self._stop_for(traceback.format_exc())

    def panic(self, *renderables: RenderableType) -> None:
        """Leave because of a fault; what Textual would print, with the values of variables, is kept to ourselves."""
        from rich.traceback import Traceback

        traces = [_without_values(each) for each in renderables if isinstance(each, Traceback)]
        self._stop_for("\n".join(traces) or traceback.format_exc())

    def _stop_for(self, trace: str) -> None:
        if self._leaving is None:
            self.fault = self.fault or trace
        self.stop_with(1 if self._leaving is None else self._leaving)


def _without_values(trace: Traceback) -> str:
    lines = []
    for stack in trace.trace.stacks:
        lines.append(f"{stack.exc_type}: {stack.exc_value}")
        lines += [f"  {frame.filename}:{frame.lineno} in {frame.name}" for frame in stack.frames]
    return "\n".join(lines)
