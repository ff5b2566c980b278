"""Words are found in the help, from one line that holds them to the next."""

from __future__ import annotations

import pytest

from albab_tui.app.screens.help import HelpScreen
from albab_tui.app.widgets.bars import KeyBar
from albab_tui.app.widgets.line_view import LineView
from albab_tui.app.widgets.prompt import Prompt
from tests.app.conftest import Opener, screen_text

SIZES = [(80, 24), (120, 36), (200, 50)]
FIND = ("question_mark", "slash")


@pytest.mark.parametrize("size", SIZES)
async def test_each_line_that_holds_the_words_is_gone_to_and_then_the_first_again(
    size: tuple[int, int], opened: Opener
) -> None:
    async with opened(size) as (app, pilot):
        await pilot.press(*FIND, *"source", "enter")
        await pilot.pause()
        help = app.screen
        assert isinstance(help, HelpScreen)
        number = len(help._hits)
        assert number > 1
        page = help.query_one(LineView)
        for hit in (*range(number), 0):
            assert help.query_one(KeyBar).message == f"line {hit + 1} of {number} that hold it"
            shown = range(page.scroll_offset.y, page.scroll_offset.y + page.content_region.height)
            assert page.place.y in shown, "what is gone to is in sight"
            assert page._starts[help._hits[hit]] == page.place.y
            await pilot.press("n")
            await pilot.pause()
        await pilot.press("N", "N")
        assert help.query_one(KeyBar).message == f"line {number} of {number} that hold it"


async def test_hits_are_marked_in_headings_too_until_the_search_is_taken_back(opened: Opener) -> None:
    async with opened() as (app, pilot):
        await pilot.press(*FIND, *"mistakes store", "enter")
        await pilot.pause()
        page = app.screen.query_one(LineView)
        marked = [
            "".join(text for text, _ in line)[first:last]
            for line, hits in zip(page._lines, page._hits, strict=True)
            for first, last in hits
        ]
        assert {"mistakes", "store"} <= set(marked)
        assert "Among the mistakes of a store" in screen_text(app)
        await pilot.press("escape")
        assert not page._hits
        assert not page._pointed_lines
        await pilot.press("n")
        assert "nothing is searched for in the help; / finds words" in app.screen.query_one(KeyBar).message


@pytest.mark.parametrize(
    ("typed", "said"),
    [("zeppelin", "nothing in the help holds “zeppelin”"), ("..", "no letter or digit to search for")],
)
async def test_a_line_that_finds_nothing_says_so_and_stays_to_be_mended(typed: str, said: str, opened: Opener) -> None:
    async with opened() as (app, pilot):
        await pilot.press(*FIND, *typed, "enter")
        await pilot.pause()
        assert said in screen_text(app)
        assert app.screen.query_one(Prompt).has_focus_within
        await pilot.press("escape")
        await pilot.pause()
        assert isinstance(app.screen, HelpScreen)
        assert app.screen.query_one(LineView).has_focus


async def test_an_empty_line_takes_the_search_back(opened: Opener) -> None:
    async with opened() as (app, pilot):
        await pilot.press(*FIND, *"source", "enter", "slash", "enter")
        await pilot.pause()
        await pilot.press("escape")
        assert not isinstance(app.screen, HelpScreen)
