"""What a screen still does while it is being taken away ends nothing."""

from __future__ import annotations

import pytest
from textual.css.query import NoMatches
from textual.widget import Widget
from textual.worker import WorkerFailed

from albab_tui.app.screens.palette import Palette
from tests.app.conftest import Opener


def _missing(asking: Widget) -> NoMatches:
    """What comes of it when a widget asks for a part that is not there."""
    with pytest.raises(NoMatches) as raised:
        asking.query_one("CommandList")
    return raised.value


async def test_a_palette_that_asks_for_its_list_when_that_is_gone(opened: Opener) -> None:
    async with opened() as (app, pilot):
        await pilot.press("ctrl+p")
        palette = app.screen
        assert isinstance(palette, Palette)
        await pilot.press("escape")
        while isinstance(app.screen, Palette):
            await pilot.pause()
        app._handle_exception(_missing(palette))
        app._handle_exception(WorkerFailed(_missing(palette)))
        assert (app.return_code, app.fault) == (None, None)


async def _ask_on_a_screen_in_use(opened: Opener) -> None:
    async with opened() as (app, _):
        app._handle_exception(_missing(app.screen))


async def test_a_part_that_is_missing_from_a_screen_in_use_is_a_fault(opened: Opener) -> None:
    with pytest.raises(NoMatches):
        await _ask_on_a_screen_in_use(opened)
