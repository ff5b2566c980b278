"""What the app says where there is nothing to show, or no room to say it in."""

from __future__ import annotations

from pathlib import Path

import pytest

from albab_tui.app.app import TimelineApp
from albab_tui.app.screens.main_screen import MainScreen
from albab_tui.app.session import Session
from albab_tui.archive.opening import open_archive
from albab_tui.question.view import View
from albab_tui.store.bundled import bundled_store
from tests.app.conftest import Opener, screen_text
from tests.app.reading import read_again


async def test_an_empty_timeline_says_what_to_do(opened: Opener) -> None:
    async with opened((80, 24)) as (app, pilot):
        await pilot.press("colon", *"kind:strike by:kalin", "enter")
        await pilot.pause()
        assert f"0 of {app.session.archive.total}" in screen_text(app)
        assert "No event fits" in screen_text(app)
        await pilot.press("f")
        await pilot.pause()
        assert "No event fits" not in screen_text(app)


async def test_an_empty_facet_says_what_to_do(opened: Opener) -> None:
    async with opened((80, 24)) as (app, pilot):
        await pilot.press("a", *"zzz")
        assert "No name here fits" in screen_text(app)
        await pilot.press("escape")
        assert "No name here fits" not in screen_text(app)


async def test_a_long_message_takes_two_lines_and_gives_them_back(opened: Opener) -> None:
    async with opened((80, 24)) as (app, pilot):
        await pilot.press("colon", *"since:2017-02 certainly:2017", "enter")
        await pilot.pause()
        assert "or certainly:" in screen_text(app)
        await pilot.press("escape")
        await pilot.pause()
        assert screen_text(app).splitlines()[-1].rstrip().endswith("q quit")
        assert "certainly:" not in screen_text(app)


async def test_a_long_filter_leaves_the_counts_in_sight(opened: Opener) -> None:
    async with opened((80, 24)) as (app, pilot):
        await pilot.press("colon", *"actor:turkey actor:russia role:agent since:2016 -kind:statement", "enter")
        await pilot.pause()
        top = screen_text(app).splitlines()[0]
        assert f" {app.session.selection.count} of {app.session.archive.total} " in top
        assert "not certain" in top
        assert "⋯" in top
        assert len(top.rstrip()) <= 80


async def test_help_and_the_way_out_stay_in_the_shortest_bar(opened: Opener) -> None:
    async with opened((40, 15)) as (app, _):
        bar = screen_text(app).splitlines()[-1]
        assert bar.rstrip().endswith("? help  q quit")
        assert bar.startswith(" a actors")


async def test_keys_with_nothing_to_do_say_so(opened: Opener) -> None:
    async with opened() as (app, pilot):
        for key, words in (("X", "no filter to drop"), ("f", "no filter to turn off"), ("9", "leads to no event 9")):
            await pilot.press(key)
            assert words in screen_text(app)
        await pilot.press("greater_than_sign", "less_than_sign")
        assert "has no day before this event" in screen_text(app)


@pytest.mark.parametrize("key", ["s", "B"])
async def test_a_small_screen_shows_the_list(key: str, opened: Opener) -> None:
    async with opened((30, 8)) as (app, pilot):
        await pilot.press(key)
        assert "▶" in screen_text(app)
        assert all(widget.content_size.height >= 1 for widget in app.screen.query("#list, #page"))
        await pilot.press("q")
        assert isinstance(app.screen, MainScreen)


async def test_a_store_without_events_is_not_taken_for_a_filter_that_none_fits(tmp_path: Path) -> None:
    file = tmp_path / "empty.yaml"
    file.write_text("format: albab-1\ntitle: Nothing yet\nsources: []\nactors: []\nevents: []\n")
    app = TimelineApp(Session(open_archive(file), View()))
    async with app.run_test(size=(120, 36)) as pilot:
        assert "The store has no events yet." in screen_text(app)
        assert "No event fits" not in screen_text(app)
        file.write_bytes(bundled_store().read_bytes())
        await read_again(app, pilot)
        assert "no events yet" not in screen_text(app)
        assert app.session.selection.count
