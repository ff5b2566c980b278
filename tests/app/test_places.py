"""Back and forward in the app: what is done by keys is taken back by one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot

from albab_tui.app.app import TimelineApp
from albab_tui.app.screens.article_reader import ArticleScreen
from albab_tui.app.screens.main_screen import MainScreen
from albab_tui.app.screens.sources import SourcesScreen
from albab_tui.app.widgets.bars import KeyBar
from tests.app.conftest import Opener, screen_text
from tests.app.fog import app_on, with_texts
from tests.app.key_checks.asserting import asked, main
from tests.app.reading import read_again
from tests.trying import in_turn, long

SIZES = pytest.mark.parametrize("size", [(80, 24), (120, 36), (200, 50)], ids=str)

MOVES = {
    "a filter as text": ("colon", *"actor:russia", "enter"),
    "the filter dropped": ("X",),
    "the filter off": ("f",),
    "differing only": ("c",),
    "a value of the left pane": ("v", *"strike", "enter", "escape"),
    "the sense": ("colon", *"during:2016", "enter", "i"),
    "before an event": ("less_than_sign",),
    "the order": ("o",),
    "a finer zoom": ("z",),
    "all of the time": ("Z", "0"),
    "a date": ("d", *"8 feb", "enter"),
    "words": ("slash", *"mosul", "enter"),
    "an event read": ("enter",),
    "a link": ("G", "1"),
    "the whole screen": ("F",),
    "the sources": ("s",),
    "the claimants": ("B", "down"),
    "the questions": ("Q",),
    "a source chosen": ("s", "down", "down", "enter"),
    "a date in what is folded": ("d", *"1999", "enter"),
}


def state(app: TimelineApp) -> tuple[Any, ...]:
    """All that a place is, as it is on the screen."""
    below = app.screen_stack[0]
    assert isinstance(below, MainScreen)
    session = app.session
    return (
        type(app.screen),
        session.filter,
        session.filters_off,
        session.selection.newest_first,
        session.current_shown,
        below.timeline.zoom,
        below.timeline.current,
        below.has_class("-reading"),
        below.full,
    )


async def went_back(app: TimelineApp, pilot: Pilot[None], key: str = "backspace") -> int:
    """Goes back as far as it goes; how many steps that were."""
    for steps in range(300):
        before = state(app)
        await pilot.press(key)
        await pilot.pause()
        if state(app) == before and "nothing to go" in screen_text(app):
            return steps
    raise AssertionError("there is no first place")


@pytest.mark.parametrize(("move", "size"), in_turn(MOVES, [(80, 24), (120, 36), (200, 50)]))
async def test_what_keys_did_is_taken_back_and_done_again(move: str, size: tuple[int, int], opened: Opener) -> None:
    async with opened(size, folds=True) as (app, pilot):
        await pilot.press("colon", *"actor:turkey", "enter", "down", "down")
        await pilot.pause()
        start = state(app)
        await pilot.press(*MOVES[move])
        await pilot.pause()
        end = state(app)
        assert end != start
        seen = []
        for _ in range(3):
            await pilot.press("alt+left")
            await pilot.pause()
            seen.append(state(app))
        assert any(each[:4] == start[:4] for each in seen)
        for _ in range(4):
            await pilot.press("alt+right")
            await pilot.pause()
        assert state(app) == end


@pytest.mark.parametrize("size", [(80, 24), long((120, 36)), long((200, 50))], ids=str)
async def test_after_many_moves_back_leads_to_the_first_place(size: tuple[int, int], opened: Opener) -> None:
    async with opened(size, folds=True) as (app, pilot):
        await pilot.pause()
        start = state(app)
        for keys in MOVES.values():
            await pilot.press("X", *keys, "escape")
        await pilot.press("down")
        await pilot.pause()
        end = state(app)
        steps = await went_back(app, pilot)
        assert steps > len(MOVES)
        assert state(app) == start
        assert await went_back(app, pilot, "alt+right") == steps
        assert state(app) == end


async def test_two_links_are_gone_back_over_in_what_is_read(opened: Opener) -> None:
    async with opened((80, 24)) as (app, pilot):
        await pilot.press("enter", "1", "1")
        last = app.session.current
        await pilot.press("backspace", "backspace")
        assert main(app).event_view.has_focus
        assert app.session.current == "gulen-in-exile"
        await pilot.press("backspace")
        assert main(app).timeline.has_focus
        await pilot.press(*["alt+right"] * 3)
        assert app.session.current == last


async def test_a_link_out_of_the_filter_goes_and_back_brings_the_filter_again(opened: Opener) -> None:
    async with opened() as (app, pilot):
        await pilot.press("colon", *"kind:situation", "enter", "g", "enter", "1")
        await pilot.pause()
        assert "Gulen behind the coup" in screen_text(app)
        assert app.session.current == main(app).timeline.current == "gulen-accused"
        assert "outside the filter" in screen_text(app)
        await pilot.press("backspace")
        assert asked(app, "kind:situation")
        assert app.session.current == "gulen-in-exile"


async def test_backspace_in_a_line_and_in_the_left_pane_takes_back_a_letter(opened: Opener) -> None:
    async with opened() as (app, pilot):
        await pilot.press("c", "colon", *"xy", "backspace", "alt+left", "escape")
        assert asked(app, "is:differs")
        await pilot.press("a", *"ru", "backspace")
        assert main(app).facet_pane.narrow == "r"
        assert asked(app, "is:differs")
        await pilot.press("alt+left")
        assert asked(app, "")
        assert main(app).facet_pane.has_focus


@SIZES
async def test_a_search_while_it_is_typed_is_no_place(size: tuple[int, int], opened: Opener) -> None:
    async with opened(size) as (app, pilot):
        await pilot.press("down", "down")
        before = app.session.current
        await pilot.press("slash", *"mosul", "enter", "n")
        assert app.session.current != before
        await pilot.press("backspace")
        assert app.session.current == main(app).timeline.current == before
        await pilot.press("backspace")
        assert "nothing to go back to" in screen_text(app)


async def test_an_article_over_the_sources_comes_again_at_its_passage(tmp_path: Path) -> None:
    app = app_on(with_texts(tmp_path))
    async with app.run_test(size=(120, 36)) as pilot:
        await pilot.press("s", "down", "A", "n", "n", "enter")
        await pilot.pause()
        found = app.session.current
        assert isinstance(app.screen, MainScreen)
        await pilot.press("backspace")
        await pilot.pause()
        assert isinstance(app.screen, ArticleScreen)
        told = app.screen.query_one(KeyBar).message
        assert "passage 2 of" in told
        await pilot.press("backspace")
        assert isinstance(app.screen, SourcesScreen)
        assert app.screen.list.cursor == 1
        await pilot.press("alt+right")
        await pilot.pause()
        assert app.screen.query_one(KeyBar).message == told
        await pilot.press("enter")
        await pilot.pause()
        assert app.session.current == found


async def test_what_is_asked_for_and_answered_is_no_place(opened: Opener) -> None:
    async with opened() as (app, pilot):
        await pilot.press(
            "question_mark", "backspace", "e", "escape", "Y", "backspace", "ctrl+p", "escape", "backspace"
        )
        assert "nothing to go back to" in screen_text(app)


async def test_a_store_read_again_keeps_the_way_back(opened: Opener) -> None:
    async with opened() as (app, pilot):
        await pilot.press("c", "s", "down", "enter")
        await read_again(app, pilot)
        await pilot.press("backspace", "backspace")
        assert asked(app, "is:differs")
        await pilot.press("backspace")
        assert asked(app, "")
