"""How a sitting ends, and what the end must be like."""

from __future__ import annotations

import signal
import time
from collections.abc import Iterator

from scripts.fuzz.line import Line

ENDS = (
    "q", "q", "q", "ctrl+c", "ctrl+q", "ctrl+c at once", "ctrl+c at once", "hang up", "SIGTERM", "SIGTERM", "SIGHUP",
    "SIGINT", "SIGQUIT", "SIGUSR1", "SIGUSR2", "SIGALRM", "SIGABRT",
)  # fmt: skip
"""Keys, after Esc has closed what was open; ctrl+c in the middle of it all; the line's end; signals."""

GONE = 10.0
"""Seconds after which a program that was asked to end is taken never to; generous, for busy machines."""

ANSWERED = 1.0
"""Seconds that ctrl+c may take, without those in which the program waited for a processor."""

ESCAPES = 7
"""Presses of Esc after which nothing is open: three leave a paste without an end, the others what lies one on another.
"""


def ended(line: Line, end: str) -> Iterator[str]:
    """End the program; tells where that took too long."""
    if end == "hang up":
        line.hang_up()
    elif end.startswith("SIG"):
        line.signal(signal.Signals[end])
    else:
        yield from _answered(line, end)
    if not line.leaves(GONE):
        yield f"stuck: {end} did not end it in {GONE:g} s"


def _answered(line: Line, end: str) -> Iterator[str]:
    """Press the key; a paste without an end takes three."""
    key = b"q" if end == "q" else bytes([ord(end.split()[0][-1]) & 0x1F])
    begin, before, computed = time.monotonic(), line.waited(), line.cpu()
    late, spent = 0.0, 0.0
    line.send(key * 3 if end.endswith("at once") else key)
    while not line.leaves(0.02) and time.monotonic() - begin < GONE:  # by the clock, for one may wait for ever
        late, spent = max(late, line.waited() - before), max(spent, line.cpu() - computed)
    late = max(late, line.waited() - before)
    spent = max(spent, time.monotonic() - begin - late)
    if ANSWERED < spent < GONE:
        yield f"late: {end} was answered after {spent:.1f} s, without {late:.1f} s for want of a processor"


def close_all(line: Line) -> None:
    """Press Esc as often as it takes to close whatever is open."""
    for _ in range(ESCAPES):
        line.send(b"\x1b")
        line.pause(0.2)


def codes(end: str, *, leaving: bool) -> set[int]:
    """The exit codes that may be: 0 where the storm itself ended the program, or what the end demands.

    Args:
        end: one of `ENDS`.
        leaving: whether the storm has keys that end the program. Once it gave the terminal back, that obeys ctrl+c
            again, wherever the program is on its way out.
    """
    numbers = {signal.Signals[end]} if end.startswith("SIG") else set()
    if leaving:
        numbers |= {signal.SIGINT, signal.SIGQUIT}
    hung_up = {128 + signal.SIGHUP} if end == "hang up" else set()
    return {0, *hung_up, *(128 + each for each in numbers), *(-each for each in numbers)}
