"""Lines typed at prompts: what enters, what is refused, and that no prompt is ever left without keys."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest
from textual import events
from textual.pilot import Pilot

from albab_tui.app.app import TimelineApp
from albab_tui.app.screens.export import ExportScreen
from albab_tui.app.screens.main_screen import MainScreen
from albab_tui.app.widgets.bars import KeyBar
from albab_tui.app.widgets.line_list import LineList
from albab_tui.app.widgets.prompt import Prompt
from albab_tui.app.widgets.typed_line import TypedLine
from albab_tui.question.printing import print_filter
from tests.app.conftest import Opener, screen_text
from tests.trying import in_turn

Act = Callable[[Pilot[None]], Awaitable[object]]


def line(app: TimelineApp) -> TypedLine:
    return app.screen.query_one(TypedLine)


def message(app: TimelineApp) -> str:
    return app.screen.query_one(KeyBar).message


async def paste(app: TimelineApp, pilot: Pilot[None], text: str) -> None:
    app.post_message(events.Paste(text))
    await pilot.pause()


@pytest.mark.parametrize("ends", ["\n", "\r", "\r\n", "\u2028"])
async def test_a_paste_of_several_lines_counts_whole(ends: str, opened: Opener) -> None:
    async with opened() as (app, pilot):
        await pilot.press("colon")
        await paste(app, pilot, f"actor:turkey{ends}actor:russia{ends}role:agent{ends}")
        assert message(app) == "3 lines joined"
        await pilot.press("enter")
        await pilot.pause()
        assert print_filter(app.session.filter) == "agent:turkey agent:russia"


async def test_a_paste_takes_the_place_of_what_is_selected(opened: Opener) -> None:
    async with opened() as (app, pilot):
        await pilot.press("slash", *"abc", "shift+left", "shift+left")
        await paste(app, pilot, "xy\tz")
        assert line(app).value == "axy z"
        assert message(app) == ""


async def test_a_line_has_an_end_and_says_so(opened: Opener) -> None:
    async with opened() as (app, pilot):
        await pilot.press("slash", "a")
        await paste(app, pilot, "b" * 10_000)
        assert len(line(app).value) == 4096
        assert "a line holds 4096 characters; the rest was left out" in message(app)


async def test_what_cannot_be_seen_shows_and_is_cleaned_when_it_enters(opened: Opener) -> None:
    async with opened() as (app, pilot):
        await pilot.press("slash")
        await paste(app, pilot, "a\u200bl-\u202ebab\x1b[31m\u00ad")
        assert "a<U+200B>l-<U+202E>bab␛[31m<U+00AD>" in screen_text(app)
        before = line(app).cursor_screen_offset
        await pilot.press("left")
        assert before.x - line(app).cursor_screen_offset.x == len("<U+00AD>")
        await pilot.press("enter")
        await pilot.pause()
        assert app.session.searched == "al-<U+202E>bab␛[31m"


async def test_the_cursor_goes_to_the_character_clicked(opened: Opener) -> None:
    async with opened() as (app, pilot):
        await pilot.press("slash")
        await paste(app, pilot, "a\u202e世b")
        for cell, place in ((0, 0), (1, 1), (8, 1), (9, 2), (10, 2), (11, 3), (12, 4), (30, 4)):
            await pilot.click(line(app), offset=(cell, 0))
            assert line(app).cursor_position == place, cell


async def test_a_long_line_scrolls_with_its_cursor(opened: Opener) -> None:
    async with opened((40, 15)) as (app, pilot):
        await pilot.press("slash")
        await paste(app, pilot, "\u202e" * 20 + "end")
        assert "end" in screen_text(app)
        await pilot.press("home")
        assert "end" not in screen_text(app)
        assert 0 <= line(app).cursor_screen_offset.x < 40


async def test_a_pane_that_narrows_takes_a_paste(opened: Opener) -> None:
    async with opened() as (app, pilot):
        await pilot.press("a", "i")
        await paste(app, pilot, "slamic\nstate\u202e")
        assert isinstance(app.screen, MainScreen)
        assert app.screen.facet_pane.narrow == "islamic state<U+202E>"
        await pilot.press(*["backspace"] * 8, "enter")
        await pilot.pause()
        assert print_filter(app.session.filter) == "actor:islamic-state"


async def test_a_file_name_takes_a_paste(opened: Opener) -> None:
    async with opened() as (app, pilot):
        await pilot.press("e", "ctrl+u")
        await paste(app, pilot, "two\nparts.md")
        assert isinstance(app.screen, ExportScreen)
        assert line(app).value == "two parts.md"


async def test_a_filter_that_is_refused_stays_to_be_mended(opened: Opener) -> None:
    async with opened() as (app, pilot):
        await pilot.press("colon", *"kind:strike actor:turky is:disputed", "enter")
        await pilot.pause()
        assert "did you mean turkey?" in message(app)
        assert line(app).has_focus
        assert (line(app).value, line(app).cursor_position) == ("kind:strike actor:turky is:disputed", 12)
        assert not app.session.filter
        await pilot.press(*["right"] * 10, "e", "enter")
        await pilot.pause()
        assert not app.screen.query(Prompt)
        assert print_filter(app.session.filter) == "actor:turkey kind:strike is:disputed"


@pytest.mark.parametrize("keys", [("colon", *"actor:x"), ("d", *"someday")])
async def test_escape_gives_a_refused_line_up(keys: tuple[str, ...], opened: Opener) -> None:
    async with opened() as (app, pilot):
        before = app.session.current
        await pilot.press(*keys, "enter")
        await pilot.pause()
        assert line(app).has_focus
        assert message(app)
        await pilot.press("escape")
        await pilot.pause()
        assert not app.screen.query(Prompt)
        assert not app.session.filter
        assert app.session.current == before


async def test_a_refused_line_is_among_the_earlier_ones_at_once(opened: Opener) -> None:
    async with opened() as (app, pilot):
        await pilot.press("colon", *"actor:x", "enter", "end", "ctrl+u", *"by", "up")
        assert line(app).value == "actor:x"
        await pilot.press("down")
        assert line(app).value == "by"


async def test_tab_completes_and_shows_what_there_is(opened: Opener) -> None:
    async with opened() as (app, pilot):
        await pilot.press("colon", *"plac", "tab", *"AL-B", "tab")
        assert line(app).value == "place:al-bab"
        assert "al-bab-outskirts" in message(app)
        await pilot.press("tab", "tab", "enter")
        await pilot.pause()
        assert print_filter(app.session.filter) == "place:al-bab-gates"


CLICKS: dict[str, Act] = {
    "tab": lambda pilot: pilot.press("tab"),
    "shift+tab": lambda pilot: pilot.press("shift+tab"),
    "the timeline": lambda pilot: pilot.click("#timeline", offset=(10, 5)),
    "the event": lambda pilot: pilot.click("#event", offset=(10, 4)),
    "the facet": lambda pilot: pilot.click("#facet", offset=(10, 4)),
    "the top bar": lambda pilot: pilot.click("#top", offset=(10, 0)),
    "its label": lambda pilot: pilot.click("Prompt Label", offset=(2, 0)),
    "the help": lambda pilot: pilot.press("f1", "escape"),
    "the palette": lambda pilot: pilot.press("ctrl+p", "escape"),
    "another size": lambda pilot: pilot.resize_terminal(60, 12),
    "the middle button": lambda pilot: pilot.click("#timeline", offset=(10, 5), button=2),
    "the right button": lambda pilot: pilot.click("#timeline", offset=(10, 5), button=3),
}


@pytest.mark.parametrize(("act", "key"), in_turn(CLICKS, ["slash", "d", "colon"]))
async def test_no_prompt_is_left_without_keys(act: str, key: str, opened: Opener) -> None:
    async with opened() as (app, pilot):
        await pilot.press(key, *"a")
        await CLICKS[act](pilot)
        await pilot.pause()
        for prompt in app.screen.query(Prompt):
            assert prompt.line.has_focus
        await pilot.press("escape")
        await pilot.pause()
        assert not app.screen.query(Prompt)
        assert app.is_running
        await pilot.press("j")
        assert app.focused is not None


async def test_a_click_acts_and_the_line_can_be_brought_back(opened: Opener) -> None:
    async with opened() as (app, pilot):
        timeline = app.screen.query_one("#timeline", LineList)
        await pilot.press("colon", *"actor:tur")
        row = next(row for row in range(5, 10) if timeline.stops().row_of(timeline.stops().near(row) or 0) == row)
        await pilot.click("#timeline", offset=(10, row + 1))
        await pilot.pause()
        assert timeline.has_focus
        assert timeline.cursor == row
        await pilot.press("colon", "up")
        assert line(app).value == "actor:tur"


async def test_escape_goes_back_to_where_the_keys_were(opened: Opener) -> None:
    async with opened() as (app, pilot):
        assert isinstance(app.screen, MainScreen)
        await pilot.press("a", "slash", "x", "escape")
        await pilot.pause()
        assert app.screen.facet_pane.has_focus


async def test_a_second_prompt_takes_the_place_of_the_first(opened: Opener) -> None:
    async with opened() as (app, pilot):
        assert isinstance(app.screen, MainScreen)
        app.screen.action_ask("search")
        app.screen.action_ask("date")
        await pilot.pause()
        await pilot.press(*"8 feb", "enter")
        await pilot.pause()
        assert not app.screen.query(Prompt)
        assert "8 Feb 2017" in message(app)


@pytest.mark.parametrize("key", ["ctrl+c", "ctrl+q"])
async def test_a_prompt_is_left_with_the_program(key: str, opened: Opener) -> None:
    async with opened() as (app, pilot):
        await pilot.press("colon", "a", key)
        await pilot.pause()
        assert not app.is_running or app._exit


@pytest.mark.parametrize(("key", "offered"), [("colon", True), ("slash", False), ("d", False)])
async def test_the_bottom_line_offers_tab_only_where_it_completes(key: str, offered: bool, opened: Opener) -> None:
    async with opened() as (app, pilot):
        await pilot.press(key)
        await pilot.pause()
        told = screen_text(app).splitlines()[-1]
        assert "Enter go" in told
        assert ("Tab complete" in told) == offered
