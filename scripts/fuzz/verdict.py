"""What must hold whatever was sent."""

from __future__ import annotations

import signal
from collections.abc import Collection, Iterator
from pathlib import Path

from scripts.fuzz.line import Line
from tests.hostile.sequences import foreign

MOST_MEMORY = 110_000
"""Resident kilobytes: 80 MB for any window, and 30 MB for what is typed ahead."""


def faults(line: Line, expected: set[int], folder: Path, written: Collection[str]) -> Iterator[str]:
    """What is wrong with a sitting that has come to its end, or to none.

    Args:
        line: the program and all it sent.
        expected: its exit codes, where it ended by itself.
        folder: where it ran and had its home.
        written: what it wrote where it must not write.
    """
    if line.peak > MOST_MEMORY:
        yield f"memory: {line.peak / 1000:.0f} MB resident"
    code, output = line.process.poll(), bytes(line.output)
    yield from _crash(code, output, next(folder.rglob("crash.log"), None), expected)
    if written:
        yield f"written in a kiosk: {sorted(written)}"
    if odd := foreign(output):
        yield f"foreign escape: {', '.join(sorted(odd))}"
    if code is not None and code != -signal.SIGKILL and not line.hung_up and (on := line.left_on()):
        yield f"terminal not restored: {', '.join(sorted(on))}; exit code {code}"


def _crash(code: int | None, output: bytes, note: Path | None, expected: set[int]) -> Iterator[str]:
    if note is not None or b"Traceback" in output or b"fault of its own" in output:
        yield f"crash: exit code {code}{_said(note)}"
    elif code is not None and code not in expected | {-signal.SIGKILL}:
        yield f"exit code {code}, not one of {sorted(expected)}"


def _said(note: Path | None) -> str:
    """What a crash note says in its first line of the trace."""
    lines = note.read_text(errors="replace").strip().splitlines() if note is not None else []
    said = [each for each in lines[2:] if not each.startswith(" ")]
    return f", {said[-1]}" if said else ""
