"""Text is wrapped for the width that it has, and the cursor is in sight after a key, whatever came before."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from textual.widget import Widget

from albab_tui.app.app import TimelineApp
from albab_tui.app.screens.main_screen import MainScreen
from albab_tui.app.widgets.line_list import LineList
from albab_tui.app.widgets.line_view import LineView
from tests.app.conftest import Opener
from tests.trying import in_turn

SIZES = [(200, 50), (20, 6), (119, 17), (80, 24), (33, 40), (150, 9), (100, 14), (120, 36), (60, 18), (80, 8), (99, 30)]
"""Both sides of each size at which the layout changes, in an order that takes great leaps."""
LEAPS = [SIZES[first::3] for first in range(3)]

PLACES = {
    "timeline": ["escape"],
    "reading": ["enter"],
    "facet": ["a"],
    "meanings": ["v"],
    "sources": ["s"],
    "claimants": ["B"],
    "help": ["question_mark"],
    "export": ["e"],
    "copying": ["Y"],
}
"""Keys that lead to each screen and pane."""


def misfits(app: TimelineApp) -> Iterator[str]:
    """What is wrong with the pages shown."""
    for view in app.screen.query(LineView):
        width = view.scrollable_content_region.width
        lines = ["".join(text for text, _ in line) for line in view._lines]
        if not shown(view) or not view._wraps:
            continue
        if any(len(line) > width for line in lines):
            yield f"{view.id} at {app.size}: a line is wider than {width}"
        if len(lines) > len(view._paragraphs) + 5 and max(map(len, lines)) < width - 25:
            yield f"{view.id} at {app.size}: {width} cells are there, {max(map(len, lines))} used"
        told = "".join("".join(text for text, _ in each.spans) for each in view._paragraphs)
        if "".join(told.split()) != "".join("".join(lines).split()):
            yield f"{view.id} at {app.size}: words are lost"


def shown(widget: Widget) -> bool:
    return widget.region.area > 0 and widget.scrollable_content_region.width > 1


@pytest.mark.parametrize(("place", "sizes"), in_turn(PLACES, LEAPS))
async def test_pages_fit_their_panes(place: str, sizes: list[tuple[int, int]], opened: Opener) -> None:
    async with opened((80, 24)) as (app, pilot):
        await pilot.press("slash", *"telephone", "enter")
        for size in sizes:
            await pilot.resize_terminal(*size)
            await pilot.press(*PLACES[place])
            for key in ("tab", "tab", "shift+tab"):
                await pilot.pause()
                assert list(misfits(app)) == []
                await pilot.press(key)
            while not isinstance(app.screen, MainScreen):
                await pilot.press("escape")
            await pilot.press("escape")


async def test_a_click_on_the_event_pane_loses_no_words(opened: Opener) -> None:
    async with opened((80, 24)) as (app, pilot):
        await pilot.press("j")
        await pilot.click("#event", offset=(10, 3))
        await pilot.pause()
        assert app.screen.query_one("#event").has_focus
        assert list(misfits(app)) == []


@pytest.mark.parametrize("size", [(80, 24), (120, 36)])
async def test_a_key_brings_the_cursor_back_into_sight(size: tuple[int, int], opened: Opener) -> None:
    async with opened(size) as (app, pilot):
        timeline = app.screen.query_one("#timeline", LineList)
        for keys, away in (("g", 40), ("home", 40), ("k", 40), ("n", 40), ("y", 40), ("c c", 40), ("G", 0), ("j", 0)):
            timeline.scroll_to(y=away, animate=False)
            await pilot.pause()
            assert not in_sight(timeline)
            await pilot.press(*keys.split())
            await pilot.pause()
            assert in_sight(timeline), keys
            await pilot.press("G" if keys in ("c c", "G") else "g")


def in_sight(lines: LineList) -> bool:
    top = lines.scroll_offset.y
    return top <= lines.cursor < top + lines.size.height or not lines.display
