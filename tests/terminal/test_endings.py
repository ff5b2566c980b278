"""However a connection ends: the terminal is as before where it still exists, and the process is gone at once."""

from __future__ import annotations

import os
import re
import select
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from tests.terminal.conftest import Start
from tests.terminal.harness import PATIENCE, Terminal, wait_briefly
from tests.terminal.processes import asleep, cpu_seconds
from tests.trying import long

AT_ONCE, STALLED = 1.0, 3.0
"""Seconds that the end may take, without those in which a machine did other things."""


ENDING = (
    *(signal.SIGHUP, signal.SIGTERM, signal.SIGINT, signal.SIGQUIT, signal.SIGUSR1, signal.SIGUSR2, signal.SIGALRM),
    *(signal.SIGABRT, signal.SIGVTALRM, signal.SIGPROF, signal.SIGXCPU, signal.SIGSYS, signal.SIGTRAP, signal.SIGIO),
)
"""Signals that end a program unless it does something about them."""

USUAL = (signal.SIGHUP, signal.SIGTERM, signal.SIGINT, signal.SIGQUIT, signal.SIGUSR1, signal.SIGIO)
"""Those that people and systems send, and the last of all; one table in the program holds them all."""


def opened(terminal: Terminal) -> Terminal:
    return terminal.wait_for("▶").wait_until_quiet(0.3)


def end(terminal: Terminal, how: Callable[[], object], within: float = AT_ONCE) -> int:
    """End a program; its exit code, once it is gone in time."""
    how()
    code = terminal.wait_exit()
    assert terminal.took < within
    return code


@pytest.mark.parametrize(
    ("number", "ignored"),
    [
        *((number, False) for number in USUAL),
        *(long(number, False) for number in ENDING if number not in USUAL),
        (signal.SIGHUP, True),
    ],
)
def test_a_signal(start: Start, number: signal.Signals, ignored: bool) -> None:
    terminal = opened(start(ignored=[number] if ignored else []))
    assert end(terminal, lambda: terminal.process.send_signal(number)) == 128 + number
    assert terminal.left_on() == set()


@pytest.mark.parametrize("ignored", [(), (signal.SIGHUP,), (signal.SIGHUP, signal.SIGTERM)], ids=str)
def test_the_terminal_goes_away(start: Start, ignored: tuple[signal.Signals, ...]) -> None:
    terminal = opened(start(ignored=ignored))
    assert end(terminal, terminal.hang_up) == 129


def test_the_terminal_goes_away_amid_a_flood_of_keys(start: Start) -> None:
    terminal = opened(start(ignored=[signal.SIGHUP]))
    terminal.press(*["pagedown", "pageup"] * 100)
    assert end(terminal, terminal.hang_up) == 129


def test_the_terminal_goes_away_while_the_app_starts(start: Start) -> None:
    terminal = start(ignored=[signal.SIGHUP]).wait_for(lambda now: "1049" in now.left_on())
    assert end(terminal, terminal.hang_up, within=STALLED) == 129


def test_a_signal_while_the_app_starts(start: Start) -> None:
    terminal = start().wait_for(lambda now: "1049" in now.left_on())
    assert end(terminal, terminal.process.terminate, within=STALLED) == 143
    assert terminal.left_on() == set()


def test_the_keys_end_though_the_screen_is_still_there(start: Start) -> None:
    """As when a supervisor gave the program a terminal of its own for keys."""
    keyboard, other_end = os.openpty()
    terminal = opened(start(stdin=other_end))
    os.close(other_end)
    assert end(terminal, lambda: os.close(keyboard)) == 129
    assert terminal.left_on() == set()


def stall(terminal: Terminal) -> None:
    """Ask for more than the line holds, read none of it, and wait until the program stands still."""
    terminal.send(b"\x0c" * 60)  # each draws everything anew
    before = -1.0
    while (spent := cpu_seconds(terminal.process.pid)) > before:
        before = spent
        with suppress(subprocess.TimeoutExpired):
            terminal.process.wait(0.3)


@pytest.mark.parametrize("number", [signal.SIGHUP, signal.SIGTERM])
def test_a_signal_on_a_line_that_stalls(start: Start, number: signal.Signals) -> None:
    terminal = opened(start())
    stall(terminal)
    terminal.process.send_signal(number)
    assert terminal.wait_exit(reading=False) == 128 + number
    assert terminal.took < STALLED
    assert "settings" not in terminal.left_on()


def test_a_line_that_stalls_goes_away(start: Start) -> None:
    terminal = opened(start(ignored=[signal.SIGHUP]))
    stall(terminal)
    assert end(terminal, terminal.hang_up) == 129


def test_nothing_is_computed_while_nothing_happens(start: Start) -> None:
    idle, stalled = opened(start()), opened(start())
    stall(stalled)
    before = [cpu_seconds(each.process.pid) for each in (idle, stalled)]
    idle.listen(1.0)
    after = [cpu_seconds(each.process.pid) for each in (idle, stalled)]
    assert all(late - early <= 0.03 for early, late in zip(before, after, strict=True))
    stalled.press("?").wait_for("Help").press("ctrl+q")  # the line moves again
    assert stalled.wait_exit() == 0


def test_a_command_that_comes_back_is_printed_only_where_the_user_left(start: Start, tmp_path: Path) -> None:
    for leave, said in ((signal.SIGTERM, False), (None, True)):
        with open(tmp_path / "out", "w+") as out:
            terminal = opened(start("actor:turkey", stdout=out.fileno()))
            terminal.process.send_signal(leave) if leave else terminal.press("q")
            terminal.wait_exit()
            out.seek(0)
            assert out.read().startswith("Back to this view: ") is said


def test_to_the_background_and_back(start: Start) -> None:
    terminal = start(argv=["bash", "--norc", "--noprofile", "-i"], environ={"PS1": "shell> "}).wait_for("shell>")
    terminal.press(f"{sys.executable} -m albab_tui\r").wait_for("▶").press("down").wait_until_quiet(1.0)
    before = terminal.text
    terminal.press("ctrl+z").wait_for("Stopped")
    assert not {"1000", "1002", "1006", "1049", "25", "keyboard"} & terminal.left_on()
    terminal.press("fg\r").wait_for(lambda now: now.text == before)
    terminal.press("q").wait_for("Back to this view").press("exit $?\r")
    assert terminal.wait_exit() == 0


def test_no_background_where_no_shell_could_bring_it_back(start: Start) -> None:
    terminal = opened(start())
    terminal.press("ctrl+z").wait_for("no shell").press("q")
    assert terminal.wait_exit() == 0


def test_a_terminal_that_goes_away_from_the_background(start: Start) -> None:
    terminal = start(argv=["bash", "--norc", "--noprofile", "-i"], environ={"PS1": "shell> "}).wait_for("shell>")
    terminal.press(f"exec 3>&1; (trap '' HUP; exec {sys.executable} -m albab_tui)\r").wait_for("▶").press("ctrl+z")
    terminal.wait_for("Stopped")
    processes = [
        pid for pid in map(int, filter(str.isdigit, os.listdir("/proc"))) if _session(pid) == terminal.process.pid
    ]
    terminal.hang_up()
    deadline = time.monotonic() + PATIENCE
    while any(map(_lives, processes)) and time.monotonic() < deadline:
        wait_briefly(terminal.process)
    assert not any(map(_lives, processes))


def _session(pid: int) -> int:
    try:
        return os.getsid(pid)
    except ProcessLookupError:
        return 0


def _lives(pid: int) -> bool:
    return _session(pid) != 0


def stopped(pid: int) -> bool:
    """Whether a process is stopped, as by SIGSTOP."""
    return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "T"


@pytest.mark.parametrize("keys", ["", "/aleppo", "a"], ids=["the timeline", "a prompt", "a pane"])
def test_stopped_and_continued(start: Start, keys: str) -> None:
    """SIGSTOP can't be caught: what the program finds after it is whatever the shell left."""
    terminal = opened(start()).press(*keys).wait_until_quiet(0.3)
    shown, process = terminal.text.splitlines()[0], terminal.process

    def entered() -> int:
        return bytes(terminal.output).count(b"\x1b[?1049h")

    for times in (2, 3):
        process.send_signal(signal.SIGSTOP)
        while not stopped(process.pid):
            terminal.listen(0.02)
        terminal.cook()
        process.send_signal(signal.SIGCONT)
        terminal.wait_for(lambda now, times=times: entered() == times)  # type: ignore[misc]
        terminal.wait_for(lambda now: "settings" in now.left_on())
        terminal.wait_for(lambda now: now.text.splitlines()[0] == shown).wait_until_quiet(0.3)
    assert end(terminal, lambda: terminal.press("ctrl+q")) == 0
    assert terminal.left_on() == set()
    sent = bytes(terminal.output)
    assert sent.count(b"\x1b[<u") == len(re.findall(rb"\x1b\[>[0-9]+u", sent))


def test_continued_in_the_middle_of_anything(start: Start) -> None:
    """What SIGCONT interrupts may be writing to the terminal, and hold what whoever writes must wait for."""
    terminal = opened(start())
    for _ in range(150):
        terminal.send(b"\x0cj")
        terminal.process.send_signal(signal.SIGCONT)
        terminal.listen(0.005)
    assert end(terminal.wait_until_quiet(0.5), lambda: terminal.press("ctrl+q")) == 0
    assert terminal.left_on() == set()


def test_ctrl_c_on_the_way_out_drops_nothing_that_is_on_its_way(start: Start) -> None:
    """The line is slow, and the system drops what it has not taken yet at a ctrl+c that it obeys itself."""
    taken, full = os.pipe()
    os.set_blocking(full, False)
    with suppress(BlockingIOError):
        while os.write(full, b"." * 4096):
            pass
    os.set_blocking(full, True)
    terminal = opened(start(stdout=full))
    os.close(full)
    for _ in range(3):  # whole screens, more than a terminal takes in before it is read
        terminal.send(b"\x0c")
        select.select([], [], [], 0.1)
    terminal.send(b"q")
    while not (terminal.obeys(b"\x03") and asleep(terminal.process.pid)):  # it waits, to print the way back
        select.select([], [], [], 0.001)
    terminal.send(b"\x03")
    assert terminal.wait_until_quiet(0.3).left_on() <= {"settings"}
    threading.Thread(target=_all_of, args=(taken,), daemon=True).start()
    terminal.wait_exit()
    assert terminal.left_on() == set()


def _all_of(handle: int) -> None:
    while os.read(handle, 1 << 16):
        pass
