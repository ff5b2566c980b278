"""Who was active when: what each key does there."""

from __future__ import annotations

from collections.abc import Callable

from textual.pilot import Pilot

from albab_tui.app.app import TimelineApp
from albab_tui.app.screens.grid_screen import GridScreen
from albab_tui.app.widgets.grid_list import WHOLE, GridList
from albab_tui.app.widgets.prompt import Prompt
from albab_tui.axis.stretch_names import ADVERBS
from albab_tui.question.filter import Filter
from tests.app.conftest import screen_text
from tests.app.key_checks.asserting import Check, asked, goes_back, main


def shown(app: TimelineApp) -> GridList:
    """The grid on the screen."""
    assert isinstance(app.screen, GridScreen)
    return app.screen.list


async def opens(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    """It opens in the row of all, in the column of the current event."""
    await pilot.press(key)
    rows, dossier = shown(app), app.session.dossier
    assert rows.has_focus
    assert dossier is not None
    assert dossier.event.date is not None
    assert rows.cursor == 0
    start, stretch = dossier.event.date.start, rows.stretch
    assert start is not None
    assert stretch is not None
    assert stretch[0] <= start < stretch[1]
    assert "All" in screen_text(app)


def across(*before: str, by: Callable[[GridList, int], int]) -> Check:
    """The key moves the cursor across, as far as `by` says of where it was."""

    async def check(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
        await pilot.press("T", *before)
        column = shown(app).column
        wanted = max(WHOLE, min(by(shown(app), column), shown(app).grid.columns - 1))
        await pilot.press(key)
        assert shown(app).column == wanted != column
        assert shown(app).first <= max(wanted, 0) < shown(app).first + shown(app).layout_now.columns

    return check


async def chosen(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    """The filter asks for the row and the time, and nothing but those."""
    await pilot.press("T", "down", *["right"] * 5)
    grid, row, stretch = shown(app).grid, shown(app).cursor, shown(app).stretch
    assert stretch is not None
    (counts,) = grid.counts([row], grid.columns_of(stretch))
    await pilot.press(key)
    await pilot.pause()
    (cell,) = counts.cells
    assert app.session.selection.count == cell.certain + cell.going_on + cell.perhaps > 0
    assert app.session.filter.values("actor") == (grid.rows[row].term.value,)  # type: ignore[union-attr]
    window = app.session.filter.window
    assert window is not None
    assert (window.start, window.end) == stretch
    assert main(app).timeline.has_focus


def turned(what: str) -> Check:
    """The key goes on through all there is, and back to the first."""

    async def check(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
        await pilot.press("T", "down")
        seen = [getattr(shown(app).grid.manner, what)]
        while len(seen) < 2 or seen[-1] != seen[0]:
            await pilot.press(key)
            grid = shown(app).grid
            seen.append(getattr(grid.manner, what))
            assert grid.manner.words in screen_text(app)
            assert len(seen) < 12
        assert len(set(seen)) == len(seen) - 1 > 2

    return check


def divided(by: int) -> Check:
    """Time is divided by another unit, and the cursor's column lies in the time where it was, or holds it."""

    async def check(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
        await pilot.press("d", "9", "enter", "T", "Z")
        units, unit, before = shown(app).grid.units, shown(app).grid.unit, shown(app).stretch
        assert before is not None
        await pilot.press(key)
        after = shown(app).stretch
        assert after is not None
        assert shown(app).grid.unit is units[units.index(unit) + by]
        assert max(after[0], before[0]) < min(after[1], before[1])
        assert ADVERBS[shown(app).grid.unit] in screen_text(app)

    return check


async def all_of_time(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    await pilot.press("T", "Z", "Z", "Z", key)
    assert shown(app).layout_now.columns == shown(app).grid.columns


async def longer(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    """The seven days that end with the column."""
    await pilot.press("d", "7", "enter", "T", key)
    stretch = shown(app).stretch
    assert stretch is not None
    assert stretch[1] - stretch[0] == 7 * 86_400
    assert stretch[1] == shown(app).grid.stretch(shown(app).column)[1]
    assert "from 1 to 7 Feb 2017" in screen_text(app)
    await pilot.press("right")
    assert shown(app).stretch == shown(app).grid.stretch(shown(app).column)


async def date_asked(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    """What is typed is marked as it is told, however time is divided; what is no date stays to be mended."""
    await pilot.press("T", key, *"whenever", "enter")
    assert app.screen.query(Prompt)
    await pilot.press("escape")
    assert not app.screen.query(Prompt)
    await pilot.press(key, *"2016", "enter", "enter")
    await pilot.pause()
    assert asked(app, "during:2016")


async def leaves_it(app: TimelineApp, pilot: Pilot[None], key: str) -> None:
    """The filter is as it was; it opens again as it was left."""
    await pilot.press("T", "v", "v", "down")
    await goes_back()(app, pilot, key)
    assert app.session.filter == Filter()
    await pilot.press("T")
    assert shown(app).grid.manner.rows == "places"


CHECKS: dict[tuple[str, str], Check] = {
    ("main", "grid"): opens,
    ("grid", "column(1)"): across(by=lambda _, here: here + 1),
    ("grid", "column(-1)"): across("right", "right", by=lambda _, here: here - 1),
    ("grid", "columns(1)"): across(*["left"] * 40, by=lambda rows, here: here + rows.layout_now.columns),
    ("grid", "columns(-1)"): across(*["right"] * 40, by=lambda rows, here: here - rows.layout_now.columns),
    ("grid", "screen.choose"): chosen,
    ("grid", "screen.turn('rows')"): turned("rows"),
    ("grid", "screen.turn('role')"): turned("role"),
    ("grid", "screen.turn('order')"): turned("order"),
    ("grid", "screen.zoom(-1)"): divided(-1),
    ("grid", "screen.zoom(1)"): divided(1),
    ("grid", "screen.zoom_all"): all_of_time,
    ("grid", "screen.longer"): longer,
    ("grid", "screen.ask_date"): date_asked,
    ("grid", "screen.close"): leaves_it,
}
