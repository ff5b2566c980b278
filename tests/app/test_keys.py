"""Every key in the help does what the help says, at every size; in short runs each at one of them."""

from __future__ import annotations

import pytest

from albab_tui.app.commands import COMMANDS, Command, Scope
from albab_tui.app.commands.reach import ClashError, clashes, without_clashes
from tests.app.conftest import Opener, screen_text
from tests.app.key_checks import CHECKS
from tests.app.key_checks.asserting import asked, main
from tests.app.key_checks.program import help_opens, leaves, redraw
from tests.surroundings import ROOT
from tests.trying import in_turn

SIZES = [(80, 24), (120, 36), (200, 50)]


def test_every_command_is_checked() -> None:
    assert set(CHECKS) == {(command.scope, command.action) for command in COMMANDS}


@pytest.mark.parametrize(
    ("command", "size"), in_turn(COMMANDS, SIZES, (f"{command.scope}-{command.keys[0]}" for command in COMMANDS))
)
async def test_a_key_does_what_the_help_says(command: Command, size: tuple[int, int], opened: Opener) -> None:
    """The last of several keys is in one binding with the first, so one size is enough for it."""
    for key in dict.fromkeys((command.keys[0], command.keys[-1])) if size == SIZES[0] else command.keys[:1]:
        async with opened(size) as (app, pilot):
            await CHECKS[command.scope, command.action](app, pilot, key)


@pytest.mark.parametrize("way", ["s", "B", "Q", "T", "e", "question_mark", "a"])
async def test_what_works_everywhere_works_there(way: str, opened: Opener) -> None:
    async with opened((80, 24)) as (app, pilot):
        await pilot.press(way)
        there = app.screen
        for key, words in (("f2", "no mouse here"), ("ctrl+z", "no shell here")):
            await pilot.press(key)
            assert words in screen_text(app)
        await pilot.press("up")
        assert "no shell here" not in screen_text(app)
        await redraw(app, pilot, "ctrl+l")
        if way != "question_mark":
            await help_opens(app, pilot, "f1", over=type(there))
        await pilot.press("ctrl+p")
        assert app.screen is not there
        await pilot.press("escape")
        await leaves(app, pilot, "ctrl+c")


async def test_a_message_lasts_until_the_next_letter_that_is_typed(opened: Opener) -> None:
    async with opened() as (app, pilot):
        await pilot.press("a", "ctrl+r")
        assert "as agent" in screen_text(app)
        await pilot.press("t")
        assert "as agent" not in screen_text(app).splitlines()[-1]


@pytest.mark.parametrize("scope", ["main", "list", "app", "facet"])
def test_a_key_with_two_meanings_in_reach_of_each_other_is_refused(scope: Scope) -> None:
    added = Command("frobnicate", ("ctrl+y", "o"), "x", "Something else", "Move", scope)
    with pytest.raises(ClashError, match=rf"o means reverse \(main\) and frobnicate \({scope}\)"):
        without_clashes((*COMMANDS, added))


def test_a_key_may_stand_in_for_another_where_it_says_so() -> None:
    added = Command("frobnicate", ("enter",), "x", "Something else", "Move", "list", over=("main", "listing"))
    assert not [clash for clash in clashes((*COMMANDS, added)) if "main" in clash or "listing" in clash]
    within = Command("frobnicate", ("enter",), "x", "Something else", "Move", "main", over=("main",))
    with pytest.raises(ClashError, match="read"):
        without_clashes((*COMMANDS, within))


def test_one_key_may_mean_two_things_out_of_reach_of_each_other() -> None:
    assert {command.scope for command in COMMANDS if "q" in command.keys} >= {"main", "listing", "page", "export"}


async def test_every_pane_is_reached_at_80x24(opened: Opener) -> None:
    async with opened((80, 24)) as (app, pilot):
        seen = set()
        for key in ("a", "escape", "enter", "escape", "s"):
            await pilot.press(key)
            seen.add(getattr(app.focused, "id", None))
        assert {"facet", "timeline", "event", "list"} <= seen


async def test_typing_an_alias_finds_the_actor(opened: Opener) -> None:
    async with opened((80, 24)) as (app, pilot):
        await pilot.press("a", *"daesh", "enter")
        await pilot.pause()
        assert asked(app, "actor:islamic-state")


async def test_escape_first_clears_the_narrowing_and_then_leaves(opened: Opener) -> None:
    async with opened() as (app, pilot):
        await pilot.press("a", *"ru")
        narrowed = main(app).facet_pane.row_count()
        await pilot.press("escape")
        assert main(app).facet_pane.has_focus
        assert main(app).facet_pane.row_count() > narrowed
        await pilot.press("escape")
        assert main(app).timeline.has_focus


@pytest.mark.parametrize("keys", [("escape",), (*"trump", "enter")])
async def test_after_a_prompt_the_keys_go_on_scrolling_what_is_read(opened: Opener, keys: tuple[str, ...]) -> None:
    async with opened(size=(80, 24)) as (app, pilot):
        await pilot.press("enter", "slash", *keys)
        await pilot.pause()
        current = app.session.current
        await pilot.press("down", "down")
        await pilot.pause()
        assert app.session.current == current
        assert main(app).event_view.scroll_offset.y > 0


def test_no_key_is_bound_outside_the_registry() -> None:
    binds = [path for path in (ROOT / "albab_tui" / "app").rglob("*.py") if "Binding(" in path.read_text("utf-8")]
    assert [path.name for path in binds] == ["bindings.py"]
