"""Searching in the app: hits are marked where they stand, on every terminal, and only as long as they are sought."""

from __future__ import annotations

from itertools import groupby, product

import pytest
from textual.pilot import Pilot

from albab_tui.app.app import TimelineApp
from albab_tui.app.screens.main_screen import MainScreen
from albab_tui.app.widgets.bars import KeyBar
from albab_tui.app.widgets.line_list import LineList
from albab_tui.app.widgets.line_pane import LinePane
from albab_tui.app.widgets.line_view import LineView
from albab_tui.app.widgets.listing import Listing
from albab_tui.terminal.settings import Settings
from tests.app.conftest import Opener, screen_text
from tests.trying import in_turn


def main(app: TimelineApp) -> MainScreen:
    screen = app.screen
    assert isinstance(screen, MainScreen)
    return screen


def marked(pane: LinePane) -> list[str]:
    """What is marked in the lines in sight: light and dark are exchanged, and back again on the cursor's row."""
    found = list[str]()
    for y in range(pane.content_region.height):
        strip = pane.render_line(y)
        on_cursor = isinstance(pane, LineList) and y + pane.scroll_offset.y == pane.cursor
        turned = groupby(strip, key=lambda segment: bool(segment.style and segment.style.reverse))
        found += [
            "".join(each.text for each in some) for reverse, some in turned if reverse != (on_cursor and pane.has_focus)
        ]
    return found


async def search(pilot: Pilot[None], line: str) -> None:
    await pilot.press("slash", *line, "enter")


@pytest.mark.parametrize(
    ("look", "size"),
    in_turn([*product((Settings(), Settings(repertoire="ascii")), ("", "1"))], [(80, 24), (120, 36), (200, 50)]),
)
async def test_hits_are_marked_until_the_search_is_taken_back(
    look: tuple[Settings, str], size: tuple[int, int], opened: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings, no_color = look
    monkeypatch.setenv("NO_COLOR", no_color)
    async with opened(size, settings=settings) as (app, pilot):
        await pilot.press(*("l",) * (size[0] == 120))
        await search(pilot, "teleph erdog")
        assert {"Erdog", "teleph"} <= set(marked(main(app).timeline)) <= {"Erdog", "teleph", "Teleph"}
        assert {text.casefold() for text in marked(main(app).event_view)} <= {"erdog", "teleph"}
        assert marked(main(app).event_view)
        await pilot.press("escape")
        assert marked(main(app).timeline) == marked(main(app).event_view) == []
        assert app.session.searched == ""


async def test_an_empty_search_takes_it_back_too(opened: Opener) -> None:
    async with opened() as (app, pilot):
        await search(pilot, "turkey")
        assert marked(main(app).timeline)
        await search(pilot, "")
        assert marked(main(app).timeline) == marked(main(app).event_view) == []


async def test_escape_leaves_the_page_first_and_then_the_search(opened: Opener) -> None:
    async with opened() as (app, pilot):
        await search(pilot, "turkey")
        await pilot.press("enter", "escape")
        assert app.session.searched == "turkey"
        await pilot.press("escape")
        assert app.session.searched == ""
        assert main(app).query_one(KeyBar).message == "the search is taken back; / and Up bring it again"
        await pilot.press("slash", "up", "enter")
        assert app.session.searched == "turkey"


async def test_the_words_of_the_filter_are_marked_but_for_those_left_out(opened: Opener) -> None:
    async with opened() as (app, pilot):
        await pilot.press("colon", *'("safe zone" or ~urkis) -erdogan', "enter")
        found = {text.casefold() for text in marked(main(app).timeline)}
        assert found
        assert found <= {"safe zone", "urkis"}
        await pilot.press("X")
        assert marked(main(app).timeline) == []


async def test_a_hit_far_down_the_page_comes_into_sight(opened: Opener) -> None:
    async with opened((80, 24)) as (app, pilot):
        await search(pilot, '"about migrants"')
        view = main(app).event_view
        assert view.scroll_offset.y > 0
        assert marked(view) == ["about migrants"]
        await search(pilot, "capaz")
        assert main(app).query_one(KeyBar).message.startswith("nothing shown here holds")


async def test_it_is_told_which_alias_matched(opened: Opener) -> None:
    async with opened((200, 50)) as (app, pilot):
        await search(pilot, "daesh")
        assert main(app).query_one(KeyBar).message.endswith("“daesh”: alias Daesh of Islamic State; n next, N before")
        assert "Matches alias Daesh of Islamic State." in screen_text(app)
        await pilot.press("escape")
        assert "Daesh" not in screen_text(app)
        await pilot.press("colon", *"daesh kind:strike", "enter", "enter", "end")
        assert "Matches alias Daesh of Islamic State." in screen_text(app)


async def test_what_narrows_the_left_pane_is_marked_there(opened: Opener) -> None:
    async with opened() as (app, pilot):
        await pilot.press("a", *"st isl")
        pane = main(app).facet_pane
        assert [pane.label(row) for row in range(pane.row_count())] == ["Islamic State"]
        assert marked(pane) == ["Isl", "St"]


async def test_a_heading_is_no_hit(opened: Opener) -> None:
    async with opened((200, 50)) as (app, pilot):
        await search(pilot, "reports")
        assert "Reports: " in screen_text(app)
        assert all("Reports: " not in text for text in marked(main(app).event_view))


@pytest.mark.parametrize(("key", "typed", "found"), [("s", "accounts", "Turkish accounts"), ("B", "sohr", "Syrian")])
async def test_a_row_of_a_list_is_found_by_every_name(key: str, typed: str, found: str, opened: Opener) -> None:
    async with opened() as (app, pilot):
        await pilot.press(key, "slash", *typed, "enter")
        listing = app.screen.query_one(Listing)
        assert listing.has_focus
        assert app.screen.query_one(KeyBar).message.startswith(f"match 1 of 1 for “{typed}”")
        row = "".join(segment.text for segment in listing.render_line(listing.cursor - listing.scroll_offset.y))
        assert found in row
        await pilot.press("slash", "!", "enter")
        assert app.screen.query_one(KeyBar).message == "no letter or digit to search for"
        await pilot.press("escape", "slash", *"xyzzy", "enter")
        assert app.screen.query_one(KeyBar).message == "nothing shown here holds “xyzzy”"


async def test_what_was_searched_for_in_a_list_is_marked_there_and_on_the_timeline(opened: Opener) -> None:
    async with opened((200, 50)) as (app, pilot):
        await pilot.press("s", "slash", *"trump", "enter")
        assert marked(app.screen.query_one(Listing)) == ["Trump"]
        assert "Trump" in marked(app.screen.query_one("#page", LineView))
        await pilot.press("escape")
        assert "Trump" in marked(main(app).timeline)


async def test_lists_and_pages_that_are_opened_while_something_is_searched_for(opened: Opener) -> None:
    async with opened((80, 24)) as (app, pilot):
        await search(pilot, "turk")
        for key in ("s", "B", "question_mark"):
            await pilot.press(key, "escape")
            assert isinstance(app.screen, MainScreen)
        assert "Turk" in marked(main(app).timeline)


async def test_a_search_works_while_it_is_typed_and_escape_takes_it_back(opened: Opener) -> None:
    async with opened() as (app, pilot):
        await search(pilot, "istanbul")
        before = app.session.current
        for line, found in (("t", None), ("elephon", "telephon")):
            await pilot.press(*(["slash"] if found is None else []), *line)
            await pilot.pause()
        assert "telephon" in {text.casefold() for text in marked(main(app).timeline)}
        there = app.session.current
        assert there not in (None, before)
        assert main(app).timeline.current == there
        await pilot.press(*"zzz")
        await pilot.pause()
        assert app.session.current == before
        await pilot.press("escape")
        await pilot.pause()
        assert app.session.current == main(app).timeline.current == before
        assert app.session.searched == "istanbul"
        assert {text.casefold() for text in marked(main(app).timeline)} <= {"istanbul"}
        await pilot.press("slash", *"telephon", "enter")
        await pilot.pause()
        assert app.session.current == there, "Enter stays where the typing led"


async def test_what_a_search_waits_for_is_done_while_its_words_are_typed(opened: Opener) -> None:
    async with opened() as (app, pilot):
        await pilot.press("slash")
        await app.workers.wait_for_complete()
        assert list(app.session.archive.prepare_search()) == []


async def test_a_letter_does_not_wait_for_what_is_prepared_and_is_searched_for_then(opened: Opener) -> None:
    async with opened() as (app, pilot):
        await pilot.press("slash")
        await app.workers.wait_for_complete()
        screen = main(app)
        screen._is_preparing = True
        await pilot.press(*"telephon")
        await pilot.pause()
        assert app.session.searched == ""
        await screen._prepare_search()
        assert app.session.searched == "telephon"
        assert "telephon" in {text.casefold() for text in marked(screen.timeline)}
