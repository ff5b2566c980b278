"""Each message of the app is said by some test: what a key can't do here, and what it did."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import albab_tui.app
from tests.app.conftest import Opener, screen_text

TESTS = Path(__file__).resolve().parents[1]
SPEAKING = frozenset(("say", "tell", "Remarked"))
ENOUGH = 3
"""So many words in a row of a message are taken for it."""

SAID = {
    "< and an event without a date": (("G", "less_than_sign"), "the current event has no date"),
    "> and an event without a date": (("G", "greater_than_sign"), "the current event has no date"),
    "i without a range of time": (("i",), "no range of time is asked for; type : and since:2017-02, for one"),
    "a link to what is hidden": (
        ("colon", *"kind:situation", "enter", "g", "1"),
        "outside the filter, which is off now; f turns it on again: Gulen behind the coup",
    ),
    "Backspace where one began": (("backspace",), "there is nothing to go back to"),
    "Alt+Right where nothing was gone back over": (("c", "alt+right"), "there is nothing to go forward to"),
    "y and nothing is shown": (
        ("colon", *"place:pennsylvania actor:nato", "enter", "y"),
        "no event is shown that could be copied",
    ),
    "m and an event without a date": (("G", "m"), "the current event has no date"),
    "m": (("d", *"23 jan", "enter", "m"), "meanwhile, from 22 to 24 Jan 2017; m for more, Backspace goes back"),
    "y": (("y",), "sent to the terminal's clipboard; some terminals ask or refuse"),
    "z by the finest unit": (("z", "z"), "no event is told more finely than that"),
    "Z by the coarsest unit": (("Z",) * 9, "all that the filter finds is shown"),
    "t and only undated events": (
        ("colon", *"is:undated", "enter", "t"),
        "no event that the filter finds has a date",
    ),
    "l on a wide screen": (("l",), "titles alone; l brings the lanes back"),
    "r and rows without a role": (("T", "v", "r"), "claimants have no role; v goes back to actors"),
    "z by the finest unit of the grid": (("T", "z"), "no event is told more finely than that"),
    "Z by the coarsest unit of the grid": (("T", *"ZZZZZZZ"), "there is no coarser unit"),
    "Space and a row as a whole": (
        ("T", *["left"] * 30, "space"),
        "the cursor is in no column; Right goes to one",
    ),
    "a time of which nothing is": (("T", "d", *"2031", "enter"), "nothing shown here is of that time"),
    "a time and no dates": (
        ("colon", *"is:undated", "enter", "T", "d", *"2016", "enter"),
        "no event shown here has a date",
    ),
    "F2 without a terminal": (("f2",), "no mouse here"),
    "^z without a shell": (("ctrl+z",), "there is no shell here to come back from"),
}


@pytest.mark.parametrize(("keys", "words"), SAID.values(), ids=SAID)
async def test_a_key_says_it(keys: tuple[str, ...], words: str, opened: Opener) -> None:
    async with opened() as (app, pilot):
        await pilot.press(*keys)
        await pilot.pause()
        assert words in screen_text(app).splitlines()[-1]


def spoken() -> Iterator[str]:
    """The words of all messages, in the pieces that stand in the program."""
    for file in Path(albab_tui.app.__path__[0]).rglob("*.py"):
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and getattr(call.func, "attr", getattr(call.func, "id", "")) in SPEAKING:
                for node in (node for argument in call.args for node in ast.walk(argument)):
                    if isinstance(node, ast.Constant) and isinstance(node.value, str):
                        yield node.value


def test_no_message_is_in_no_test() -> None:
    told = "\n".join(file.read_text(encoding="utf-8") for file in TESTS.rglob("*.py"))
    pieces = [piece.split() for piece in spoken()]
    unheard = [words for words in pieces if len(words) >= ENOUGH and not heard(words, told)]
    assert len(pieces) > 20
    assert unheard == []


def heard(words: list[str], told: str) -> bool:
    """Whether enough words in a row stand in what is told."""
    return any(" ".join(words[at : at + ENOUGH]) in told for at in range(len(words) - ENOUGH + 1))
