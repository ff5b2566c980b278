"""A program that is told to end while it writes leaves nothing half written behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from albab_tui.answers import parts
from tests.surroundings import plain

WRITING = """
import os, sys, time
from albab_tui.answers import placing
from albab_tui.answers.writing import write_new

def waiting(_):
    print("writing", flush=True)
    for _ in range(600):
        time.sleep(0.1)  # A signal that comes just before a sleep is answered only after it.

os.fsync = waiting
if sys.argv[2] == "named":
    placing._unnamed = lambda _: None
write_new(sys.argv[1], "x" * 100_000, overwrite=sys.argv[3] == "over")
"""
"""Writes a file and stops before it gets its name."""

KEPT_BACK = {signal.SIGPIPE, signal.SIGXFSZ}
"""Signals that Python ignores."""
ENDING = sorted({signal.Signals(number) for number in parts._numbers() if number < 32} - KEPT_BACK)


def ended_by(number: int, folder: Path, way: str, over: str = "new") -> int:
    """What the program's parent is told where it gets a signal while it writes."""
    with subprocess.Popen(
        [sys.executable, "-c", WRITING, str(folder / "out.txt"), way, over],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=plain(),
        cwd=folder.parent,
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == b"writing\n"
        assert bool(list(folder.glob(".*.part"))) == (way == "named")
        program.send_signal(number)
        return program.wait(30)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "made"
    made.mkdir()
    return made


@pytest.mark.parametrize("number", ENDING, ids=lambda number: number.name)
def test_every_signal_sweeps_and_ends_as_it_would(number: signal.Signals, folder: Path) -> None:
    assert ended_by(number, folder, "named") == -number
    assert os.listdir(folder) == []


def test_real_time_signals_too(folder: Path) -> None:
    if hasattr(signal, "SIGRTMIN"):
        assert ended_by(signal.SIGRTMIN, folder, "named") == -signal.SIGRTMIN
    assert os.listdir(folder) == []


SENT_TO_ITSELF = """
import os, sys
from pathlib import Path
from albab_tui.answers import parts

with parts.swept_at_signals(), parts.part(Path(sys.argv[1])) as part:
    part.touch()
    os.kill(os.getpid(), int(sys.argv[2]))
    print(part.exists(), flush=True)
"""


@pytest.mark.parametrize("number", [signal.SIGSEGV, signal.SIGBUS, signal.SIGILL, signal.SIGFPE])
def test_a_fault_s_signal_that_is_sent_waits_until_the_part_is_gone(number: int, folder: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", SENT_TO_ITSELF, str(folder / "a.part"), str(int(number))],
        capture_output=True,
        env=plain(),
        check=False,
    )
    assert (ended.returncode, ended.stdout) == (-number, b"True\n")
    assert os.listdir(folder) == []


def test_what_is_written_over_stays_as_it_was(folder: Path) -> None:
    (folder / "out.txt").write_text("mine")
    assert ended_by(signal.SIGTERM, folder, "named", "over") == -signal.SIGTERM
    assert os.listdir(folder) == ["out.txt"]
    assert (folder / "out.txt").read_text() == "mine"


@pytest.mark.skipif(not hasattr(os, "O_TMPFILE"), reason="needs files without a name")
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGSEGV, signal.SIGTERM, signal.SIGINT])
def test_a_file_without_a_name_leaves_nothing_ever(number: signal.Signals, folder: Path) -> None:
    assert ended_by(number, folder, "unnamed") == -number
    assert os.listdir(folder) == []


def test_the_table_has_every_signal_that_ends_a_program_but_its_faults() -> None:
    known = {
        *(signal.SIGHUP, signal.SIGINT, signal.SIGQUIT, signal.SIGTRAP, signal.SIGABRT, signal.SIGSYS, signal.SIGALRM),
        *(signal.SIGTERM, signal.SIGUSR1, signal.SIGUSR2, signal.SIGXCPU, signal.SIGXFSZ, signal.SIGVTALRM),
        signal.SIGPROF,
    }
    assert known <= set(parts._numbers())
    assert not {signal.SIGSEGV, signal.SIGKILL, signal.SIGCHLD, signal.SIGWINCH} & set(parts._numbers())


def test_handlers_are_as_before(tmp_path: Path) -> None:
    before = {number: signal.getsignal(number) for number in parts._numbers()}
    with parts.swept_at_signals():
        assert signal.getsignal(signal.SIGTERM) != before[signal.SIGTERM]
    assert {number: signal.getsignal(number) for number in parts._numbers()} == before


def test_a_signal_that_somebody_handles_is_left_to_him() -> None:
    seen: list[int] = []
    before = signal.signal(signal.SIGUSR1, lambda number, _: seen.append(number))
    try:
        with parts.swept_at_signals():
            os.kill(os.getpid(), signal.SIGUSR1)
        assert seen == [signal.SIGUSR1]
    finally:
        signal.signal(signal.SIGUSR1, before)


def test_no_signal_comes_between_two_steps() -> None:
    seen: list[str] = []
    before = signal.signal(signal.SIGUSR1, lambda *_: seen.append("signal"))
    try:
        with parts.undisturbed():
            signal.pthread_kill(threading.get_ident(), signal.SIGUSR1)
            seen.append("step")
        assert seen == ["step", "signal"]
    finally:
        signal.signal(signal.SIGUSR1, before)


def test_parts_are_discarded_at_once(tmp_path: Path) -> None:
    with parts.part(tmp_path / "a.part") as spare:
        spare.touch()
        parts.discard()
        assert not spare.exists()
