"""What the checks of several commands have in common."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from textual.pilot import Pilot

from albab_tui.app.app import TimelineApp
from albab_tui.app.screens.main_screen import MainScreen
from albab_tui.app.widgets.prompt import Prompt
from albab_tui.archive.protocol import EventLine
from albab_tui.question.grammar import parse_filter
from tests.app.conftest import screen_text
from tests.app.settling import until

Check = Callable[[TimelineApp, Pilot[None], str], Awaitable[None]]


def main(app: TimelineApp) -> MainScreen:
    screen = app.screen
    assert isinstance(screen, MainScreen)
    return screen


def events(app: TimelineApp) -> list[EventLine]:
    return list(app.session.selection.lines(0, app.session.selection.count))


def order(app: TimelineApp) -> list[str]:
    return [event.id for event in events(app)]


def place(app: TimelineApp) -> int:
    return order(app).index(main(app).timeline.current or "")


def asked(app: TimelineApp, text: str) -> bool:
    return app.session.filter == parse_filter(text, app.session.names)


def moved(*before: str, by: Callable[[int, int], bool]) -> Check:
    """After the keys before, the key moves the cursor as `by` says of the places before and after."""

    async def check(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
        await pilot.press(*before)
        start = place(app)
        await pilot.press(key)
        assert by(start, place(app)), (start, place(app))

    return check


def filtered(before: str, after: str, *keys: str) -> Check:
    """From one filter the keys lead to another."""

    async def check(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
        main(app).apply(parse_filter(before, app.session.names))
        await pilot.press(*keys, key)
        await pilot.pause()
        assert asked(app, after), app.session.filter

    return check


def says(words: str) -> Check:
    """What only a real terminal can show is tested there; here the key tells that there is none."""

    async def check(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
        await pilot.press(key)
        await until(pilot, lambda: words in screen_text(app))

    return check


def typed(before: str, after: str, *keys: str) -> Check:
    """With a line in the filter's prompt, after a line typed before, the key makes this line."""

    async def check(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
        app.session.typed.add("filter", "is:disputed")
        await pilot.press("colon", *before, *keys, key)
        await pilot.pause()
        assert app.screen.query_one(Prompt).line.value == after

    return check


def goes_back(*keys: str) -> Check:
    """After these keys another screen is shown, which the key closes."""

    async def check(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
        await pilot.press(*keys)
        assert not isinstance(app.screen, MainScreen)
        await pilot.press(key)
        assert isinstance(app.screen, MainScreen)

    return check
