"""Whatever the screens draw besides words is in the table of signs: a sign that some widget brings along is noticed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

import pytest

from albab_tui.app.app import TimelineApp
from albab_tui.app.commands import COMMANDS
from albab_tui.app.glyphs import GLYPHS
from albab_tui.app.screens.help import HelpScreen
from albab_tui.app.screens.problems import ProblemsScreen
from albab_tui.errors import StoreError
from albab_tui.model.vocabulary import Vocabulary, words_of
from albab_tui.question.filter import Filter
from albab_tui.question.view import View
from albab_tui.store.opening import parse_store
from albab_tui.terminal.cells import SPELLS
from albab_tui.terminal.settings import Settings
from albab_tui.text.signs import ALONG_TIME, BEFORE_ROWS, PUNCTUATION, SIGNS, UNSHOWN, Repertoire, stand_ins
from tests.app.conftest import Opener, screen_text
from tests.trying import in_turn

LETTERS = "ü"
"""All letters beyond ASCII in the bundled store."""

WALKS = {
    "panes": "down end tab shift+tab shift+tab",
    "filtered": "a enter down ctrl+x right v enter c f",
    "narrowed": "a t backspace q q",
    "typed": "slash o escape colon tab tab",
    "nothing": "down",
    "reading": "enter pagedown end",
    "sources": "s end tab end",
    "claimants": "B end tab",
    "questions": "Q end tab end",
    "grid": "T down right v space Z v",
    "exported": "e down tab",
    "palette": "ctrl+p d",
}
MARKUP = {"exported": {"|", "*"}}
"""What a file's format writes, where the screen shows such a file."""
WORDS = words_of(Vocabulary())
KEYS = {name for command in COMMANDS for name in command.shown.split()}


def table(repertoire: Repertoire) -> set[str]:
    """Every mark that the set draws."""
    glyphs = GLYPHS[repertoire]
    signs = [sign.among(repertoire) for sign in (*ALONG_TIME, *BEFORE_ROWS, *SIGNS)]
    return set("".join([*signs, *map(glyphs.of, WORDS.statuses), *map(glyphs.of, WORDS.kinds)]))


def drawn(app: TimelineApp, repertoire: Repertoire) -> str:
    """What the terminal is sent."""
    spell = SPELLS[repertoire]
    return "\n".join("".join(piece for piece, _ in spell(line)) for line in screen_text(app).splitlines())


def strangers(text: str, repertoire: Repertoire) -> Iterator[str]:
    """What is neither word nor sign: characters beyond ASCII, and what stands between blanks without a letter."""
    signs = table(repertoire)
    known = {*signs, *stand_ins(repertoire).values(), *LETTERS}
    yield from {each for each in text if not each.isascii()} - known
    for each in text.split():
        if not any(letter.isalnum() for letter in each) and each not in KEYS:
            yield from set(each) - signs - {*"-.,:;()'\"/", *PUNCTUATION}


@pytest.mark.parametrize(("walk", "size"), in_turn(WALKS, ["44x10", "80x24", "170x50"]))
async def test_every_sign_on_the_screens_is_in_the_table(walk: str, size: str, opened: Opener) -> None:
    width, height = map(int, size.split("x"))
    await walked(walk, "unicode", (width, height), opened)


@pytest.mark.parametrize(("walk", "repertoire"), in_turn(WALKS, ["ascii", "console"]))
async def test_so_is_every_stand_in(walk: str, repertoire: Repertoire, opened: Opener) -> None:
    await walked(walk, repertoire, (80, 24) if repertoire == "ascii" else (120, 36), opened)


async def walked(walk: str, repertoire: Repertoire, size: tuple[int, int], opened: Opener) -> None:
    """Assert it of all screens on a way."""
    missing = UNSHOWN.among(repertoire)
    nothing = Filter().including("kind", "siege").including("status", "statement")
    view = View(filter=nothing if walk == "nothing" else Filter())
    async with opened(size, view, Settings(repertoire=repertoire)) as (app, pilot):
        for key in WALKS[walk].split():
            await pilot.press(key)
            text = drawn(app, repertoire)
            assert walk != "nothing" or "No event fits" in text
            assert not {*strangers(text, repertoire)} - MARKUP.get(walk, set()), (key, size, text)
            assert text.count(missing) == screen_text(app).count(missing), (key, size, text)


@pytest.mark.parametrize("repertoire", get_args(Repertoire))
async def test_every_sign_of_the_help_is_in_the_table(repertoire: Repertoire, opened: Opener) -> None:
    async with opened((80, 200), settings=Settings(repertoire=repertoire)) as (app, pilot):
        await app.push_screen(HelpScreen(app.session, app.glyphs, WORDS))
        await pilot.pause()
        text = drawn(app, repertoire)
        assert "Dates" in text
        assert not {*strangers(text, repertoire)}


@pytest.mark.parametrize("repertoire", get_args(Repertoire))
async def test_every_sign_under_the_mistakes_of_a_store_is_in_the_table(repertoire: Repertoire, opened: Opener) -> None:
    with pytest.raises(StoreError) as found:
        parse_store(b"format: albab-2\ntitle: x\nevnts: []\nsources: [1\n", "x.yaml")
    async with opened((80, 24), settings=Settings(repertoire=repertoire)) as (app, pilot):
        await app.push_screen(ProblemsScreen(found.value))
        await pilot.pause()
        text = drawn(app, repertoire)
        assert "x.yaml" in text
        assert not {*strangers(text, repertoire)}
