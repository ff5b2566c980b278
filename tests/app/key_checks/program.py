"""The program itself: help, palette, leaving, reading again."""

from __future__ import annotations

from typing import Any

from textual.pilot import Pilot
from textual.screen import Screen

from albab_tui.app.app import TimelineApp
from albab_tui.app.screens.help import HelpScreen
from albab_tui.app.screens.main_screen import MainScreen
from tests.app.conftest import screen_text
from tests.app.key_checks.asserting import (
    Check,
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
    await pilot.press(key)
    await pilot.pause()
    await pilot.press(*"newest")
    await app.workers.wait_for_complete()
    await pilot.pause()
    await pilot.press("enter")
    await pilot.pause()
    assert app.session.selection.newest_first


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
    ("main", "leave"): close,
    ("main", "back"): back,
    ("main", "reload"): says("read again"),
    ("app", "app.redraw"): redraw,
    ("app", "app.mouse"): says("no mouse here"),
    ("app", "app.suspend_process"): says("no shell here"),
    ("app", "app.quit"): leaves,
}
