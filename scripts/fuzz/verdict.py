"""What must hold whatever was sent."""

from __future__ import annotations

import signal
from collections.abc import Collection, Iterator
from pathlib import Path

from scripts.fuzz.line import Line
from tests.hostile.sequences import foreign

MOST_MEMORY = 110_000
"""Resident kilobytes: 80 MB for any window, and 30 MB for what is typed ahead."""

_LEFT = b"\x1b[?1049l"
"""What leaves the screen of the app."""


def faults(
    line: Line, expected: set[int], folder: Path, written: Collection[str], encoding: str = "utf-8"
) -> Iterator[str]:
    """What is wrong with a sitting that has come to its end, or to none.

    Args:
        line: the program and all it sent.
        expected: its exit codes, where it ended by itself.
        folder: where it ran and had its home.
        written: what it wrote where it must not write.
        encoding: in which it was told to print.
    """
    if line.peak > MOST_MEMORY:
        yield f"memory: {line.peak / 1000:.0f} MB resident"
    code, output = line.process.poll(), bytes(line.output)
    yield from _crash(code, output, next(folder.rglob("crash.log"), None), expected)
    if written:
        yield f"written in a kiosk: {sorted(written)}"
    if odd := foreign(_in_utf_8(output, encoding)):
        yield f"foreign escape: {', '.join(sorted(odd))}"
    if code is not None and code != -signal.SIGKILL and not line.hung_up and (on := line.left_on()):
        yield f"terminal not restored: {', '.join(sorted(on))}; exit code {code}"


def _in_utf_8(output: bytes, encoding: str) -> bytes:
    """The output with what was printed after the screen was left in UTF-8 too, in which the screen itself is drawn."""
    drawn, left, printed = output.rpartition(_LEFT)
    return drawn + left + printed.decode(encoding, "surrogateescape").encode("utf-8", "surrogateescape")


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
