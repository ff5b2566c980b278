"""Who was active when, on the screen: at all sizes and in all colours, and where roles are worked out beside it."""

from __future__ import annotations

import pytest

from albab_tui.app.screens import grid_screen
from albab_tui.app.screens.grid_screen import GridScreen
from albab_tui.app.widgets.grid_list import WHOLE
from albab_tui.question.filter import Filter
from albab_tui.question.view import View
from albab_tui.terminal.settings import Settings
from tests.app.conftest import Opener, screen_text
from tests.app.settling import until

SIZES = [(80, 24), (120, 36), (200, 50), (44, 10)]


@pytest.mark.parametrize("size", SIZES)
async def test_rows_and_their_ends_fit(size: tuple[int, int], opened: Opener) -> None:
    async with opened(size) as (app, pilot):
        await pilot.press("T")
        lines = screen_text(app).splitlines()
        everyone = next(line for line in lines if line[1:4] == "All")
        assert everyone.split()[1] == str(app.session.archive.total)
        assert any(line.endswith("open none") for line in lines)
        assert max(map(len, lines)) <= size[0]


async def test_letters_of_roles_come_behind_the_rest_in_a_large_store(
    opened: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(grid_screen, "_AT_ONCE", 0)
    async with opened((120, 36)) as (app, pilot):
        await pilot.press("T")
        await until(pilot, lambda: "1a" in screen_text(app))
        assert "only as: a agent" in screen_text(app)


async def test_no_event_and_no_date(opened: Opener) -> None:
    nothing = Filter().including("kind", "siege").including("status", "statement")
    async with opened((80, 24), View(filter=nothing)) as (app, pilot):
        await pilot.press("T", "right", "space", "enter")
        await pilot.pause()
        assert app.session.filter == nothing


async def test_a_click_goes_to_a_cell_and_a_second_one_takes_it(opened: Opener) -> None:
    async with opened((120, 36)) as (app, pilot):
        await pilot.press("T")
        assert isinstance(app.screen, GridScreen)
        rows = app.screen.list
        shown = rows.layout_now
        at = (shown.start + 2 * shown.cell, 1)
        await pilot.click(rows, offset=at)
        assert (rows.cursor, rows.column) == (1, rows.first + 2)
        stretch = rows.stretch
        await pilot.click(rows, offset=at)
        await pilot.pause()
        window = app.session.filter.window
        assert window is not None
        assert (window.start, window.end) == stretch
        assert app.session.filter.values("actor") == ("turkey",)


async def test_a_click_on_a_name_takes_the_row_as_a_whole(opened: Opener) -> None:
    async with opened((120, 36)) as (app, pilot):
        await pilot.press("T")
        assert isinstance(app.screen, GridScreen)
        rows = app.screen.list
        for _ in range(2):
            await pilot.click(rows, offset=(4, 1))
        assert rows.column == WHOLE
        await pilot.pause()
        assert app.session.filter == Filter().including("actor", "turkey")


@pytest.mark.parametrize("repertoire", ["ascii", "console"])
async def test_with_fewer_signs(repertoire: str, opened: Opener) -> None:
    async with opened((80, 24), settings=Settings(repertoire=repertoire)) as (app, pilot):  # type: ignore[arg-type]
        await pilot.press("T")
        line = "==" if repertoire == "ascii" else "══"
        assert line in screen_text(app).splitlines()[4]
