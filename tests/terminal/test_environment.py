"""The app opens, looks right and leaves a clean terminal whatever surrounds it."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from albab_tui.text.console_font import CONSOLE_FONT
from tests.terminal.conftest import Start
from tests.terminal.harness import Terminal

TITLE = "Battle of al-Bab"


def opened(terminal: Terminal) -> Terminal:
    return terminal.wait_for(lambda now: TITLE in now.lines[0] and "q quit" in now.lines[-1])


def leave(terminal: Terminal) -> None:
    terminal.press("ctrl+q")
    assert terminal.wait_exit() == 0
    assert terminal.left_on() == set()


def colours(terminal: Terminal) -> set[str]:
    """What the SGR sequences sent so far set colours with: "indexed", "rgb", "own"."""
    found = set()
    for look in re.findall(rb"\x1b\[([\d;]*)m", bytes(terminal.output)):
        if b"8;2;" in look:
            found.add("rgb")
        elif b"8;5;" in look:
            found.add("indexed")
        elif {int(code or 0) for code in look.split(b";")} & {*range(30, 38), *range(40, 48), *range(90, 108)}:
            found.add("own")
    return found


@pytest.mark.parametrize(
    ("environ", "words", "sent"),
    [
        ({"TERM": "xterm-256color"}, (), {"indexed"}),
        ({"TERM": "xterm-ghostty"}, (), {"indexed"}),
        ({"TERM": "xterm-256color", "COLORTERM": "truecolor"}, ("--color", "16"), {"own"}),
        ({"TERM": "xterm-256color"}, ("--theme", "ansi"), {"own"}),
        ({"NO_COLOR": "1"}, ("--theme", "light"), set()),
        ({"TERM": "screen"}, (), {"own"}),
        ({"NO_COLOR": "1"}, (), set()),
        ({"NO_COLOR": "1", "TERM": "tmux"}, ("--color", "truecolor"), {"indexed"}),
    ],
)
def test_as_many_colours_as_the_terminal_has(
    start: Start, environ: dict[str, str | None], words: tuple[str, ...], sent: set[str]
) -> None:
    terminal = opened(start(*words, environ=environ))
    assert colours(terminal) == sent
    leave(terminal)


def test_the_cursor_shows_without_colours(start: Start) -> None:
    terminal = opened(start(environ={"NO_COLOR": "1"})).wait_for("▶")
    row = next(number for number, line in enumerate(terminal.lines) if "▶" in line)
    assert terminal.screen.buffer[row][10].reverse


@pytest.mark.parametrize(
    ("environ", "words"),
    [({"PYTHONIOENCODING": "latin-1"}, ()), ({"TERM": "linux", "LC_ALL": "C"}, ("--ascii",)), ({}, ("--ascii",))],
    ids=["latin-1", "asked for on a console", "asked for"],
)
def test_seven_bits_where_more_would_not_be_understood(
    start: Start, environ: dict[str, str | None], words: tuple[str, ...]
) -> None:
    terminal = opened(start(*words, environ=environ))
    terminal.press("?").wait_for("Help").press("q").wait_for(TITLE).press("s").wait_for("Sources")
    assert bytes(terminal.output).isascii()
    assert any(line.startswith("== Sources") and line.endswith("==") for line in terminal.lines)
    leave(terminal)


@pytest.mark.parametrize(
    ("glyphs", "environ", "bar"),
    [("blocks", {"TERM": "linux"}, "█"), ("blocks", {"PYTHONIOENCODING": "latin-1"}, "█"), ("braille", {}, "⣿")],
    ids=["blocks on a console", "blocks in latin-1", "braille"],
)
def test_what_is_drawn_with_can_be_asked_for(
    start: Start, glyphs: str, environ: dict[str, str | None], bar: str
) -> None:
    terminal = opened(start("--glyphs", glyphs, environ=environ)).wait_for("▶")
    assert bar in terminal.lines[2]
    assert not ({"█", "⣿"} - {bar}) & set(terminal.lines[2])
    leave(terminal)


@pytest.mark.parametrize("term", ["linux", "linux-16color"])
def test_the_console_gets_what_its_font_has(start: Start, term: str) -> None:
    terminal = opened(start(environ={"TERM": term}))
    terminal.press("?").wait_for("Help").press("q").wait_for(TITLE).press("s").wait_for("Sources")
    assert {each for each in terminal.output.decode() if not each.isascii()} <= CONSOLE_FONT
    assert any(line.startswith("┌─ Sources") and line.endswith("─┐") for line in terminal.lines)
    assert not {"indexed", "rgb"} & colours(terminal)
    leave(terminal)


@pytest.mark.parametrize(
    "environ",
    [
        {"LANG": None, "HOME": None},
        {"LANG": "xx_XX.UTF-8", "HOME": "/nonexistent"},
        {"LC_ALL": "C", "HOME": "/proc", "SSH_CONNECTION": "192.0.2.1 50000 192.0.2.2 22"},
    ],
    ids=str,
)
def test_a_locale_that_promises_nothing_gets_unicode_and_no_home_is_needed(
    start: Start, environ: dict[str, str | None]
) -> None:
    """Over ssh there are fewer frames, which show the same."""
    leave(opened(start(environ=environ)).wait_for("▶"))


def test_a_stale_size_is_not_believed(start: Start) -> None:
    terminal = opened(start(environ={"COLUMNS": "200", "LINES": "10"}))
    assert terminal.lines[2].strip()
    assert all(len(line) <= 80 for line in terminal.lines)
    leave(terminal)


def test_redirected_output_keeps_the_size_and_gets_the_last_line(start: Start, tmp_path: Path) -> None:
    with open(tmp_path / "out", "w+") as out:
        terminal = start(columns=100, rows=30, stdout=out.fileno()).wait_for(lambda now: "q quit" in now.lines[29])
        terminal.press("q")
        assert terminal.wait_exit() == 0
        out.seek(0)
        assert out.read().startswith(f"Back to this view: {sys.executable} -m albab_tui")


@pytest.mark.parametrize("size", [(1, 1), (80, 3), (400, 120)], ids=str)
def test_any_size_is_survived(start: Start, size: tuple[int, int]) -> None:
    terminal = start(columns=size[0], rows=size[1]).wait_for(lambda now: "1049" in now.left_on())
    terminal.press("down", "G", "g", "down", "enter", "q", "s", "q", "?", "q").wait_until_quiet(0.1)
    assert terminal.process.poll() is None
    leave(terminal)


def test_a_storm_of_sizes_is_survived_and_a_window_that_grows_back_drawn_anew(start: Start) -> None:
    terminal = opened(start()).press("g").wait_until_quiet(0.2)
    before = terminal.text
    for number in range(60):
        terminal.resize(*((200, 60), (20, 5), (80, 24), (3, 1), (120, 2))[number % 5])
    terminal.resize(100, 30)
    terminal.wait_for(lambda now: "q quit" in now.lines[29] and now.lines[4].startswith("╭"))
    terminal.resize(40, 10)
    terminal.wait_for(lambda now: "quit" in now.lines[9])
    terminal.resize(80, 24)
    terminal.wait_for(lambda now: now.text == before)
    leave(terminal)


def test_the_mouse_is_reported_until_f2_leaves_it_to_the_terminal(start: Start) -> None:
    terminal = opened(start())
    assert {"1000", "1006"} <= terminal.left_on()
    assert not {"1003", "1016"} & terminal.left_on()
    terminal.press("f2").wait_for("drag to select")
    assert not {"1000", "1002", "1006"} & terminal.left_on()
    terminal.press("f2").wait_for("the mouse works here")
    assert {"1000", "1006"} <= terminal.left_on()
    leave(terminal)


def test_no_mouse_sends_nothing_for_it_until_f2(start: Start) -> None:
    terminal = opened(start("--no-mouse"))
    assert not {"1000", "1002", "1003", "1006"} & terminal.left_on()
    terminal.press("f2").wait_for("the mouse works here")
    leave(terminal)


def test_a_click_moves_the_cursor(start: Start) -> None:
    terminal = opened(start()).wait_for("▶")
    row = max(number for number, line in enumerate(terminal.lines) if "besieged" in line)
    terminal.send(f"\x1b[<0;10;{row + 1}M\x1b[<0;10;{row + 1}m".encode())
    terminal.wait_for(lambda now: "▶" in now.lines[row])
