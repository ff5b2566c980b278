"""A pseudo-terminal with a screen: runs the real program, presses keys, reads what a person would see.

Nothing here sleeps: every wait ends as soon as the screen (or the process) is in the state asked for, and fails with
the screen's text when it never is. The screen advances by whole frames of the program's output, so that a state and the
bytes that led to it belong together whatever the machine is busy with.
"""

from __future__ import annotations

import codecs
import errno
import fcntl
import os
import re
import select
import signal
import struct
import subprocess
import sys
import termios
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

import pyte

from tests.surroundings import ROOT, plain
from tests.terminal.processes import asleep, cpu_seconds, waited_seconds

PROGRAM: tuple[str, ...] = (sys.executable, "-m", "albab_tui")
PATIENCE = 30.0
"""Seconds until a state is taken never to come; generous, for machines that do other things too."""

_HARDLY = 0.02
"""Seconds that a program may compute that does nothing."""

_TAKE_TERMINAL = (
    "import fcntl, os, signal, sys, termios\n"
    "fcntl.ioctl(int(sys.argv[1]), termios.TIOCSCTTY, 0)\n"
    "[signal.signal(int(number), signal.SIG_IGN) for number in sys.argv[2].split()]\n"
    "os.execvp(sys.argv[3], sys.argv[3:])\n"
)
"""Makes the pseudo-terminal the controlling one, as a login does."""

_FRAME_BEGIN, _FRAME_END = b"\x1b[?2026h", b"\x1b[?2026l"
_ASKS_FOR_FRAMES = b"\x1b[?2026$p"
_MODE = re.compile(rb"\x1b\[\?([\d;]+)([hl])")
_KEYBOARD = re.compile(rb"\x1b\[([><=])[\d;]*u")

KEYS = {
    "enter": "\r", "tab": "\t", "shift+tab": "\x1b[Z", "escape": "\x1b", "space": " ", "backspace": "\x7f",
    "up": "\x1b[A", "down": "\x1b[B", "right": "\x1b[C", "left": "\x1b[D", "home": "\x1b[H", "end": "\x1b[F",
    "pageup": "\x1b[5~", "pagedown": "\x1b[6~", "f1": "\x1bOP", "f2": "\x1bOQ",
}  # fmt: skip
"""What a terminal sends for the keys that have a name."""


def key(name: str) -> bytes:
    """What a terminal sends for a key ("down", "ctrl+d") or for text that is typed."""
    if name.startswith("ctrl+") and len(name) == 6:
        return bytes([ord(name[-1].upper()) & 0x1F])
    return KEYS.get(name, name).encode()


class _Screen(pyte.Screen):
    """A screen that doesn't mind sequences which its library reads wrongly."""

    def report_device_status(self, mode: int, **_: object) -> None:
        pass

    def set_margins(self, *_: object, **__: object) -> None:
        pass


class Terminal:
    """A program running in a pseudo-terminal.

    Args:
        argv: the program and its arguments.
        env: its whole environment.
        columns, rows: the size that the terminal reports; one that reports 0x0 has 80x24.
        frames: whether the terminal knows synchronised output, as most modern ones do.
        stdin, stdout, stderr: file descriptors in place of the terminal.
        ignored: signals that are ignored when the program starts, as under nohup.
        echo: whether the terminal shows what is typed while no program has taken it over.
    """

    def __init__(
        self,
        argv: Sequence[str],
        *,
        env: Mapping[str, str],
        columns: int = 80,
        rows: int = 24,
        cwd: Path | None = None,
        frames: bool = True,
        stdin: int | None = None,
        stdout: int | None = None,
        stderr: int | None = None,
        ignored: Sequence[signal.Signals] = (),
        echo: bool = True,
    ) -> None:
        self.output = bytearray()
        """Everything that reached the screen so far."""
        self.ended = False
        """Whether nothing holds the other end of the terminal any more."""
        self.hung_up = False
        """Whether it was us who took the terminal away."""
        self.took = 0.0
        """Seconds that the end took, without those in which the program, or the test, waited for a processor."""
        self._pending = bytearray()
        self._frames = frames
        self._lines: tuple[object, list[str]] = (None, [])
        self._screen = _Screen(*_shown(columns, rows))
        self._stream = pyte.Stream(self._screen)
        self._decode = codecs.getincrementaldecoder("utf-8")("replace").decode
        self._master, slave = os.openpty()
        self._set_size(columns, rows)
        if not echo:
            _silence(slave)
        self.cooked = termios.tcgetattr(self._master)
        """The terminal's settings before the program began."""
        kept = [slave if given is None else given for given in (stdin, stdout, stderr)]
        numbers = " ".join(str(int(each)) for each in ignored)
        self.process = subprocess.Popen(
            [sys.executable, "-ISc", _TAKE_TERMINAL, str(slave), numbers, *argv],
            stdin=kept[0], stdout=kept[1], stderr=kept[2],
            env=dict(env), cwd=cwd or ROOT, start_new_session=True, pass_fds=(slave,),
        )  # fmt: skip
        os.close(slave)

    # What a person does.

    def press(self, *keys: str) -> Terminal:
        """Press keys, one after the other: names such as "down" and "ctrl+d", or text to type."""
        self.send(b"".join(map(key, keys)))
        return self

    def send(self, data: bytes) -> None:
        """Send bytes as if typed."""
        while data:
            data = data[os.write(self._master, data) :]

    def resize(self, columns: int, rows: int) -> None:
        """Give the terminal another size; the program is told, as by a window."""
        self._set_size(columns, rows)
        shown = _shown(columns, rows)
        self._screen.resize(shown[1], shown[0])

    def hang_up(self) -> None:
        """Take the terminal away, as when a connection ends."""
        if self._master >= 0:
            os.close(self._master)
        self._master, self.ended, self.hung_up = -1, True, True

    # What a person sees.

    @property
    def lines(self) -> list[str]:
        """The screen's lines, without trailing blanks."""
        state = len(self.output), self._screen.columns, self._screen.lines
        if self._lines[0] != state:  # the library takes milliseconds for them, and they are looked at again and again
            self._lines = state, [line.rstrip() for line in self._screen.display]
        return self._lines[1]

    @property
    def text(self) -> str:
        """The screen's text."""
        return "\n".join(self.lines)

    @property
    def screen(self) -> pyte.Screen:
        """The screen, for colours and attributes: ``screen.buffer[row][column]``."""
        return self._screen

    def __contains__(self, text: str) -> bool:
        return text in self.text

    def wait_for(self, wanted: str | Callable[[Terminal], object], timeout: float = PATIENCE) -> Terminal:
        """Wait until the screen holds a text, or a predicate on this terminal is true.

        Raises:
            AssertionError: with the screen's text, if that doesn't happen in time.
        """
        predicate = (lambda terminal: wanted in terminal) if isinstance(wanted, str) else wanted
        deadline = time.monotonic() + timeout
        while not predicate(self):
            if not self._advance() and not self._read(deadline):
                raise AssertionError(f"never came: {wanted!r}; exit code {self.process.poll()}\n{self.text}")
        return self

    def wait_until_quiet(self, seconds: float = 0.4, timeout: float = PATIENCE) -> Terminal:
        """Wait until the program has neither sent nor computed anything for a while, and waits for no processor."""
        deadline = time.monotonic() + timeout
        while time.monotonic() < deadline:
            computed = self.cpu()
            if not self._advance() and not self._read(time.monotonic() + seconds) and self._rests(computed):
                break
        while self._advance():
            pass
        return self

    def listen(self, seconds: float, see: Callable[[Terminal], object] = lambda _: None) -> Terminal:
        """Take in what comes within a time; each frame is shown to a function."""
        deadline = time.monotonic() + seconds
        while self._read(deadline) or (time.monotonic() < deadline and not self.ended):
            while self._advance():
                see(self)
        return self

    # What it cost.

    def mark(self) -> int:
        """A place in the output, for `bytes_sent_since`."""
        return len(self.output)

    def bytes_sent_since(self, mark: int) -> int:
        """How many bytes brought the screen from the marked state to this one."""
        return len(self.output) - mark

    def cpu(self) -> float:
        """Seconds that the program computed so far; none where it is gone."""
        with suppress(OSError):
            return cpu_seconds(self.process.pid)
        return 0.0

    def waited(self) -> float:
        """Seconds in which its threads, or the one that watches it, could have computed but got no processor."""
        ours = waited_seconds(os.getpid(), threading.get_native_id())
        with suppress(OSError):
            return ours + waited_seconds(self.process.pid)
        return ours

    # How it ends.

    def wait_exit(self, timeout: float = PATIENCE, *, reading: bool = True) -> int:
        """Wait for the program's end, reading what it still sends; its exit code, negative for a signal's number."""
        begin, before, late = time.monotonic(), self.waited(), 0.0
        deadline = begin + timeout
        while self.process.poll() is None:
            late = max(late, self.waited() - before)
            self.took = time.monotonic() - begin - late
            if time.monotonic() > deadline:
                raise AssertionError(f"still running after {timeout} s\n{self.text}")
            if reading and not self.ended:
                self._read(min(deadline, time.monotonic() + 0.02))
                while self._advance():
                    pass
            else:
                wait_briefly(self.process)
        while not self.ended and self._read(time.monotonic() + 0.02):
            pass
        while self._advance(final=True):
            pass
        return self.process.returncode

    def left_on(self) -> set[str]:
        """What the program turned on and did not turn off again: private modes by number, "keyboard", "settings"."""
        everything = bytes(self.output + self._pending)
        modes: dict[bytes, bool] = {}
        for numbers, switch in _MODE.findall(everything):
            modes |= dict.fromkeys(numbers.split(b";"), switch == b"h")
        on = {number.decode() for number, state in modes.items() if state} - {"7", "25"}
        on |= {number for number in ("7", "25") if modes.get(number.encode()) is False}
        pushed: list[bytes] = _KEYBOARD.findall(everything)
        if pushed.count(b">") > pushed.count(b"<"):
            on.add("keyboard")
        if self._master >= 0 and termios.tcgetattr(self._master)[:4] != self.cooked[:4]:
            on.add("settings")
        return on

    def obeys(self, control: bytes) -> bool:
        """Whether the terminal itself acts on a control character that sends a signal, instead of the program."""
        _, _, _, local, _, _, characters = termios.tcgetattr(self._master)
        return bool(local & termios.ISIG) and control in characters

    def cook(self) -> None:
        """Give the terminal the settings that it had before, as a shell does that takes it back."""
        termios.tcsetattr(self._master, termios.TCSANOW, self.cooked)

    def close(self) -> None:
        """End whatever still runs."""
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        self.hang_up()

    # Inside.

    def _rests(self, computed: float) -> bool:
        """Whether it computed hardly more than that, and does nothing; what is gone does nothing."""
        with suppress(OSError):
            return self.ended or (self.cpu() - computed < _HARDLY and asleep(self.process.pid))
        return True

    def _set_size(self, columns: int, rows: int) -> None:
        fcntl.ioctl(self._master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def _read(self, deadline: float) -> bool:
        """Take in what the program sent; False when nothing came until the deadline."""
        data = b"" if self.ended else self._receive(deadline)
        if data is None or self.ended:
            return False
        self.ended = not data
        self._pending += data
        if self._frames and _ASKS_FOR_FRAMES in data:
            self.send(b"\x1b[?2026;2$y")
        return bool(data)

    def _receive(self, deadline: float) -> bytes | None:
        """What comes next, empty at the end; None when nothing does until the deadline."""
        if not select.select([self._master], [], [], max(0.0, deadline - time.monotonic()))[0]:
            return None
        try:
            return os.read(self._master, 1 << 16)
        except OSError as problem:
            if problem.errno != errno.EIO:
                raise
            return b""

    def _advance(self, *, final: bool = False) -> bool:
        """Show one more frame; False when there is none in whole."""
        size = self._pending.find(_FRAME_END) + len(_FRAME_END)
        if size < len(_FRAME_END):  # no whole frame: what stands before an unfinished one
            begin = self._pending.find(_FRAME_BEGIN)
            size = len(self._pending) if begin < 0 or final else begin
        if not size:
            return False
        frame = bytes(self._pending[:size])
        del self._pending[:size]
        self.output += frame
        self._stream.feed(self._decode(_KEYBOARD.sub(b"", frame).replace(_ASKS_FOR_FRAMES, b"")))
        return True


def _silence(terminal: int) -> None:
    settings = termios.tcgetattr(terminal)
    settings[3] &= ~termios.ECHO
    termios.tcsetattr(terminal, termios.TCSANOW, settings)


def _shown(columns: int, rows: int) -> tuple[int, int]:
    """The size of the emulator's screen: somewhat more than the program draws at most, however much is claimed."""
    return min(columns or 80, 510), min(rows or 24, 205)


def wait_briefly(process: subprocess.Popen[bytes]) -> None:
    """Wait for a process, but not for long."""
    try:
        process.wait(0.02)
    except subprocess.TimeoutExpired:
        return


def environment(home: Path, **changes: str | None) -> dict[str, str]:
    """The environment of a plain login; a change to None leaves a variable out."""
    return plain(**({"HOME": str(home), "TERM": "xterm-256color"} | changes))
