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
