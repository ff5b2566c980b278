"""Back and forward by the keys that terminals send for them, alone, in tmux and in GNU screen."""

from __future__ import annotations

import shutil
import sys
from contextlib import closing
from pathlib import Path

import pytest

from tests.needs import lacking
from tests.surroundings import ROOT
from tests.terminal.conftest import Start
from tests.terminal.emulators import TmuxWindow, demand_tmux

ALT_ARROWS = {
    "xterm": (b"\x1b[1;3D", b"\x1b[1;3C"),
    "an Esc before it, as PuTTY and rxvt": (b"\x1b\x1b[D", b"\x1b\x1b[C"),
    "an Esc before it, in application mode": (b"\x1b\x1bOD", b"\x1b\x1bOC"),
    "kitty": (b"\x1b[1;3:1D", b"\x1b[1;3:1C"),
}
BACKSPACES = (b"\x7f", b"\x08")
ASKED, NOTHING_ASKED = "is:differs", "no filter"
SETTINGS = "autodetach off\ndefutf8 on\nstartup_message off\nterm screen-256color\n"


@pytest.mark.parametrize("sent", ALT_ARROWS)
@pytest.mark.parametrize("options", [(), ("--ascii",)], ids=["signs", "ascii"])
def test_alt_and_an_arrow(sent: str, options: tuple[str, ...], start: Start) -> None:
    back, forward = ALT_ARROWS[sent]
    terminal = start(*options, environ={"TERM": "xterm"}).wait_for(NOTHING_ASKED)
    terminal.press("c").wait_for(ASKED)
    terminal.send(back)
    terminal.wait_for(NOTHING_ASKED)
    terminal.send(forward)
    terminal.wait_for(ASKED)


@pytest.mark.parametrize("back", BACKSPACES)
def test_backspace(back: bytes, start: Start) -> None:
    terminal = start().wait_for(NOTHING_ASKED)
    terminal.press("c").wait_for(ASKED)
    terminal.send(back)
    terminal.wait_for(NOTHING_ASKED)


def test_keys_that_came_ahead_are_taken_in_turn(start: Start) -> None:
    """Each key waits until the one before has done all, so what it did is a place."""
    terminal = start().wait_for(NOTHING_ASKED)
    terminal.send(b"cX:kind:strike\rs\r" + b"\x7f" * 3)
    terminal.wait_for(NOTHING_ASKED)
    terminal.send(b"\x7f")
    terminal.wait_for(ASKED)
    terminal.send(b"\x1b[1;3C\x1b[1;3C\x1b[1;3C\x1b[1;3C")
    terminal.wait_for("source:000")


@pytest.mark.parametrize("inner", ["tmux", "screen"])
def test_in_a_multiplexer(inner: str, tmp_path: Path) -> None:
    demand_tmux()
    program = f"{sys.executable} -m albab_tui"
    environ = {"HOME": str(tmp_path), "PYTHONPATH": str(ROOT)}
    if inner == "screen":
        if shutil.which("screen") is None:
            lacking("screen", "GNU screen is not installed")
        (tmp_path / "rc").write_text(SETTINGS)
        sockets = tmp_path / "sockets"
        sockets.mkdir(mode=0o700)
        environ["SCREENDIR"] = str(sockets)
        program = f"env -u TMUX screen -U -c {tmp_path}/rc {program}"
    with closing(TmuxWindow(tmp_path, inner, 120, 36, program, environ)) as window:
        window.wait_for(lambda: "q quit" in window.text)
        for key, shown in (("c", ASKED), ("M-Left", NOTHING_ASKED), ("M-Right", ASKED), ("BSpace", NOTHING_ASKED)):
            window.press(key)
            window.wait_for(lambda shown=shown: shown in window.text)  # type: ignore[misc]
