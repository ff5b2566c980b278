"""What must hold whatever was sent."""

from __future__ import annotations

import re
import signal
from collections.abc import Collection, Iterator
from pathlib import Path

from scripts.fuzz.line import Line
from tests.hostile.sequences import kinds

MOST_MEMORY = 110_000
"""Resident kilobytes: 80 MB for any window, and 30 MB for what is typed ahead."""

SPOKEN = frozenset((
    "CSI H", "CSI m",
    *(f"CSI ?{mode}{switch}" for mode in (7, 25, 1000, 1002, 1004, 1006, 1049, 2004, 2026, 2048) for switch in "hl"),
    "CSI ?$p", "CSI >25u", "CSI <u", "OSC 52;c", "OSC 22", r"'\r'", r"'\n'",
))  # fmt: skip
"""Every kind of sequence that the program sends, whatever store it shows."""

_LOOK = re.compile(r"look (?:[0-57-9]?|2[2-57-9]|[34]9|[349][0-7]|10[0-7]|[34]8;5;\d{1,3}|[34]8;2(?:;\d{1,3}){3})")
_COPY = re.compile(rb"\x1b\]52;c;([^\x07\x1b]*)")
_UNFINISHED = re.compile(rb"(?:\x1b(?:\[[\d;?<>$]*|\]52;c;[A-Za-z0-9+/=]*)?|[\xc2-\xf4][\x80-\xbf]{0,2})\Z")
"""What the end of the program, or of our patience, cut off."""

_BASE64 = re.compile(rb"[A-Za-z0-9+/]*={0,2}")


def foreign(output: bytes) -> set[str]:
    """The kinds of sequences in an output that the program has no reason to send."""
    try:
        found = kinds(_UNFINISHED.sub(b"", output))
    except UnicodeDecodeError as problem:
        return {f"no UTF-8: {output[problem.start - 20 : problem.start + 20]!r}"}
    odd = {each for each in found if each not in SPOKEN and not _LOOK.fullmatch(each)}
    return odd | {f"copied: {each[:60]!r}" for each in _COPY.findall(output) if not _BASE64.fullmatch(each)}


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
