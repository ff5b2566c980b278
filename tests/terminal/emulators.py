"""Terminals to send sequences to: pyte within the process, and tmux as it runs on people's machines."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Protocol

import pyte
from pyte.screens import Char

from albab_tui.terminal.looks import parts
from tests.needs import lacking

PATIENCE = 60.0
"""Seconds until tmux is taken to have died."""

NO_WRAP = "\x1b[?7l"


class Emulator(Protocol):
    """A terminal whose cells can be looked at; lines don't wrap, as under Textual."""

    def send(self, sequences: str) -> None:
        """Take in what a program sends."""

    def resize(self, width: int, height: int) -> None:
        """Give the window another size."""

    def reset(self) -> None:
        """Begin anew, empty."""

    def seen(self) -> list[str]:
        """What it shows and how, line by line, in a form that is only good for comparison."""


class Pyte:
    def __init__(self, width: int, height: int) -> None:
        self.screen = pyte.Screen(width, height)
        self.stream = pyte.Stream(self.screen)
        self.reset()

    def send(self, sequences: str) -> None:
        self.stream.feed(sequences)

    def resize(self, width: int, height: int) -> None:
        self.screen.resize(height, width)

    def reset(self) -> None:
        self.screen.reset()
        self.screen.reset_mode(7, private=True)

    def seen(self) -> list[str]:
        return [
            repr([_visible(self.screen.buffer[row][column]) for column in range(self.screen.columns)])
            for row in range(self.screen.lines)
        ]


class TmuxWindow:
    """A window of a tmux server, in which a command runs.

    Args:
        folder: for the server's socket; windows with the same folder share a server.
        name: the window's name.
        command: for a shell.
        environ: what the command gets besides what a login has.
    """

    def __init__(
        self, folder: Path, name: str, width: int, height: int, command: str, environ: Mapping[str, str] | None = None
    ) -> None:
        self._socket, self._name = folder / "socket", name
        self._environ = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "TERM": "xterm-256color", **(environ or {})}
        self._tmux("new-session", "-d", "-s", name, "-x", str(width), "-y", str(height), command)
        self._tmux("set-option", "-g", "status", "off")
        self.resize(width, height)

    def resize(self, width: int, height: int) -> None:
        self._tmux("resize-window", "-t", self._name, "-x", str(width), "-y", str(height))

    def press(self, *keys: str) -> None:
        """Press keys, by the names that tmux has for them."""
        self._tmux("send-keys", "-t", self._name, *keys)

    def wait_for(self, wanted: Callable[[], object]) -> None:
        """Wait until something is true.

        Raises:
            AssertionError: with what is shown, if that doesn't happen in time.
        """
        deadline = time.monotonic() + PATIENCE
        while not wanted():
            assert time.monotonic() < deadline, self.text

    @property
    def text(self) -> str:
        """What it shows, without blanks at the ends of lines."""
        return self._tmux("capture-pane", "-p", "-t", self._name)

    @property
    def title(self) -> str:
        """What was last sent as a title."""
        return self._tmux("display-message", "-p", "-t", self._name, "#{pane_title}").strip()

    @property
    def cursor(self) -> tuple[int, int]:
        """Column and row of the cursor, from 0."""
        column, row = self._tmux("display-message", "-p", "-t", self._name, "#{cursor_x} #{cursor_y}").split()
        return int(column), int(row)

    def close(self) -> None:
        """End the window; the server ends with its last one."""
        self._tmux("kill-session", "-t", self._name)

    def _tmux(self, *command: str) -> str:
        argv = ["tmux", "-u", "-f", "/dev/null", "-S", str(self._socket), *command]
        return subprocess.run(argv, capture_output=True, env=self._environ, check=True).stdout.decode()


class Tmux(TmuxWindow):
    """A window that shows what is sent into a pipe."""

    def __init__(self, folder: Path, name: str, width: int, height: int) -> None:
        pipe = folder / f"{name}.pipe"
        os.mkfifo(pipe)
        super().__init__(folder, name, width, height, f"stty raw -echo; exec cat '{pipe}'")
        self._pipe, self._marks = open(pipe, "wb", buffering=0), 0  # noqa: SIM115
        self.send(NO_WRAP)

    def send(self, sequences: str) -> None:
        """The title says when all that was sent has been drawn."""
        self._marks += 1
        self._pipe.write(f"{sequences}\x1b]2;{self._marks}\x07".encode())
        self.wait_for(lambda: self.title == str(self._marks))

    def reset(self) -> None:
        self.send(f"\x1bc{NO_WRAP}")

    def seen(self) -> list[str]:
        """What is shown; of joiners, which can't be seen, tmux keeps those that were sent with what follows them."""
        return _styled(self._tmux("capture-pane", "-p", "-e", "-N", "-t", self._name).replace("\u200d", ""))

    def close(self) -> None:
        super().close()
        self._pipe.close()


_SGR = re.compile(r"\x1b\[([\d;]*)m|(.)", re.DOTALL)


def _visible(cell: Char) -> tuple[object, ...]:
    """A cell without what can't be seen of it: a blank that is nothing but its ground has no colour of letters."""
    if cell.data == " " and not (cell.underscore or cell.strikethrough or cell.reverse or cell.blink):
        return " ", cell.bg
    return tuple(cell)


_THROUGH_BLANKS = {"4", "5", "7", "9"}
"""Parts of a look by which the colour of letters can be seen where there is none."""


def _styled(captured: str) -> list[str]:
    """Each character with its look, line by line; tmux says the same look in several ways, and begins none anew."""
    look: dict[str, str] = {}
    lines: list[str] = [""]
    for codes, character in _SGR.findall(captured):
        if character == "\n":
            lines.append("")
        elif character:
            whole = character != " " or _THROUGH_BLANKS & look.keys()
            shown = {name: code for name, code in look.items() if whole or name == "bg"}
            lines[-1] += f"{character}{sorted(shown.values())}" if shown else character
        else:
            _change(look, codes)
    return [line.rstrip() for line in lines]


def _change(look: dict[str, str], codes: str) -> None:
    for name, code in parts(codes):
        if code == "0":
            look.clear()
        elif code in ("39", "49"):
            look.pop(name, None)
        else:
            look[name] = code


def demand_tmux() -> None:
    """Fail where tmux is missing and must not be, else leave the test out; `tests/conftest.py` says so at the end."""
    if shutil.which("tmux") is None:
        lacking("tmux", "tmux is not installed")


@contextmanager
def two_windows(folder: Path, width: int, height: int) -> Iterator[tuple[Tmux, Tmux]]:
    """Two windows of one tmux server, which ends with them."""
    with (
        closing(Tmux(folder, "first", width, height)) as first,
        closing(Tmux(folder, "second", width, height)) as second,
    ):
        yield first, second
