"""Pastes of several lines, with what can't be seen and with control sequences, into everything that takes one."""

from __future__ import annotations

import pytest

from tests.hostile.sequences import foreign
from tests.terminal.conftest import Start
from tests.terminal.harness import Terminal
from tests.trying import long

HIDDEN = "\u202e", "\u2066", "\u200b", "\u200f", "\U000e0041", "\ufeff"
SEQUENCES = "\x1b[31m", "\x1b]0;x\x07", "\x1b[2J", "\x9b1m", "\x1b[?1049l", "\x1bc", "\x00", "\x1b[200~", "\x03q"
LINES = f"tur\r\nk{''.join(HIDDEN)}\n{''.join(SEQUENCES)}ey"

TAKERS = {
    "a search": ("/", "Search "), "a filter": (":", "Filter "), "a date": ("d", "Go to date "),
    "the palette": ("\x10", ""), "the name of a file": ("e", "File "),
}  # fmt: skip
"""Keys that lead to a line to type into, and what stands before it."""


def pasted(terminal: Terminal, text: str) -> Terminal:
    """Paste text, as a terminal sends it that marks pastes."""
    terminal.send(f"\x1b[200~{text}\x1b[201~".encode())
    return terminal


def leave(terminal: Terminal) -> None:
    """The program ends as ever, and sent nothing of what came."""
    assert terminal.press("ctrl+q").wait_exit() == 0
    assert terminal.left_on() == set()
    assert foreign(bytes(terminal.output)) == set()
    assert not [each for each in HIDDEN if each.encode() in terminal.output]


def test_a_line_takes_all_of_it_and_shows_what_it_is(start: Start) -> None:
    terminal = start(columns=160).wait_for("▶").wait_until_quiet()
    for keys, label in TAKERS.values():
        before = terminal.text
        pasted(terminal.press(*keys).wait_for(lambda now, before=before: now.text != before).wait_until_quiet(), LINES)  # type: ignore[misc]
        terminal.wait_for("tur k<U+202E><U+2066><U+200B><U+200F><U+E0041><U+FEFF> ")
        assert f" {label}" in terminal
        assert "ey" in next(line for line in terminal.lines if "tur k" in line)
        terminal.press("escape").wait_for(lambda now: "tur k<" not in now)
        terminal.press("escape").wait_for("s sources").wait_until_quiet()
    leave(terminal)


@pytest.mark.parametrize("ending", ["\r\n", long("\n"), long("\r")])
def test_lines_that_are_pasted_are_one_filter(ending: str, start: Start) -> None:
    terminal = start().wait_for("▶").press(":").wait_for(" Filter\n")
    pasted(terminal, ending.join(("actor:turkey", "  actor:russia", "", "role:agent", ""))).wait_for("3 lines joined")
    terminal.press("enter").wait_for("actor:turkey actor:russia role:agent")
    leave(terminal)


def test_a_pane_that_narrows_takes_a_paste(start: Start) -> None:
    terminal = start().wait_for("▶").press("a").wait_for("type to narrow")
    pasted(terminal, "rus\nsia").wait_for("rus sia").wait_for("No name here fits")
    pasted(terminal.press("escape").wait_for("Turkey "), "rus\u200b\x1b[31m").wait_for("No name here fits")
    pasted(terminal.press("escape").wait_for("Turkey "), " russia\n").wait_for("Actors: russia")
    terminal.press("enter").wait_for("actor:russia")
    leave(terminal)


def test_a_screen_without_a_line_passes_over_a_paste(start: Start) -> None:
    terminal = start().wait_for("▶").wait_until_quiet()
    before = terminal.text
    pasted(terminal, "q\nq\x03\x1b[B" + LINES)
    terminal.press("down").wait_for(lambda now: now.text != before).press("up").wait_for(lambda now: now.text == before)
    leave(terminal)
