"""Reports side by side."""

from __future__ import annotations

from textual.pilot import Pilot

from albab_tui.app.app import TimelineApp
from albab_tui.app.screens.comparison import EventsScreen, FigureScreen
from albab_tui.app.screens.main_screen import MainScreen
from tests.app.conftest import screen_text
from tests.app.key_checks.asserting import Check, main


async def compared(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    await pilot.press("slash", *"bomb", "enter", key)
    await pilot.pause()
    assert isinstance(app.screen, EventsScreen)
    assert "Side by side" in screen_text(app)
    assert "3 people" in screen_text(app)
    await pilot.press(key)
    assert isinstance(app.screen, MainScreen)


async def marked(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    """Marked, it is compared with the next; marked again, it is marked no longer."""
    await pilot.press("home", key)
    first = app.session.current
    assert app.session.marked == first
    await pilot.press("down", "C")
    await pilot.pause()
    shown = screen_text(app)
    assert app.session.names.event_title(first or "")[:20] in shown
    assert app.session.names.event_title(app.session.current or "")[:20] in shown
    await pilot.press("q", "up", key)
    assert app.session.marked is None
    assert main(app).timeline.has_focus


async def figure(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    """On a figure, all that is shown gives of it; there, to the row's event."""
    await pilot.press("colon", *"figure:killed", "enter", "home", "C", "slash", *"people", "enter", key)
    await pilot.pause()
    assert isinstance(app.screen, FigureScreen)
    await pilot.press("end", key)
    await pilot.pause()
    assert isinstance(app.screen, MainScreen)
    assert app.session.current == app.session.selection.lines(app.session.selection.count - 1, 999)[0].id


CHECKS: dict[tuple[str, str], Check] = {
    ("main", "compare"): compared,
    ("main", "mark"): marked,
    ("comparison", "open_row"): figure,
    ("comparison", "close"): compared,
}
