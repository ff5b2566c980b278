"""Reading the store again, as a user does, and waiting until it was."""

from __future__ import annotations

from textual.pilot import Pilot

from albab_tui.app.app import TimelineApp
from albab_tui.app.screens.main_screen import MainScreen
from tests.app.settling import until


async def read_again(app: TimelineApp, pilot: Pilot[None]) -> None:
    """Press R, and wait until the file was read beside the screen."""
    await pilot.press("R")
    main = app.screen_stack[0]
    assert isinstance(main, MainScreen)
    await until(pilot, lambda: not main.reading)
    await pilot.pause()
