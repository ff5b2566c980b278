"""The program at the end of a line of bytes; nothing is drawn, for drawing would cost more than the program."""

from __future__ import annotations

import os
import select
import signal
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

import pyte

from tests.terminal.harness import Terminal
from tests.terminal.processes import asleep

TOO_MUCH = 400_000
"""Resident kilobytes at which a sitting ends at once: the machine is not ours alone."""

_LOOKS = 0.1
"""Seconds between two looks at the memory."""


class DeafError(Exception):
    """The program takes no more input."""


class Line(Terminal):
    """A terminal without a screen, which reads while it writes, and watches the program's memory."""

    def __init__(self, argv: Sequence[str], env: Mapping[str, str], **rest: object) -> None:
        self.received = 0
        self.peak = 0
        """Most kilobytes that were resident."""
        self._looked = 0.0
        super().__init__(argv, env=env, **rest)  # type: ignore[arg-type]
        os.set_blocking(self._master, False)

    def send(self, data: bytes, timeout: float = 20.0) -> None:
        """Send bytes, and take in meanwhile what comes.

        Raises:
            DeafError: if they are not taken in time.
        """
        deadline = time.monotonic() + timeout
        while data and not self.ended and self.process.poll() is None:
            if time.monotonic() > deadline:
                raise DeafError(f"{len(data)} bytes not taken in {timeout:g} s")
            readable, writable, _ = select.select([self._master], [self._master], [], 0.1)
            if readable:
                self.take()
            if writable and not self.ended:
                with suppress(BlockingIOError, OSError):
                    sent = os.write(self._master, data[:2048])
                    data = data[sent:]
                    self.received += sent

    def take(self, seconds: float = 0.0) -> bool:
        """Take in what comes within a time; False when nothing did."""
        self._look()
        came = self._read(time.monotonic() + seconds)
        self.output += self._pending
        self._pending.clear()
        return came

    def pause(self, seconds: float) -> None:
        """Send nothing for a time."""
        deadline = time.monotonic() + seconds
        while (left := deadline - time.monotonic()) > 0 and not self.gone:
            self.take(min(left, _LOOKS))

    def rest(self, timeout: float, quiet: float = 0.3) -> bool:
        """Wait until the program neither sends nor computes; False when it does so all the time."""
        deadline = time.monotonic() + timeout
        while time.monotonic() < deadline and not self.gone:
            before = self.cpu()
            if not self.take(quiet) and self.cpu() - before < 0.05 and self._asleep():
                return True
        return self.gone

    def leaves(self, within: float) -> bool:
        """Whether the program ends in time; what it still says is taken in."""
        deadline = time.monotonic() + within
        while self.process.poll() is None and time.monotonic() < deadline:
            if self.ended:
                time.sleep(0.02)
            self.take(0.05)
        while not self.ended and self.process.poll() is not None and self.take(0.02):
            pass
        return self.process.poll() is not None

    def _asleep(self) -> bool:
        with suppress(OSError):
            return asleep(self.process.pid)
        return True

    def signal(self, number: signal.Signals) -> None:
        """Send a signal, if there is still somebody to take it."""
        if self.process.poll() is None:
            self.process.send_signal(number)

    def resize(self, columns: int, rows: int) -> None:
        """Say that the window has another size."""
        if not self.ended:
            self._set_size(columns, rows)

    def drawn(self, columns: int = 80, rows: int = 24) -> str:
        """What a terminal would show now, for a person to read."""
        screen = pyte.Screen(columns, rows)
        with suppress(Exception):  # the emulator is not what is tried here
            pyte.ByteStream(screen).feed(bytes(self.output[-200_000:]))
        return "\n".join(line.rstrip() for line in screen.display)

    @property
    def gone(self) -> bool:
        """Whether there is nobody at the other end any more."""
        return self.ended or self.process.poll() is not None

    def _look(self) -> None:
        if time.monotonic() - self._looked < _LOOKS:
            return
        self._looked = time.monotonic()
        with suppress(OSError, IndexError):  # it may just have ended
            status = Path(f"/proc/{self.process.pid}/status").read_text()
            self.peak = max(self.peak, int(status.partition("VmHWM:")[2].split()[0]))
        if self.peak > TOO_MUCH:
            self.process.kill()
