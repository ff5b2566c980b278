"""A search in the palette that begins when its parts are gone already, as while it is taken away, is no fault."""

from __future__ import annotations

import pytest
from textual.widgets import Input

from albab_tui.app.screens.palette import Palette
from tests.app.conftest import Opener


@pytest.mark.parametrize("typed", ["filter", "", "nothing has this name"])
async def test_a_search_that_comes_too_late(opened: Opener, typed: str) -> None:
    async with opened() as (app, pilot):
        await pilot.press("ctrl+p")
        palette = app.screen
        assert isinstance(palette, Palette)
        line = palette.query_one(Input)
        await pilot.pause(0.2)
        await palette.query("Vertical").remove()
        palette.post_message(Input.Changed(line, typed))
        await pilot.pause(1.0)
        assert app.fault is None
        assert app.is_running


@pytest.mark.parametrize("size", [(1, 1), (80, 2), (20, 5), (120, 36)])
async def test_every_move_in_a_list_that_has_no_room(size: tuple[int, int], opened: Opener) -> None:
    async with opened(size) as (app, pilot):
        await pilot.press("ctrl+p", "x", "backspace")
        for key in ("pagedown", "pageup", "home", "end", "down", "up", "h", "pagedown", "end", "enter"):
            await pilot.press(key)
        assert app.fault is None
