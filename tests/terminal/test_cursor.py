"""The terminal's own cursor stands where the keys act: braille displays, magnifiers and screen readers follow it."""

from __future__ import annotations

import pytest

from tests.terminal.conftest import Start
from tests.terminal.harness import Terminal

RESTS = 0.3

STEPS = ("down", "down", "}", "end", "pageup", "ctrl+u", "ctrl+u", "home", "]", "f2", "o", "c", "f", "X", "i")
LEFT = ("a", "down", "down", "right", "down", "tur", "ctrl+x", "ctrl+r")
LISTED = ("s", "down", "end")


def at(terminal: Terminal) -> tuple[int, int]:
    cursor = terminal.screen.cursor
    return cursor.x, cursor.y


def behind(terminal: Terminal, cells: int = 30) -> str:
    """What stands at the cursor and after it."""
    column, row = at(terminal)
    return terminal.lines[row][column : column + cells]


def before(terminal: Terminal) -> str:
    """What stands before the cursor in its row."""
    column, row = at(terminal)
    return terminal.lines[row][:column]


@pytest.fixture
def opened(start: Start) -> Terminal:
    return (
        start(columns=120, rows=36)
        .wait_for("▶")
        .press("0", "g")
        .wait_for(lambda now: behind(now).startswith("▶from 1999"))
    )


def press(terminal: Terminal, *keys: str, ends: str = "", begins: str = "") -> Terminal:
    """Press keys, and wait until the cursor stands between two texts."""
    terminal.press(*keys).wait_until_quiet(RESTS)
    return terminal.wait_for(lambda now: before(now).endswith(ends) and behind(now).startswith(begins))


def test_it_can_be_seen_and_stands_on_the_current_row(opened: Terminal) -> None:
    rows = set()
    for key in STEPS:
        press(opened, key, ends="│", begins="▶")
        assert not opened.screen.cursor.hidden
        rows.add(at(opened))
    assert len(rows) > 4


def test_it_goes_with_the_keys_into_the_left_pane(opened: Terminal) -> None:
    for key in LEFT:
        press(opened, key, begins="▶").wait_for(lambda now: before(now) == "│")
    press(opened, "escape", ends="│", begins="▶")


def test_while_reading_it_stands_on_the_first_link_in_sight_or_on_the_first_line(start: Start) -> None:
    terminal = start("--event", "al-bab-held").wait_for("▶").wait_until_quiet(RESTS)
    press(terminal, "enter").wait_for(lambda now: at(now) == (0, 4))
    press(terminal, "end", ends="  ", begins="1  ")
    assert at(terminal)[1] == next(row for row, line in enumerate(terminal.lines) if line.startswith("  1  "))


def test_in_a_line_it_stands_where_the_letters_go(opened: Terminal) -> None:
    press(opened, "/", ends="Search")
    press(opened, "ground", ends="ground")
    mark = opened.mark()
    press(opened, "left", "left", ends="grou", begins="nd")
    assert 0 < opened.bytes_sent_since(mark) < 120, "more than the cursor was sent"
    press(opened, "x", "end", "backspace", ends="grouxn")
    press(opened, "escape", begins="▶")
    press(opened, ":", ends="Filter")
    press(opened, "kind:str", "tab", ends="kind:strike")
    press(opened, "escape", begins="▶")
    press(opened, "e", ends=".txt")
    press(opened, "escape", begins="▶")
    press(opened, "ctrl+p", ends="Command")
    press(opened, "da", ends="da")


def test_it_goes_with_the_keys_through_lists_and_pages(opened: Terminal) -> None:
    for key in LISTED:
        press(opened, key, begins="▶ 00")
    press(opened, "tab", begins="004")
    press(opened, "q", begins="▶")
    press(opened, "?", begins="Move")


def test_it_stays_on_its_row_whatever_becomes_of_the_window(opened: Terminal) -> None:
    press(opened, *["down"] * 12, begins="▶")
    row = behind(opened, 10)
    for size in ((80, 24), (30, 8), (200, 50), (60, 4)):
        opened.resize(*size)
        opened.wait_until_quiet(RESTS).wait_for(lambda now: behind(now, 10) == row)
        opened.resize(120, 36)
        opened.wait_until_quiet(RESTS).wait_for(lambda now: behind(now, 10) == row)


def test_a_step_costs_no_more_for_it(opened: Terminal) -> None:
    """A frame ends with one move of the cursor, which it had to begin with."""
    mark = opened.mark()
    opened.press("down").wait_for(lambda now: now.bytes_sent_since(mark))
    frame = bytes(opened.output)[mark:].removesuffix(b"\x1b[?2026l")
    column, row = at(opened)
    assert frame.endswith(f"\x1b[{row + 1};{column + 1}H".encode())
    assert b"\x1b[?25" not in frame
