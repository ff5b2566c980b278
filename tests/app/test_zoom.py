"""The timeline opens on the time of most events; what is older is folded to a row that opens."""

from __future__ import annotations

import pytest

from tests.app.conftest import Opener, screen_text
from tests.app.key_checks.asserting import main

SIZES = pytest.mark.parametrize("size", [(80, 24), (120, 36), (200, 50)])


@SIZES
async def test_it_opens_on_february_by_days_with_what_is_older_folded(size: tuple[int, int], opened: Opener) -> None:
    async with opened(size, folds=True) as (app, pilot):
        await pilot.pause()
        timeline, shown = main(app).timeline, screen_text(app)
        assert timeline.zoom.words == "Feb 2017, by days"
        assert "events before Feb 2017; Enter shows them" in shown
        first = app.session.selection.lines(0, 1)[0]
        assert first.title not in shown
        assert timeline.current == app.session.current
        assert "February 2017" in shown


@SIZES
async def test_enter_on_a_fold_shows_what_is_in_it(size: tuple[int, int], opened: Opener) -> None:
    async with opened(size, folds=True) as (app, pilot):
        await pilot.press("g")
        assert main(app).timeline.current is None
        await pilot.press("enter")
        assert main(app).timeline.current == app.session.selection.lines(0, 1)[0].id
        assert main(app).timeline.has_focus
        await pilot.pause()
        assert app.session.current == main(app).timeline.current
        assert "Enter shows them" not in screen_text(app)


@pytest.mark.parametrize(
    ("keys", "wanted"),
    [
        (("slash", *"calipha", "enter"), "caliphate"),
        (("d", *"2014", "enter"), "2014"),
        (("colon", *"during:2014", "enter"), "2014"),
        (("o", "G"), "before"),
    ],
)
async def test_what_is_gone_to_is_unfolded(keys: tuple[str, ...], wanted: str, opened: Opener) -> None:
    async with opened((120, 36), folds=True) as (app, pilot):
        await pilot.press(*keys)
        await pilot.pause()
        timeline = main(app).timeline
        assert wanted in screen_text(app)
        assert keys[0] == "o" or timeline.current == app.session.current_shown is not None


async def test_another_filter_shows_all_that_it_finds(opened: Opener) -> None:
    async with opened((120, 36), folds=True) as (app, pilot):
        await pilot.press("c")
        assert "Enter shows them" not in screen_text(app)
        assert len(main(app).timeline.stops()) == app.session.selection.count
