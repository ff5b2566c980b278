"""Back and forward over the places where one was."""

from __future__ import annotations

from textual.pilot import Pilot

from albab_tui.app.app import TimelineApp
from albab_tui.app.screens.article_reader import ArticleScreen
from albab_tui.app.screens.main_screen import MainScreen
from albab_tui.app.screens.sources import SourcesScreen
from tests.app.key_checks.articles import in_fog
from tests.app.key_checks.asserting import Check, asked


async def back(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    await pilot.press("colon", *"kind:strike", "enter", "s", "down", "enter")
    assert asked(app, "kind:strike source:001")
    await pilot.press(key)
    await pilot.pause()
    assert isinstance(app.screen, SourcesScreen)
    assert app.screen.list.cursor == 1
    assert asked(app, "kind:strike")
    await pilot.press(key)
    assert isinstance(app.screen, MainScreen)
    await pilot.press(key)
    assert asked(app, "")


async def forward(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    await pilot.press("o", "s", "down", "enter", "backspace", "backspace", "backspace")
    assert not app.session.selection.newest_first
    await pilot.press(key)
    assert app.session.selection.newest_first
    await pilot.press(key)
    await pilot.pause()
    assert isinstance(app.screen, SourcesScreen)
    await pilot.press(key)
    assert isinstance(app.screen, MainScreen)
    assert asked(app, "source:001")


async def article_closed(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    with in_fog(app):
        await pilot.press("s", "A")
        await pilot.pause()
        assert isinstance(app.screen, ArticleScreen)
        await pilot.press(key)
        assert isinstance(app.screen, SourcesScreen)


CHECKS: dict[tuple[str, str], Check] = {
    ("places", "app.go(-1)"): back,
    ("places", "app.go(1)"): forward,
    ("article", "close"): article_closed,
}
