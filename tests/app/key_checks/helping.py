"""Finding words in the help."""

from __future__ import annotations

from textual.pilot import Pilot

from albab_tui.app.app import TimelineApp
from albab_tui.app.screens.help import HelpScreen
from albab_tui.app.screens.main_screen import MainScreen
from albab_tui.app.widgets.bars import KeyBar
from tests.app.conftest import screen_text
from tests.app.key_checks.asserting import Check

FIND = ("question_mark", "slash", *"source", "enter")
"""Opens the help, and finds a word that is in it more than once, not where it begins."""


async def finds(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    await pilot.press("question_mark", key, *"a night over two days", "enter")
    await pilot.pause()
    assert "a night over two days" in screen_text(app)
    assert app.screen.query_one(KeyBar).message == "line 1 of 1 that hold it"


def goes(*before: str, to: str) -> Check:
    """After these keys the key leads to this of the lines found."""

    async def check(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
        await pilot.press(*FIND, *before, key)
        await pilot.pause()
        assert app.screen.query_one(KeyBar).message.startswith(to)

    return check


async def takes_back(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    """The search first, then the help."""
    await pilot.press(*FIND, key)
    await pilot.pause()
    assert isinstance(app.screen, HelpScreen)
    assert "the search is taken back" in app.screen.query_one(KeyBar).message
    await pilot.press(key)
    assert isinstance(app.screen, MainScreen)


CHECKS: dict[tuple[str, str], Check] = {
    ("help", "ask_words"): finds,
    ("help", "hit(1)"): goes(to="line 2 of"),
    ("help", "hit(-1)"): goes("n", to="line 1 of"),
    ("help", "leave"): takes_back,
}
