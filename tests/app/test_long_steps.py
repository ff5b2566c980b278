"""Many presses of a moving key, taken as one, end where so many steps end: cursor and view."""

from __future__ import annotations

import pytest
from textual.geometry import Offset
from textual.pilot import Pilot

from albab_tui.app.app import TimelineApp
from albab_tui.app.incoming.waiting import STEP_KEYS
from albab_tui.app.widgets.facet_pane import FacetPane
from albab_tui.app.widgets.line_list import LineList
from albab_tui.app.widgets.line_pane import LinePane
from tests.app.conftest import Opener
from tests.trying import in_turn


def where(app: TimelineApp) -> tuple[int, Offset]:
    pane = app.focused
    assert isinstance(pane, LinePane)
    return getattr(pane, "cursor", -1), pane.scroll_offset


async def start(app: TimelineApp, pilot: Pilot[None], before: tuple[str, ...]) -> LinePane:
    await pilot.press(*before)
    await pilot.pause()
    assert isinstance(app.focused, LinePane)
    return app.focused


@pytest.mark.parametrize(
    ("before", "size"),
    in_turn([(), ("G",), ("pagedown", "pagedown"), ("a",), ("tab",)], [(80, 24), (120, 36), (60, 12)]),
)
@pytest.mark.parametrize("by", [1, -1])
async def test_as_far_as_steps(opened: Opener, size: tuple[int, int], before: tuple[str, ...], by: int) -> None:
    places: list[tuple[int, Offset]] = []
    async with opened(size) as (app, pilot):
        pane = await start(app, pilot, before)
        for _ in range(75):
            pane.action_step(by)
            await pilot.pause()
            places.append(where(app))
    async with opened(size) as (app, pilot):
        pane = await start(app, pilot, before)
        begin = where(app)
        for times in (75, 7, 23, 40):
            pane.action_step(by * times)
            await pilot.pause()
            assert where(app) == places[times - 1], times
            if isinstance(pane, LineList):
                pane.cursor = begin[0]
            pane.scroll_to(y=begin[1].y, animate=False, force=True)
            await pilot.pause()


async def test_letters_move_where_they_do_not_narrow(opened: Opener) -> None:
    assert STEP_KEYS == {"down": 1, "j": 1, "up": -1, "k": -1}
    async with opened() as (app, pilot):
        timeline = await start(app, pilot, ())
        assert (timeline.steps("j"), timeline.steps("up"), timeline.steps("x")) == (1, -1, 0)
        facet = await start(app, pilot, ("a",))
        assert isinstance(facet, FacetPane)
        assert (facet.steps("j"), facet.steps("down")) == (0, 1)
