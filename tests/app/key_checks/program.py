"""The program itself: help, palette, leaving, reading again."""

from __future__ import annotations

from typing import Any

from textual.pilot import Pilot
from textual.screen import Screen

from albab_tui.app.app import TimelineApp
from albab_tui.app.screens.help import HelpScreen
from albab_tui.app.screens.main_screen import MainScreen
from albab_tui.app.widgets.command_list import CommandList
from tests.app.conftest import screen_text
from tests.app.key_checks.asserting import (
    Check,
    goes_back,
    main,
    says,
)


async def help_opens(app: TimelineApp, pilot: Pilot[None], key: str, over: type[Screen[Any]] = MainScreen) -> None:
    await pilot.press(key)
    assert isinstance(app.screen, HelpScreen)
    assert "One row down" in screen_text(app)
    await pilot.press(key)
    assert isinstance(app.screen, over)


async def palette(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    await _take_newest(app, pilot, key, "enter")


async def take(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    await _take_newest(app, pilot, "ctrl+p", key)


async def _take_newest(app: TimelineApp, pilot: Pilot[None], opens: str, takes: str) -> None:
    await pilot.press(opens, *"newest", takes)
    await pilot.pause()
    assert app.session.selection.newest_first


async def chooses(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    """Down and Up lead from one command to another, and as often back."""
    await pilot.press("ctrl+p")
    palette_list = app.screen.query_one(CommandList)
    await pilot.press("down", "down")
    assert palette_list.cursor == 2
    await pilot.press(key)
    assert palette_list.cursor != 2
    assert (palette_list.cursor > 2) is (key in ("down", "pagedown"))


async def leaves(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    await pilot.press(key)
    await pilot.pause()
    assert not app.is_running or app._exit


async def back(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    await pilot.press("enter")
    assert main(app).has_class("-reading")
    await pilot.press(key)
    assert main(app).timeline.has_focus
    assert not main(app).has_class("-reading")
    await leaves(app, pilot, key)


async def close(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    for opener in ("enter", "b"):
        await pilot.press(opener)
        assert not main(app).timeline.has_focus
        await pilot.press(key)
        assert main(app).timeline.has_focus
        assert not main(app).has_class("-reading", "-facet")
    await pilot.press(key)
    assert app.is_running


async def redraw(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    """What the terminal shows is forgotten, so all of the same screen is sent again."""
    await pilot.pause()
    before, shown = screen_text(app), app._wire.painter(*app.size)
    await pilot.press(key)
    await pilot.pause()
    assert screen_text(app) == before
    assert app._wire.painter(*app.size) is not shown


CHECKS: dict[tuple[str, str], Check] = {
    ("app", "app.help"): help_opens,
    ("app", "app.command_palette"): palette,
    ("palette", "take"): take,
    ("palette", "move(1)"): chooses,
    ("palette", "move(-1)"): chooses,
    ("palette", "page(1)"): chooses,
    ("palette", "page(-1)"): chooses,
    ("palette", "close"): goes_back("ctrl+p"),
    ("main", "leave"): close,
    ("main", "back"): back,
    ("main", "reload"): says("read again"),
    ("app", "app.redraw"): redraw,
    ("app", "app.mouse"): says("no mouse here"),
    ("app", "app.suspend_process"): says("no shell here"),
    ("app", "app.quit"): leaves,
}
