"""The line that tells that a store is being read: on a terminal only, only where it takes long, and wiped."""

from __future__ import annotations

import os
import select
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from albab_tui.cli.exit_codes import ExitCode
from albab_tui.cli.reading_line import SMALLEST, ReadingLine, told_while_reading
from tests.made_store import write_store
from tests.terminal.harness import PATIENCE, PROGRAM, Terminal, environment

WIPED = b"\r\x1b[K"


@pytest.fixture
def terminal() -> Iterator[tuple[int, int]]:
    """Both ends of a pseudo-terminal: what a person sees comes out of the first."""
    ends = os.openpty()
    yield ends
    for end in ends:
        os.close(end)


def seen(end: int, wanted: bytes) -> bytes:
    """What is seen up to something that must come."""
    found = b""
    while wanted not in found:
        assert select.select([end], [], [], PATIENCE)[0], found
        found += os.read(end, 4096)
    return found


def test_it_is_told_and_wiped(terminal: tuple[int, int]) -> None:
    line = ReadingLine("reading a.json", late=0.0, terminal=terminal[1])
    line.begin()
    assert seen(terminal[0], b"0 s") == WIPED + b"reading a.json: 0 s"
    line.wipe()
    assert seen(terminal[0], WIPED).endswith(WIPED)


def test_what_does_not_take_long_is_not_told(terminal: tuple[int, int]) -> None:
    line = ReadingLine("reading a.json", late=PATIENCE, terminal=terminal[1])
    line.begin()
    line.wipe()
    assert not select.select([terminal[0]], [], [], 0)[0]


def test_a_long_name_takes_one_line(terminal: tuple[int, int]) -> None:
    line = ReadingLine("reading " + "a" * 300, late=0.0, terminal=terminal[1])
    line.begin()
    told = seen(terminal[0], b"a" * 60)
    line.wipe()
    assert len(told.removeprefix(WIPED)) == 79


def test_nothing_is_told_where_there_is_no_terminal() -> None:
    inner, outer = os.pipe()
    line = ReadingLine("reading a.json", late=0.0, terminal=outer)
    line.begin()
    line.wipe()
    os.close(outer)
    assert os.read(inner, 1) == b""
    os.close(inner)


@pytest.mark.parametrize("size", [0, SMALLEST - 1])
def test_a_small_store_is_not_told_of(size: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "small.json").write_bytes(b" " * size)
    monkeypatch.setattr(os, "isatty", lambda _: pytest.fail("it was begun"))
    with told_while_reading(str(tmp_path / "small.json")) as line:
        line.begin()


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store that takes long to read."""
    path = tmp_path_factory.mktemp("large") / "made.json"
    write_store(path, 8_000)
    return path


def test_a_large_store_is_told_of_before_the_app(large: Path, tmp_path: Path) -> None:
    terminal = Terminal([*PROGRAM, "made.json"], env=environment(tmp_path), cwd=large.parent)
    terminal.wait_for("reading made.json (8.").wait_for("q quit")
    told, _, app = bytes(terminal.output).partition(b"\x1b[?1049h")
    assert told.endswith(WIPED)
    assert b"reading made.json" not in app
    terminal.press("ctrl+q").wait_exit()
    terminal.close()


def test_ctrl_c_ends_it_cleanly(large: Path, tmp_path: Path) -> None:
    terminal = Terminal([*PROGRAM, "made.json"], env=environment(tmp_path), cwd=large.parent)
    terminal.wait_for("reading made.json")
    os.killpg(terminal.process.pid, signal.SIGINT)
    assert terminal.wait_exit() == ExitCode.INTERRUPTED
    assert bytes(terminal.output).endswith(WIPED)
    terminal.close()
