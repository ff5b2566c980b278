"""Beside each actor in the left pane stands when its events were, where the name leaves room."""

from __future__ import annotations

import pytest

from albab_tui.app.glyphs import ASCII
from albab_tui.question.view import View
from albab_tui.terminal.settings import Settings
from tests.app.conftest import Opener, screen_text


@pytest.mark.parametrize("size", [(80, 24), (120, 36), (200, 50)])
async def test_it_stands_in_front_of_the_number_and_follows_the_filter(size: tuple[int, int], opened: Opener) -> None:
    async with opened(size, View()) as (app, pilot):
        await pilot.press("a")
        await pilot.pause()
        (before,) = (line for line in screen_text(app).splitlines() if "□ Turkey " in line)
        assert "█" in before
        assert before.index("█") < before.index(" 49")
        await pilot.press(*"gulen", "enter")
        await pilot.pause()
        (after,) = (line for line in screen_text(app).splitlines() if "□ Turkey " in line)
        assert after[: len(before)] != before


async def test_a_name_that_takes_the_room_is_whole(opened: Opener) -> None:
    async with opened((120, 36)) as (app, pilot):
        await pilot.press("a")
        await pilot.pause()
        assert "Syrian Observatory for Human Rights     2" in screen_text(app)


async def test_in_ascii(opened: Opener) -> None:
    async with opened((80, 24), settings=Settings(repertoire="ascii")) as (app, pilot):
        await pilot.press("a")
        await pilot.pause()
        (line,) = (line for line in screen_text(app).splitlines() if "o Turkey " in line)
        assert ASCII.levels[-1] in line


async def test_other_panes_have_none(opened: Opener) -> None:
    async with opened((80, 24)) as (app, pilot):
        await pilot.press("p")
        await pilot.pause()
        pane = screen_text(app).splitlines()[3:12]
        assert not any("█" in line for line in pane)
