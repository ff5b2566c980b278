"""Whatever a window claims to be, at the start or later: it takes little memory, keys are answered, nothing is lost."""

from __future__ import annotations

import os
import shutil

import pytest
from hypothesis import given
from hypothesis import strategies as st

from albab_tui.terminal.window import MOST_COLUMNS, MOST_ROWS, claimed_size, drawn_size, has_more
from tests.terminal.conftest import Start
from tests.terminal.harness import Terminal
from tests.terminal.processes import cpu_seconds, most_memory
from tests.trying import long

MOST_MEMORY = 80_000_000
ANSWERED = 0.5
"""Seconds computed for an answer: by the clock it depends on what else the machine does."""

CLAIMS = (
    (0, 0), (1, 1), (2, 2), (5, 3), (20, 5), (500, 1), (1, 200), (501, 201), (1, 65535), (65535, 1), (65535, 65535),
)  # fmt: skip
USUAL = (0, 0), (1, 1), (20, 5), (65535, 65535)
sizes = st.integers(0, 65535) | st.integers(-5, 10**30)


@given(sizes, sizes)
def test_what_is_drawn_lies_within_the_window_and_the_limit(columns: int, rows: int) -> None:
    drawn = drawn_size(columns, rows)
    assert 0 < drawn[0] <= MOST_COLUMNS
    assert 0 < drawn[1] <= MOST_ROWS
    assert drawn_size(*drawn) == drawn
    assert not has_more(*drawn)
    if columns > 0 and rows > 0:
        assert drawn[0] <= columns
        assert drawn[1] <= rows
        assert has_more(columns, rows) is (drawn != (columns, rows))


@pytest.mark.parametrize("columns", [None, "", "0", "-3", "no", "132"])
@pytest.mark.parametrize("rows", [None, "0", " 50 "])
def test_what_is_claimed_is_what_shutil_finds(
    columns: str | None, rows: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in (("COLUMNS", columns), ("LINES", rows)):
        monkeypatch.delenv(name, raising=False) if value is None else monkeypatch.setenv(name, value)
    assert claimed_size() == shutil.get_terminal_size()
    monkeypatch.setattr(os, "get_terminal_size", lambda _: os.terminal_size((97, 0)))
    assert claimed_size() == shutil.get_terminal_size()


def in_band(columns: int, rows: int) -> bytes:
    """What a terminal tells among the keys (in-band resize, mode 2048); the pixels are no more believed."""
    return b"\x1b[48;%d;%d;%d;%dt" % (rows, columns, rows * 7 % 65536, 0)


def answer(terminal: Terminal) -> None:
    """Have the program draw anew, and wait for it."""
    pid, before = terminal.process.pid, terminal.output.count(b"\x1b[?2026l")
    begin = cpu_seconds(pid)
    terminal.press("ctrl+l").wait_for(lambda now: now.output.count(b"\x1b[?2026l") > before)
    assert cpu_seconds(pid) - begin < ANSWERED
    assert most_memory(terminal.process.pid) < MOST_MEMORY


def back_to_usual(terminal: Terminal) -> None:
    """Have the usual size again; what is shown then is what is drawn afresh."""
    terminal.resize(80, 24)
    shown = terminal.wait_until_quiet().text
    answer(terminal)
    assert terminal.wait_until_quiet().text == shown
    assert len(shown.splitlines()) == 24


def leave(terminal: Terminal) -> None:
    assert terminal.press("ctrl+q").wait_exit() == 0
    assert terminal.left_on() == set()
    assert max(terminal.screen.cursor.x, 0) <= MOST_COLUMNS


@pytest.mark.parametrize("claim", [each if each in USUAL else long(each, id=str(each)) for each in CLAIMS], ids=str)
def test_any_claim_at_the_start(start: Start, claim: tuple[int, int]) -> None:
    terminal = start(columns=claim[0], rows=claim[1])
    terminal.wait_for(lambda now: b"\x1b[?2026l" in now.output).wait_until_quiet(0.2)
    answer(terminal)
    leave(terminal)


def test_any_claim_later(start: Start) -> None:
    terminal = start().wait_for("▶").wait_until_quiet(0.2)
    for number, claim in enumerate(CLAIMS):
        terminal.resize(*claim) if number % 2 else terminal.send(in_band(*claim))
        answer(terminal)
    terminal.send(in_band(80, 24))
    back_to_usual(terminal)
    leave(terminal)


@pytest.mark.parametrize("how", ["SIGWINCH", "in band"])
def test_what_is_beyond_the_part_that_is_drawn_is_emptied(start: Start, how: str) -> None:
    terminal = start(columns=505, rows=203).wait_for("▶").wait_until_quiet(0.2)
    assert all(len(line) <= MOST_COLUMNS for line in terminal.lines)
    assert not any(terminal.lines[MOST_ROWS:])
    assert any(len(line) == MOST_COLUMNS for line in terminal.lines)
    assert terminal.lines[MOST_ROWS - 1]
    before = terminal.text
    terminal.screen.cursor_position(202, 504)
    terminal.screen.draw("x")
    terminal.screen.cursor_position(50, 50)
    terminal.screen.draw("x")
    terminal.resize(507, 204) if how == "SIGWINCH" else terminal.send(in_band(507, 204))
    terminal.wait_for(lambda now: now.text.strip() == before.strip())
    leave(terminal)


SCREENS = {
    "the timeline": "", "a search": "/aleppo", "a date": "d8 feb", "a filter": ":actor:turkey", "a pane of values": "a",
    "the event": "\r", "the articles": "s", "the claimants": "B", "help": "?", "the palette": "\x10", "an export": "e",
    "all of a filter": "ar\r",
}  # fmt: skip
"""Keys that lead to each; the last one is not left by Esc alone."""


SMALL = [(1, 1), (2, 2), (5, 3), (20, 5), (500, 1), (1, 200)]


@pytest.mark.parametrize("share", [0, long(1)])
@pytest.mark.parametrize("first", [0, 1])
def test_every_screen_in_every_small_window(start: Start, first: int, share: int) -> None:
    """Every screen in half of the windows, for each in the other half than for the one before."""
    terminal = start().wait_for("▶").wait_until_quiet()
    for number, keys in list(enumerate(SCREENS.values()))[first::2]:
        in_small_windows(terminal.press(*keys).wait_until_quiet(), (number // 2 + share) % 2)
        terminal.press("escape", "escape", "escape").wait_for("q quit").wait_until_quiet()
    leave(terminal)


def in_small_windows(terminal: Terminal, share: int) -> None:
    """Try half of the windows."""
    for claim in SMALL[share::2]:
        terminal.resize(*claim)
        answer(terminal)
    back_to_usual(terminal)
    for claim in SMALL[3 - share : 5 - share]:
        terminal.resize(*claim)
        terminal.listen(0.005)  # the program sees it, and has no time to draw
        back_to_usual(terminal)
