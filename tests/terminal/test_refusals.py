"""Without a terminal the app says so and how else to get an answer."""

from __future__ import annotations

import curses
import subprocess
from pathlib import Path

import pytest

from tests.surroundings import ROOT
from tests.terminal.conftest import Start
from tests.terminal.harness import PROGRAM, environment


def refused(run: subprocess.CompletedProcess[str]) -> bool:
    words = run.stderr.splitlines()[0]
    return run.returncode == 2 and run.stdout == "" and "ssh -t" in words and "summary" in words


def test_no_terminal_at_all(tmp_path: Path) -> None:
    run = subprocess.run(
        PROGRAM, stdin=subprocess.DEVNULL, capture_output=True, encoding="utf-8", env=environment(tmp_path), cwd=ROOT
    )
    assert refused(run)


def test_closed_streams(tmp_path: Path) -> None:
    command = ["sh", "-c", f"{' '.join(PROGRAM)} <&- >&- 2>&-"]
    assert subprocess.run(command, env=environment(tmp_path), cwd=ROOT).returncode == 2


def test_no_keys_to_read(start: Start) -> None:
    terminal = start(stdin=subprocess.DEVNULL)
    assert terminal.wait_exit() == 2
    assert "ssh -t" in terminal
    assert "\x1b" not in terminal.output.decode()


def test_nothing_to_draw_on(start: Start, tmp_path: Path) -> None:
    with open(tmp_path / "messages", "w+") as messages:
        terminal = start(stderr=messages.fileno())
        assert terminal.wait_exit() == 2
        messages.seek(0)
        assert "ssh -t" in messages.read()
    assert terminal.output == b""


@pytest.mark.parametrize("term", [None, "", "dumb", "unknown", "network", "emacs", "dumb-emacs-ansi"])
@pytest.mark.parametrize("words", [(), ("--kiosk",)], ids=["", "kiosk"])
def test_a_terminal_that_cannot_draw(start: Start, term: str | None, words: tuple[str, ...]) -> None:
    terminal = start(*words, environ={"TERM": term})
    assert terminal.wait_exit() == 2
    assert b"\x1b" not in terminal.output
    (line,) = terminal.output.decode().splitlines()
    assert "TERM=xterm-256color" in line
    assert "albab-tui summary" in line
    assert (term or "not set") in line


@pytest.mark.parametrize("term", ["vt52", "hp", "adm3a", "glasstty"])
def test_a_terminal_whose_cursor_obeys_other_sequences(start: Start, term: str) -> None:
    try:
        curses.setupterm(term, 2)
    except curses.error:
        pytest.skip("this terminfo has no such entry")
    terminal = start(environ={"TERM": term})
    assert terminal.wait_exit() == 2
    assert b"\x1b" not in terminal.output
    assert f"the terminal is {term!r} by TERM, which can't draw" in terminal


@pytest.mark.parametrize("term", ["vt100", "ansi", "nobody-knows-it", "../xterm", "x" * 5000])
def test_a_terminal_that_can_or_that_nobody_knows(start: Start, term: str) -> None:
    terminal = start(environ={"TERM": term}).wait_for("q quit").press("q")
    assert terminal.wait_exit() == 0


@pytest.mark.parametrize("words", [("--idle", "soon"), ("--idle", "-1"), ("--idle", "nan"), ("--color", "8")])
def test_options_that_mean_nothing(start: Start, words: tuple[str, ...]) -> None:
    terminal = start(*words)
    assert terminal.wait_exit() == 2
    assert words[1] in terminal.text
