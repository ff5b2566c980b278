"""No pane changes its width with the focus, and titles are whole from 80 columns on where no filter pane is open."""

from __future__ import annotations

import pytest

from albab_tui.text.signs import CUT
from tests.app.conftest import Opener, screen_text
from tests.app.key_checks.asserting import main

SIZES = [(80, 24), (100, 30), (120, 36), (150, 40), (200, 50)]
PANES = ("facet", "timeline", "event")


@pytest.mark.parametrize("size", SIZES)
async def test_no_pane_changes_its_width_with_the_focus(size: tuple[int, int], opened: Opener) -> None:
    async with opened(size) as (app, pilot):
        await pilot.press("a")
        await pilot.pause()
        widths = [main(app).query_one(f"#{each}").outer_size.width for each in PANES]
        for _ in PANES:
            await pilot.press("tab")
            await pilot.pause()
            assert [main(app).query_one(f"#{each}").outer_size.width for each in PANES] == widths


@pytest.mark.parametrize("size", [(80, 24), (100, 30), (120, 36), (200, 50)])
async def test_every_title_is_whole(size: tuple[int, int], opened: Opener) -> None:
    async with opened(size) as (app, pilot):
        await pilot.press("home")
        timeline = main(app).timeline
        drawn = ["".join(each.text for each in timeline.draw(row, timeline.size.width, cursor=False))
                 for row in range(timeline.row_count())]  # fmt: skip
        assert [line for line in drawn if CUT.unicode in line] == []


async def test_opening_a_branch_moves_no_pane(opened: Opener) -> None:
    async with opened((120, 36)) as (app, pilot):
        await pilot.press("a")
        await pilot.pause()
        width = main(app).facet_pane.outer_size.width
        await pilot.press(*["right", "down"] * 6)
        await pilot.pause()
        assert main(app).facet_pane.outer_size.width == width
        assert CUT.unicode not in "".join(line[:width] for line in screen_text(app).splitlines())


@pytest.mark.parametrize(("size", "beside"), [((200, 50), True), ((120, 36), False), ((80, 24), False)])
async def test_sources_stand_beside_their_page_where_there_is_room(
    size: tuple[int, int], beside: bool, opened: Opener
) -> None:
    async with opened(size) as (app, pilot):
        await pilot.press("s")
        await pilot.pause()
        rows, page = (app.screen.query_one(each).region for each in ("#list", "#page"))
        assert (rows.y == page.y) == beside


@pytest.mark.parametrize("way", [["F"], ["tab", "F"], ["a", "ctrl+e"]])
async def test_escape_gives_each_pane_its_place_again(way: list[str], opened: Opener) -> None:
    async with opened((120, 36)) as (app, pilot):
        await pilot.press(*way)
        await pilot.pause()
        assert main(app).full
        await pilot.press("escape")
        await pilot.pause()
        assert main(app).full is None
        assert main(app).timeline.has_focus


async def test_another_pane_that_is_gone_to_takes_the_whole_screen_over(opened: Opener) -> None:
    async with opened((120, 36)) as (app, pilot):
        await pilot.press("F", "enter")
        await pilot.pause()
        assert main(app).full == "event"
        assert main(app).event_view.has_focus
        await pilot.press("q")
        await pilot.pause()
        assert app.is_running
        assert main(app).timeline.has_focus


@pytest.mark.parametrize("size", [(120, 36), (200, 50)])
async def test_lanes_stand_beside_titles_and_the_frame_tells_their_forms_where_it_can(
    opened: Opener, size: tuple[int, int]
) -> None:
    async with opened(size=size) as (app, _):
        shown = screen_text(app)
        assert "◆" in shown
        assert ("◆ then [·] some time within ━ lasting ╌ perhaps lasting  ●happened" in shown) == (size == (120, 36))
