"""The screen on which reports stand side by side."""

from __future__ import annotations

from pathlib import Path

import pytest

from albab_tui.app.screens.article_reader import ArticleScreen
from albab_tui.app.screens.comparison import EventsScreen, FigureScreen
from albab_tui.app.screens.main_screen import MainScreen
from albab_tui.question.view import View
from albab_tui.terminal.settings import Settings
from tests.app.conftest import Opener, screen_text
from tests.app.fog import app_on, with_texts
from tests.app.key_checks.asserting import main
from tests.app.reading import read_again

SIZES = pytest.mark.parametrize("size", [(80, 24), (120, 36), (200, 50)], ids=str)
ASCII = pytest.mark.parametrize("settings", [None, Settings(repertoire="ascii")], ids=["signs", "ascii"])


@SIZES
@ASCII
async def test_value_who_where_and_when_told_stand_in_one_row(
    size: tuple[int, int], settings: Settings | None, opened: Opener
) -> None:
    async with opened(size, View(event="isil-58-killed"), settings) as (app, pilot):
        await pilot.press("C")
        await pilot.pause()
        row = next(line for line in screen_text(app).splitlines() if "58 people (Islamic State)" in line)
        assert "Turkish military" in row
        assert "000 ¶4" in row
        assert "Thu 9 Feb 2017" in row


@SIZES
async def test_two_events_stand_beside_each_other(size: tuple[int, int], opened: Opener) -> None:
    async with opened(size, View(event="isil-58-killed")) as (app, pilot):
        await pilot.press("M", "d", *"1999", "enter", "C")
        await pilot.pause()
        rows = screen_text(app).splitlines()
        where = next(row for row in rows if "Where" in row)
        assert "1 al-Bab" in where
        assert "2 " in where
        assert any("1 " in row and "2 " in row for row in rows if "Status" in row)


async def test_the_mark_shows_in_the_list_and_is_taken_away(opened: Opener) -> None:
    async with opened((80, 24)) as (app, pilot):
        await pilot.press("home", "M")
        assert "marked; C on another event compares the two: Gulen" in screen_text(app)
        await pilot.press("down")
        assert "•" in screen_text(app)
        await pilot.press("up", "M")
        assert "no longer marked: Gulen" in screen_text(app)
        await pilot.press("down")
        assert "•" not in screen_text(app)


async def test_back_leads_from_a_figure_to_the_reports_and_to_the_timeline(opened: Opener) -> None:
    async with opened((120, 36), View(event="isil-58-killed")) as (app, pilot):
        await pilot.press("C", "down", "enter")
        await pilot.pause()
        assert isinstance(app.screen, FigureScreen)
        assert "58 people" in screen_text(app)
        await pilot.press("down", "down", "backspace")
        await pilot.pause()
        assert isinstance(app.screen, EventsScreen)
        assert app.screen.list.cursor > 0
        await pilot.press("backspace")
        assert isinstance(app.screen, MainScreen)
        await pilot.press("alt+right", "alt+right")
        await pilot.pause()
        assert isinstance(app.screen, FigureScreen)
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(app.screen, MainScreen)
        assert app.session.current == main(app).timeline.current
        assert app.session.current != "isil-58-killed"


async def test_the_passage_of_a_row_is_one_key_away(tmp_path: Path) -> None:
    app = app_on(with_texts(tmp_path))
    async with app.run_test(size=(120, 36)) as pilot:
        await pilot.press("C", "end", "A")
        await pilot.pause()
        assert isinstance(app.screen, ArticleScreen)


async def test_an_event_out_of_the_filter_is_compared_and_gone_to(opened: Opener) -> None:
    async with opened((120, 36), View(event="isil-58-killed")) as (app, pilot):
        await pilot.press("M", "colon", *"kind:situation", "enter", "home", "C")
        await pilot.pause()
        assert "58 Islamic State dead" in screen_text(app)
        await pilot.press("slash", *"raids", "enter", "enter")
        await pilot.pause()
        assert app.session.current == "isil-58-killed"
        assert "outside the filter" in screen_text(app)


@pytest.mark.parametrize(
    ("key", "words"),
    [
        ("M", "no event is shown that could be marked"),
        ("C", "no event is shown whose reports could be compared"),
    ],
)
async def test_where_nothing_is_shown_nothing_is_compared(key: str, words: str, opened: Opener) -> None:
    async with opened() as (app, pilot):
        await pilot.press("colon", *"place:pennsylvania actor:nato", "enter", key)
        assert words in screen_text(app)


async def test_a_mark_stays_when_the_store_is_read_again(opened: Opener) -> None:
    async with opened() as (app, pilot):
        await pilot.press("home", "M", "down")
        await read_again(app, pilot)
        assert app.session.marked == "gulen-in-exile"
