"""The overview strip above the panes, driven by keys and the mouse."""

from __future__ import annotations

import pytest

from albab_tui.app.app import TimelineApp
from albab_tui.app.glyphs import UNICODE
from albab_tui.app.screens.panes import PanesScreen
from albab_tui.app.widgets.prompt import Prompt
from albab_tui.question.grammar import parse_filter
from albab_tui.question.view import View
from albab_tui.terminal.settings import Settings
from tests.app.conftest import Opener, screen_text
from tests.app.key_checks.asserting import main

SIZES = pytest.mark.parametrize(("size", "rows"), [((80, 24), 2), ((120, 36), 3), ((200, 50), 4)])


def lines(app: TimelineApp) -> list[str]:
    """Those of the strip."""
    region = main(app).strip.region
    return screen_text(app).splitlines()[region.y : region.bottom]


@SIZES
async def test_it_stands_above_the_panes_with_a_line_for_marks_where_there_is_room(
    size: tuple[int, int], rows: int, opened: Opener
) -> None:
    async with opened(size) as (app, _):
        drawn = lines(app)
        assert len(drawn) == rows
        assert main(app).strip.region.y == 1
        assert drawn[0].endswith("events told, by days")
        names = drawn[rows - 1 - (rows > 2)]
        assert all(name in names for name in ("1999", "2014", "Jul 2016", "Feb", "+13 undated"))
        assert (UNICODE.here in drawn[-1]) == (rows > 2)


async def test_a_low_screen_has_none_and_a_pane_that_fills_the_screen_takes_its_lines(opened: Opener) -> None:
    async with opened((80, 16)) as (app, _):
        assert not main(app).strip.region
    async with opened((80, 24)) as (app, pilot):
        assert main(app).strip.region
        await pilot.press("F")
        assert not main(app).strip.region
        await pilot.press("F")
        assert main(app).strip.region


async def test_the_current_event_is_marked_and_what_is_in_view(opened: Opener) -> None:
    async with opened((120, 36)) as (app, pilot):
        await pilot.press("g")
        first = lines(app)[-1]
        await pilot.press("pagedown", "up")
        await pilot.pause()
        later = lines(app)[-1]
        assert first.index(UNICODE.here) < first.rindex(UNICODE.in_view)
        assert first.index(UNICODE.in_view) < later.index(UNICODE.in_view) <= later.index(UNICODE.here)
        await pilot.press("G")
        await pilot.pause()
        assert UNICODE.here not in lines(app)[-1], "an undated event has no place"


@SIZES
async def test_it_shows_what_the_filter_finds_at_any_time_and_marks_the_range(
    size: tuple[int, int], rows: int, opened: Opener
) -> None:
    async with opened(size) as (app, pilot):
        before = lines(app)[:2]
        main(app).apply(parse_filter("during:2017-02", app.session.names))
        await pilot.pause()
        assert lines(app)[:2] == before
        assert (UNICODE.asked[0] in lines(app)[-1]) == (rows > 2)
        main(app).apply(parse_filter("actor:turkey during:2017-02", app.session.names))
        await pilot.pause()
        assert lines(app)[:2] != before
        assert f"+{app.session.anytime.along((0, 1)).undated} undated" in lines(app)[rows - 1 - (rows > 2)]


@SIZES
async def test_a_click_goes_there(size: tuple[int, int], rows: int, opened: Opener) -> None:
    async with opened(size) as (app, pilot):
        strip, names = main(app).strip, lines(app)[rows - 1 - (rows > 2)]
        await pilot.click(strip, offset=(names.index("Aug") + 1, 1))
        await pilot.pause()
        when = main(app).timeline.current_date
        assert str(when) == "2016-08"
        assert app.session.current == main(app).timeline.current
        assert main(app).timeline.has_focus
        await pilot.click(strip, offset=(names.index("undated") + 1, 1))
        assert main(app).timeline.current_date == when


async def test_in_ascii_all_of_it_is(opened: Opener) -> None:
    async with opened((120, 36), View(), Settings(repertoire="ascii")) as (app, _):
        assert "".join(lines(app)).isascii()


async def test_a_filter_that_finds_nothing_leaves_it_empty(opened: Opener) -> None:
    async with opened((120, 36)) as (app, pilot):
        main(app).apply(parse_filter("kind:siege status:statement", app.session.names))
        await pilot.pause()
        assert isinstance(app.screen, PanesScreen)
        assert [line.strip() for line in lines(app)] == ["events told", "", ""]


@pytest.mark.parametrize("key", ["t"])
async def test_a_low_screen_says_how_else_a_range_is_asked_for(key: str, opened: Opener) -> None:
    async with opened((80, 16)) as (app, pilot):
        await pilot.press(key)
        assert "the screen is too low for the overview; type : and during:2017-02" in screen_text(app)
        assert main(app).timeline.has_focus


async def test_a_pane_that_fills_the_screen_gives_it_room_again(opened: Opener) -> None:
    async with opened((80, 24)) as (app, pilot):
        await pilot.press("F", "t")
        assert main(app).strip.has_focus
        assert main(app).strip.region


async def test_what_is_picked_stays_that_time_in_another_window(opened: Opener) -> None:
    async with opened((120, 36)) as (app, pilot):
        await pilot.press("t", "home", "right")
        picked = main(app).strip.picked_stretch
        for size in ((60, 24), (200, 50), (120, 36)):
            await pilot.resize_terminal(*size)
            await pilot.pause()
            assert main(app).strip.picked_stretch == picked
            assert main(app).strip.has_focus


async def test_a_range_that_is_no_date_stays_to_be_mended(opened: Opener) -> None:
    async with opened((80, 24)) as (app, pilot):
        await pilot.press("t", "d", *"nonsense", "enter")
        assert app.screen.query_one(Prompt).line.value == "nonsense"
        assert not app.session.filter
        await pilot.press("escape")
        assert main(app).timeline.has_focus
        await pilot.press("t", "d", "enter")
        assert not app.session.filter


async def test_tab_goes_to_panes_and_never_into_the_overview(opened: Opener) -> None:
    async with opened((200, 50)) as (app, pilot):
        for _ in range(6):
            await pilot.press("tab")
            assert not main(app).strip.has_focus
        await pilot.press("t", "tab")
        assert not main(app).strip.has_focus
        assert main(app).strip.picked_stretch is None
