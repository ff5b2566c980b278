"""A signal amid the sequences of the first screen's picture: they are sent whole, and then what it asks for is done."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from albab_tui.terminal import first_screen
from albab_tui.terminal.first_screen import ENTER, FirstScreen
from albab_tui.terminal.line_settings import LineSettings
from albab_tui.terminal.pictures import Picture, Pictures

DRAWN = b"picture" * 50


class Kept(Pictures):
    """One picture, whatever is asked for."""

    def find(self, circumstances: str) -> Picture | None:
        return Picture(DRAWN, b"")


class Silent(LineSettings):
    """Settings of a line that is nobody's."""

    def without_echo(self) -> bool:
        return True

    def restore(self) -> None:
        pass


class Sent:
    """A terminal that takes ten bytes at a time; a signal comes amid them."""

    def __init__(self, terminal: int, monkeypatch: pytest.MonkeyPatch) -> None:
        self.pieces = list[bytes]()
        self.number: signal.Signals | None = None
        self._terminal = terminal
        self._write = os.write
        monkeypatch.setattr(os, "write", self._take)

    def _take(self, handle: int, data: bytes) -> int:
        if handle != self._terminal:
            return self._write(handle, data)
        self.pieces.append(data[:10])
        if self.number and len(self.pieces) == 5:
            signal.raise_signal(self.number)
        return len(self.pieces[-1])


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> Iterator[Sent]:
    master, slave = os.openpty()
    monkeypatch.setattr(first_screen, "_STDOUT", slave)
    monkeypatch.setattr(first_screen, "_STDERR", slave)
    yield Sent(slave, monkeypatch)
    monkeypatch.undo()
    os.close(master)
    os.close(slave)


@pytest.mark.parametrize(("number", "gives_back"), [(signal.SIGCONT, True), (signal.SIGWINCH, False)])
def test_it_is_sent_whole(number: signal.Signals, gives_back: bool, sent: Sent, tmp_path: Path) -> None:
    sent.number = number
    screen = FirstScreen(Kept(tmp_path), "", Silent())
    screen.show()
    picture, _, after = b"".join(sent.pieces).partition(DRAWN)
    assert picture.startswith(ENTER.encode())
    assert after.endswith(b"\x1b[?25h") is gives_back
    assert screen.stands is not gives_back
    screen.withdraw()
    assert b"".join(sent.pieces).count(b"\x1b[?1049l") == 1
    assert number not in signal.pthread_sigmask(signal.SIG_BLOCK, ())
