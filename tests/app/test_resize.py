"""A window that changes its size is drawn anew, however soon the next change comes."""

from __future__ import annotations

import asyncio

import pytest
from textual import events
from textual.geometry import Size

from albab_tui.app.textual_private.updates import CompositorUpdate, LayoutUpdate
from tests.app.conftest import Opener


@pytest.mark.parametrize("sizes", [[(80, 24)], [(5, 3), (80, 24)], [(500, 1), (1, 1), (80, 24)]], ids=str)
async def test_a_window_that_is_as_large_again_is_drawn_in_whole(
    opened: Opener, sizes: list[tuple[int, int]], monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened((80, 24)) as (app, pilot):
        await pilot.pause(0.1)
        drawn: list[Size] = []

        def note(update: CompositorUpdate) -> CompositorUpdate:
            if isinstance(update, LayoutUpdate):
                drawn.append(update.region.size)
            return update

        monkeypatch.setattr(app, "to_send", note)
        for each in sizes:
            app.post_message(events.Resize(Size(*each), Size(*each)))
            while app.size != each:  # before the screen is told, which takes some milliseconds
                await asyncio.sleep(0)
        async with asyncio.timeout(5.0):
            while not drawn or drawn[-1] != (80, 24):
                await pilot.pause(0.01)
