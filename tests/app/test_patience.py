"""What takes long is done in slices: the screen says so, keys are acted on meanwhile, and a newer key wins."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from textual.pilot import Pilot

from albab_tui.app import asking, taking_turns
from albab_tui.app.app import TimelineApp
from albab_tui.app.screens.main_screen import MainScreen
from albab_tui.app.widgets.bars import KeyBar
from albab_tui.archive.memory.archive import MemoryArchive
from tests.app.conftest import Opener, screen_text
from tests.app.settling import until

MANY = 2_000
"""Turns of the event loop, of which a key takes a few dozen."""


class Steps:
    """Work of many steps, in the midst of which something happens."""

    def __init__(self, app: TimelineApp, amid: Callable[[], object]) -> None:
        self.done = 0
        self.said = ""
        self._app = app
        self._amid = amid

    def __call__(self) -> Iterator[None]:
        while self.done < MANY:
            self.done += 1
            if self.done == MANY // 2:
                self.said = self._app.screen.query_one(KeyBar).message
                self._amid()
            yield


@pytest.fixture(autouse=True)
def each_step_is_a_slice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(taking_turns, "_SLICE", -1)
    monkeypatch.setattr(taking_turns, "_LATE", -1)


def main(app: TimelineApp) -> MainScreen:
    assert isinstance(app.screen, MainScreen)
    return app.screen


async def searched(pilot: Pilot[None], app: TimelineApp, monkeypatch: pytest.MonkeyPatch, steps: Steps) -> None:
    """Type a search that has to wait."""
    await pilot.press("slash", *"telephon")
    await app.workers.wait_for_complete()
    monkeypatch.setattr(app.session.archive, "prepare_search", steps)
    app.session.go_to(app.session.selection.lines(0, 1)[0].id)
    await pilot.press("enter")
    await pilot.pause()


async def test_a_search_that_has_to_wait_says_so_and_is_done(opened: Opener, monkeypatch: pytest.MonkeyPatch) -> None:
    async with opened() as (app, pilot):
        steps = Steps(app, lambda: None)
        await searched(pilot, app, monkeypatch, steps)
        assert steps.done == MANY
        assert steps.said == "searching"
        assert "match" in main(app).query_one(KeyBar).message
        assert main(app).timeline.current == app.session.current != app.session.selection.lines(0, 1)[0].id
        assert main(app).focused is main(app).timeline


@pytest.mark.parametrize("key", ["down", "a", "colon"])
async def test_a_newer_key_wins(key: str, opened: Opener, monkeypatch: pytest.MonkeyPatch) -> None:
    async with opened() as (app, pilot):
        steps = Steps(app, lambda: app.simulate_key(key))
        await searched(pilot, app, monkeypatch, steps)
        assert MANY // 2 <= steps.done < MANY
        assert "match" not in main(app).query_one(KeyBar).message
        first, second = (line.id for line in app.session.selection.lines(0, 2))
        assert app.session.current == (second if key == "down" else first)


async def test_the_next_match_goes_on_with_what_is_waited_for(opened: Opener, monkeypatch: pytest.MonkeyPatch) -> None:
    async with opened() as (app, pilot):
        steps = Steps(app, lambda: app.simulate_key("n"))
        await searched(pilot, app, monkeypatch, steps)
        assert steps.done == MANY
        assert "match" in main(app).query_one(KeyBar).message


async def test_a_filter_of_words_waits_too(opened: Opener, monkeypatch: pytest.MonkeyPatch) -> None:
    async with opened() as (app, pilot):
        all_events = app.session.selection.count
        steps = Steps(app, lambda: None)
        monkeypatch.setattr(app.session.archive, "prepare_search", steps)
        await pilot.press("colon", *"telephone", "enter")
        await pilot.pause()
        assert (steps.done, steps.said) == (MANY, "searching")
        assert 0 < app.session.selection.count < all_events
        await pilot.press("colon", *"(telephone", "enter")
        assert "(telephone" in screen_text(app), "what is not understood stays, to be mended"


async def test_what_is_known_of_events_is_counted_before_it_is_shown(
    opened: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened() as (app, pilot):
        await app.workers.wait_for_complete()
        steps = Steps(app, lambda: None)
        monkeypatch.setattr(app.session.archive, "prepare_traits", steps)
        await pilot.press("v")
        await pilot.pause()
        assert (steps.done, steps.said) == (MANY, "counting what is known of all events")
        assert main(app).focused is main(app).facet_pane


async def test_a_newer_key_wins_over_a_pane_that_is_counted(opened: Opener, monkeypatch: pytest.MonkeyPatch) -> None:
    async with opened() as (app, pilot):
        await app.workers.wait_for_complete()
        steps = Steps(app, lambda: app.simulate_key("down"))
        monkeypatch.setattr(app.session.archive, "prepare_traits", steps)
        await pilot.press("v")
        await pilot.pause()
        assert steps.done < MANY
        assert main(app).focused is main(app).timeline


async def test_what_reads_dates_is_imported_while_one_is_typed(opened: Opener, monkeypatch: pytest.MonkeyPatch) -> None:
    read = list[str]()
    monkeypatch.setattr(asking, "date_from_words", lambda text, names: read.append(text))
    async with opened() as (_, pilot):
        await pilot.press("slash", "escape")
        assert read == []
        await pilot.press("d")
        await pilot.pause()
        assert len(read) == 1


async def test_how_many_differ_is_told_without_a_key(opened: Opener) -> None:
    async with opened() as (app, _):
        await app.workers.wait_for_complete()
        assert app.session.archive.traits_known
        assert f"{app.session.selection.differing} differ" in screen_text(app)


@pytest.mark.parametrize("key", ["T", "s", "Q"])
async def test_what_lies_over_the_timeline_tells_how_many_differ_too_once_that_is_known(
    opened: Opener, monkeypatch: pytest.MonkeyPatch, key: str
) -> None:
    counted = list[bool]()

    def prepared(archive: MemoryArchive) -> Iterator[None]:
        while not counted:
            yield

    monkeypatch.setattr(MemoryArchive, "prepare_traits", prepared)
    monkeypatch.setattr(MemoryArchive, "traits_known", property(lambda archive: bool(counted)))
    async with opened() as (app, pilot):
        await pilot.press(key)
        assert not isinstance(app.screen, MainScreen)
        assert "differ" not in screen_text(app).splitlines()[0]
        counted.append(True)
        await until(pilot, lambda: "≠ 30 differ" in screen_text(app).splitlines()[0])
