"""What the app sends over the line: exact budgets at 80x24 in 256 colours, on the bundled store."""

from __future__ import annotations

import time

import pytest

from tests.terminal.conftest import Start
from tests.terminal.harness import Terminal
from tests.terminal.slow_line import SlowTerminal
from tests.trying import in_turn

STEP, SETTLED, PAGE, START, HELD = 600, 2_500, 7_000, 40_000, 60_000
PANE, GRID, REDRAW = 9_500, 9_500, 25_000
KEYS_A_SECOND = 30
CURSOR = "▶"
RESTS = 0.3
"""Seconds of silence after which all that a key set off has been sent."""

BLINK = 1.2
"""Seconds in which anything that blinks, ticks or moves would have sent something."""


@pytest.fixture
def opened(start: Start) -> Terminal:
    return start().wait_for(CURSOR).wait_until_quiet(RESTS)


def timeline(terminal: Terminal) -> str:
    """The lines of the list."""
    return "\n".join(terminal.lines[3:15])


def panel(terminal: Terminal) -> str:
    """The lines of the event pane; its first is its border."""
    return "\n".join(terminal.lines[16:23])


def cost(terminal: Terminal, *keys: str) -> tuple[int, int]:
    """Bytes until the screen first answers, and until it rests."""
    mark, before = terminal.mark(), terminal.text
    terminal.press(*keys).wait_for(lambda now: now.text != before)
    at_once = terminal.bytes_sent_since(mark)
    return at_once, terminal.wait_until_quiet(RESTS).bytes_sent_since(mark)


def hold(terminal: Terminal, key: str, seconds: float) -> int:
    """Hold a key down at the usual rate; the bytes sent meanwhile."""
    mark, begin = terminal.mark(), time.monotonic()
    for number in range(1, round(seconds * KEYS_A_SECOND) + 1):
        terminal.press(key).listen(max(0.0, begin + number / KEYS_A_SECOND - time.monotonic()))
    return terminal.bytes_sent_since(mark)


def test_the_start(opened: Terminal) -> None:
    assert opened.mark() <= START


def test_a_step(opened: Terminal) -> None:
    for key in "down", "down", "up":
        rows = timeline(opened).replace(CURSOR, " ")
        at_once, settled = cost(opened, key)
        assert timeline(opened).replace(CURSOR, " ") == rows, "the list scrolled: choose other steps"
        assert at_once <= STEP
        assert settled <= SETTLED


@pytest.mark.parametrize("colours", ["256", "truecolor"])
def test_a_step_beside_lanes(start: Start, colours: str) -> None:
    terminal = start("--color", colours, columns=120, rows=40).wait_for(CURSOR).wait_until_quiet(RESTS)
    for _ in range(8):
        at_once, settled = cost(terminal, "down")
        assert at_once <= STEP
        assert settled <= SETTLED


def test_a_step_over_the_edge_scrolls_by_half_a_page_and_not_again_soon(opened: Terminal) -> None:
    scrolled = 0
    for _ in range(14):
        rows = timeline(opened).replace(CURSOR, " ")
        _, settled = cost(opened, "down")
        scrolls = timeline(opened).replace(CURSOR, " ") != rows
        scrolled += scrolls
        assert settled <= SETTLED
    assert 1 <= scrolled <= 3


def test_a_page_and_a_key_held_down(opened: Terminal) -> None:
    for key in ("pagedown", "ctrl+d", "end"):
        _, settled = cost(opened, key)
        assert settled <= PAGE, key
    for key in ("up", "down", "pageup", "pagedown"):
        assert hold(opened, key, 1.0) <= HELD, key


def test_the_panel_is_drawn_only_when_the_cursor_rests(opened: Terminal) -> None:
    first = panel(opened)
    panels, lists = {first}, {timeline(opened)}

    def followed(now: Terminal) -> bool:
        panels.add(panel(now))
        lists.add(timeline(now))
        return panel(now) != first

    opened.press(*["down"] * 20).wait_for(followed).wait_until_quiet(RESTS)
    followed(opened)
    assert len(lists) > 2, "the cursor did not move by steps"
    assert len(panels) - 1 <= len(lists) / 3, "a busy machine may let it rest on the way, but not at each step"


def test_nothing_is_sent_while_nothing_happens(opened: Terminal) -> None:
    for keys in ((), ("/", "gr"), ("a", "tur"), ("e", "tab"), ("ctrl+p",)):
        mark = opened.press(*keys).wait_until_quiet(RESTS).mark()
        assert opened.listen(BLINK).bytes_sent_since(mark) == 0, keys
        opened.press("escape", "escape", "escape").wait_for("q quit").wait_until_quiet(RESTS)


def test_a_hovering_mouse_and_a_window_that_loses_the_focus_send_nothing(opened: Terminal) -> None:
    mark = opened.mark()
    opened.send(b"".join(f"\x1b[<35;{column};{column}M".encode() for column in range(2, 22)) + b"\x1b[O\x1b[I")
    assert opened.wait_until_quiet(RESTS).bytes_sent_since(mark) == 0


def test_a_slow_line_stays_usable(start: Start) -> None:
    """200 ms there and back, 20 KB/s: answers are late by little more than the line itself, whatever is held down."""
    terminal = start(kind=SlowTerminal, round_trip=0.2, rate=20_000, environ={"SSH_CONNECTION": "a 1 b 22"})
    assert isinstance(terminal, SlowTerminal)
    terminal.wait_for(CURSOR).wait_until_quiet(RESTS)
    longest = 0.0

    def see(_: Terminal) -> None:
        nonlocal longest
        longest = max(longest, terminal.backlog)

    for key in ("pagedown", "pageup"):
        for _ in range(KEYS_A_SECOND):
            terminal.press(key).listen(1 / KEYS_A_SECOND, see)
    assert longest < 1.5  # seconds; half of one for a machine that is late itself
    assert cost(terminal, "down")[0] <= STEP
    terminal.press("/", "ground", "enter").wait_for("ground")
    terminal.press("ctrl+q")
    assert terminal.wait_exit() == 0


@pytest.mark.parametrize(("size", "colours"), in_turn([(80, 24), (120, 40)], ["256", "truecolor"]))
def test_a_pane_or_a_screen_opened_or_left(start: Start, size: tuple[int, int], colours: str) -> None:
    terminal = start("--color", colours, columns=size[0], rows=size[1]).wait_for(CURSOR).wait_until_quiet(RESTS)
    for key in ("a", "escape", "enter", "escape", "F", "F", "s", "q", "?", "q", "T", "q", "Z", "z", "0", "t", "escape"):
        assert cost(terminal, key)[1] <= PANE, key


@pytest.mark.parametrize("colours", ["256", "truecolor"])
def test_a_large_screen_drawn_anew(start: Start, colours: str) -> None:
    terminal = start("--color", colours, columns=200, rows=50).wait_for(CURSOR).wait_until_quiet(RESTS)
    mark = terminal.mark()
    terminal.press("ctrl+l").listen(BLINK)
    assert 10_000 < terminal.bytes_sent_since(mark) <= REDRAW


def test_a_letter_of_a_search(opened: Terminal) -> None:
    opened.press("/").wait_for("Search").wait_until_quiet(RESTS)
    for letter in "wednes":
        _, settled = cost(opened, letter)
        assert settled <= PANE


@pytest.mark.parametrize("colours", ["256", "truecolor"])
@pytest.mark.parametrize("size", [(80, 24), (120, 40)], ids=["80x24", "120x40"])
def test_the_grid(start: Start, size: tuple[int, int], colours: str) -> None:
    terminal = start("--color", colours, columns=size[0], rows=size[1]).wait_for(CURSOR).wait_until_quiet(RESTS)
    assert cost(terminal, "T")[1] <= GRID
    for key in ("down", "right", "left", "up"):
        at_once, settled = cost(terminal, key)
        assert at_once <= STEP, key
        assert settled <= STEP, key
    for key in ("pagedown", "v", "Z", "z", "o", " ", "q"):
        assert cost(terminal, key)[1] <= GRID, key
