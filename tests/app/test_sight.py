"""The cursor and what is read stay in sight, whatever becomes of the list and the window."""

from __future__ import annotations

from bisect import bisect_right

import pytest

from albab_tui.app.screens.main_screen import MainScreen
from albab_tui.app.widgets.line_view import LineView
from tests.app.conftest import Opener
from tests.app.settling import until

WALKS = ["G c c", "d 8 enter c c", "G X f f", "G v s t r i k e enter escape f f", "G o c c o", "} } } c f f f"]


@pytest.mark.parametrize("size", [(80, 24), (120, 36)])
@pytest.mark.parametrize("walk", WALKS)
async def test_the_current_event_is_in_sight(walk: str, size: tuple[int, int], opened: Opener) -> None:
    names = {"}": "right_curly_bracket"}
    async with opened(size) as (app, pilot):
        for key in walk.split():
            await pilot.press(names.get(key, key))
            await pilot.pause()
            if isinstance(app.screen, MainScreen) and app.screen.timeline.has_focus:
                timeline = app.screen.timeline
                top = timeline.scroll_offset.y
                assert top <= timeline.cursor < top + timeline.size.height, key
                assert timeline.current == app.session.current_shown


@pytest.mark.parametrize("size", [(60, 20), (120, 24), (90, 24)])
async def test_what_is_read_stays_when_the_window_changes(size: tuple[int, int], opened: Opener) -> None:
    async with opened((80, 24)) as (app, pilot):
        await pilot.press("slash", *"telephone", "enter", "enter", "pagedown")
        view = app.screen.query_one("#event", LineView)
        await until(pilot, lambda: _paragraph_at_top(view) > 0)
        before = _paragraph_at_top(view)
        await pilot.resize_terminal(*size)
        await until(pilot, lambda: tuple(app.size) == size and _paragraph_at_top(view) == before)
        await pilot.pause()
        assert _paragraph_at_top(view) == before


async def test_a_paragraph_that_gets_fewer_lines_stays_at_the_top(opened: Opener) -> None:
    """Its last line was at the top, and in a wider window it has none of that number."""
    async with opened((60, 24)) as (app, pilot):
        await pilot.press("slash", *"telephone", "enter", "enter")
        view = app.screen.query_one("#event", LineView)
        starts = view._starts
        longest = max(range(1, len(starts) - 3), key=lambda each: starts[each + 1] - starts[each])
        assert starts[longest + 1] - starts[longest] > 3
        view.scroll_to(y=starts[longest + 1] - 1, animate=False, force=True, immediate=True)
        assert _paragraph_at_top(view) == longest
        await pilot.resize_terminal(90, 24)
        await until(pilot, lambda: app.size.width == 90 and view._starts != starts)
        await pilot.pause()
        assert _paragraph_at_top(view) == longest


def _paragraph_at_top(view: LineView) -> int:
    return bisect_right(view._starts, view.scroll_offset.y) - 1
