"""The palette: this program's commands by name; Enter does what the row under the cursor says, or nothing."""

from __future__ import annotations

import pytest

from albab_tui.app.app import TimelineApp
from albab_tui.app.commands import COMMANDS, Command, Scope, commands
from albab_tui.app.named_commands import NamedCommands
from albab_tui.app.screens.main_screen import MainScreen
from albab_tui.app.screens.palette import Palette
from albab_tui.app.screens.sources import SourcesScreen
from albab_tui.app.widgets.bars import KeyBar
from albab_tui.app.widgets.grid_list import GridList
from albab_tui.app.widgets.typed_line import TypedLine
from tests.app.conftest import Opener, screen_text

HERE = [each for each in COMMANDS if each.scope in ("main", "app") and not each.needs_key]


@pytest.mark.parametrize("command", HERE, ids=lambda each: each.action)
def test_a_command_is_found_first_by_its_whole_name_and_by_the_words_told_of_it(command: Command) -> None:
    named = NamedCommands(HERE)
    assert named.found(command.label)[0].label.casefold().startswith(command.label.casefold())
    assert command in named.found(command.label.upper())
    assert command in named.found(" ".join(reversed(command.help.replace(";", " ").split()[:2])))


@pytest.mark.parametrize("typed", ["zzz", "telephone", "screenshot", "-", "export zzz", "newestt"])
def test_what_no_command_has_finds_none(typed: str) -> None:
    assert NamedCommands(HERE).found(typed) == ()


@pytest.mark.parametrize("typed", ["", "   "])
def test_nothing_typed_is_every_command_in_the_order_of_the_help(typed: str) -> None:
    assert NamedCommands(HERE).found(typed) == tuple(HERE)


async def test_enter_does_what_the_row_says(opened: Opener) -> None:
    async with opened() as (app, pilot):
        await pilot.press("ctrl+p", *"newest", "enter")
        await pilot.pause()
        assert isinstance(app.screen, MainScreen)
        assert app.session.selection.newest_first


@pytest.mark.parametrize("typed", ["screenshot", "newestt", "quit now"])
async def test_enter_on_a_word_that_no_command_has_does_nothing(typed: str, opened: Opener) -> None:
    """Neither what was offered before the last letter, nor anything else, and the line stays to be mended."""
    async with opened() as (app, pilot):
        await pilot.press("ctrl+p", *("space" if letter == " " else letter for letter in typed), "enter")
        await pilot.pause()
        assert isinstance(app.screen, Palette)
        assert "No command here has this word" in screen_text(app)
        await pilot.press("escape")
        await pilot.pause()
        assert isinstance(app.screen, MainScreen)
        assert not app.session.selection.newest_first
        assert app.return_code in (None, 0)


async def test_the_arrows_choose_and_escape_does_nothing(opened: Opener) -> None:
    async with opened() as (app, pilot):
        await pilot.press("ctrl+p", *"zoom", "down")
        assert chosen(app).action == "zoom(1)"
        await pilot.press("up")
        assert chosen(app).action == "zoom(-1)"
        await pilot.press("pagedown")
        assert chosen(app) == offered(app)[-1]
        await pilot.press("escape")
        await pilot.pause()
        assert isinstance(app.screen, MainScreen)


async def test_a_second_click_does_what_the_row_says(opened: Opener) -> None:
    async with opened() as (app, pilot):
        await pilot.press("ctrl+p", *"newest")
        await pilot.pause()
        palette = app.screen
        assert isinstance(palette, Palette)
        at = palette.list.content_region.offset
        await pilot.click(offset=(at.x + 4, at.y))
        await pilot.pause()
        assert isinstance(app.screen, MainScreen)
        assert app.session.selection.newest_first


async def test_it_offers_what_works_on_the_screen_it_lies_over(opened: Opener) -> None:
    async with opened() as (app, pilot):
        await pilot.press("s", "ctrl+p")
        await pilot.pause()
        assert {each.action for each in offered(app)} >= {"choose", "only", "article", "app.help"}
        assert "zoom(1)" not in {each.action for each in offered(app)}
        await pilot.press(*"only", "enter")
        await pilot.pause()
        assert not isinstance(app.screen, SourcesScreen)
        assert app.session.filter.values("source")


@pytest.mark.parametrize(
    ("way", "scope"),
    [("", "main"), ("s", "sources"), ("B", "listing"), ("e", "export"), ("Y", "copying"), ("T", "grid"),
     ("question_mark", "help")],
)  # fmt: skip
async def test_every_screen_offers_all_its_commands(way: str, scope: Scope, opened: Opener) -> None:
    async with opened() as (app, pilot):
        await pilot.press(*way.split(), "ctrl+p")
        await pilot.pause()
        assert set(offered(app)) >= {each for each in commands(scope) if not each.needs_key}


async def test_it_reaches_what_the_widget_with_the_keys_does(opened: Opener) -> None:
    async with opened() as (app, pilot):
        await pilot.press("T", "home", "ctrl+p", *"later", "enter")
        await pilot.pause()
        assert app.screen.query_one(GridList).stretch is not None


@pytest.mark.parametrize(("key", "words"), [("f2", "no mouse here"), ("ctrl+z", "no shell here")])
async def test_what_needs_no_other_screen_works_over_it(key: str, words: str, opened: Opener) -> None:
    async with opened() as (app, pilot):
        await pilot.press("ctrl+p", key)
        await pilot.pause()
        assert words in screen_text(app)
        assert isinstance(app.screen, Palette)


async def test_keys_stay_in_the_line_and_its_end_is_told(opened: Opener) -> None:
    async with opened() as (app, pilot):
        await pilot.press("ctrl+p", *"q?R")
        await pilot.pause()
        assert isinstance(app.screen, Palette)
        assert app.screen.query_one(TypedLine).value == "q?R"
        assert "back" in [item.label for item in app.screen.query_one(KeyBar)._items]


@pytest.mark.parametrize("size", [(1, 1), (80, 2), (20, 5), (120, 36)])
async def test_every_move_in_a_list_that_has_no_room(size: tuple[int, int], opened: Opener) -> None:
    async with opened(size) as (app, pilot):
        await pilot.press("ctrl+p", "x", "backspace")
        for key in ("pagedown", "pageup", "home", "end", "down", "up", "h", "pagedown", "end", "enter"):
            await pilot.press(key)
        assert app.fault is None


def chosen(app: TimelineApp) -> Command:
    palette = app.screen
    assert isinstance(palette, Palette)
    assert palette.list.current
    return palette.list.current


def offered(app: TimelineApp) -> tuple[Command, ...]:
    palette = app.screen
    assert isinstance(palette, Palette)
    return palette.list._commands
