"""One sitting: the program is started, stormed, left in peace, and left."""

from __future__ import annotations

import signal
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from scripts.fuzz.line import DeafError, Line
from scripts.fuzz.moves import Move, Pause, Resize, Send, Signal
from scripts.fuzz.storm import LEAVING, storm
from scripts.fuzz.surroundings import Surroundings, surroundings
from scripts.fuzz.verdict import faults
from tests.terminal.harness import PROGRAM, environment

STARTED, AT_REST, GONE = 40.0, 30.0, 10.0
"""Seconds that the program may take: to begin, to work off a storm, and to leave; generous, for busy machines."""

ESCAPES = 7
"""Presses of Esc after which nothing is open: three leave a paste without an end, the others what lies one on another.
"""

BUSY = 0.1
"""Seconds that it may compute in the second in which nothing happens."""

_ENDS = (
    "q", "q", "q", "ctrl+c", "ctrl+q", "hang up", "SIGTERM", "SIGTERM", "SIGHUP", "SIGINT", "SIGQUIT", "SIGUSR1",
    "SIGUSR2", "SIGALRM", "SIGABRT",
)  # fmt: skip


@dataclass
class Sitting:
    """What is done, and what came of it."""

    seed: str
    around: Surroundings
    moves: list[Move]
    end: str
    faults: list[str] = field(default_factory=list)
    sent: int = 0
    peak: int = 0
    drawn: str = ""
    output: bytes = b""


def planned(seed: str) -> Sitting:
    """The sitting of a seed."""
    random = Random(seed)
    around = surroundings(random)
    moves = storm(random)
    if around.early:  # the terminal itself still obeys some keys then
        moves = [Send(b"".join(bytes([each]) for each in move.data if each >= 0x20)) if isinstance(move, Send) else move
                 for move in moves if not isinstance(move, Signal)]  # fmt: skip
    return Sitting(seed, around, moves, random.choice(_ENDS))


def play(sitting: Sitting, program: Sequence[str] = PROGRAM) -> Sitting:
    """Play a sitting in a folder of its own, and judge it."""
    with tempfile.TemporaryDirectory(prefix="fuzz-") as name:
        folder, around = Path(name), sitting.around
        store, before = around.file(folder), set(folder.iterdir())
        line = Line(
            [*program, str(store), *around.options],
            environment(folder, **dict(around.environ)),
            columns=around.columns, rows=around.rows, frames=around.frames, cwd=folder, echo=False,
        )  # fmt: skip
        try:
            sitting.faults += _stages(line, sitting)
            line.leaves(0)
            written = {each.name for each in folder.rglob("*") if each not in before}
            sitting.faults += faults(line, _codes(sitting), folder, written if around.kiosk else ())
        finally:
            line.close()
        sitting.sent, sitting.peak, sitting.output = line.received, line.peak, bytes(line.output)
        if sitting.faults:
            sitting.drawn = line.drawn()
    return sitting


def _stages(line: Line, sitting: Sitting) -> Iterator[str]:
    """Go through a sitting; tells at which stage the program got stuck."""
    if not _begun(line, early=sitting.around.early):
        yield "stuck: never began"
        return
    try:
        for move in sitting.moves:
            _make(move, line)
    except DeafError as problem:
        yield f"stuck: {problem}"
        return
    line.resize(80, 24)
    line.signal(signal.SIGCONT)
    if not line.rest(AT_REST):
        yield f"never at rest: {AT_REST:g} s after the storm it still sends or computes"
        return
    before = line.cpu()
    line.pause(1.0)
    if (spent := line.cpu() - before) > BUSY:
        yield f"busy while nothing happens: {spent:.2f} s of one"
    if not _left(line, sitting.end):
        yield f"stuck: {sitting.end} did not end it in {GONE:g} s"


def _begun(line: Line, *, early: bool) -> bool:
    deadline = time.monotonic() + STARTED
    while b"\x1b[?1049h" not in line.output and not line.gone and time.monotonic() < deadline and not early:
        line.take(0.1)
    return early or line.rest(STARTED)


def _make(move: Move, line: Line) -> None:
    match move:
        case Send(data):
            line.send(data)
        case Pause(seconds):
            line.pause(seconds)
        case Resize(columns, rows):
            line.resize(columns, rows)
        case Signal(number):
            line.signal(number)


def _left(line: Line, end: str) -> bool:
    """Whether the program ends by whatever is to end it; Esc first closes what the storm left open."""
    for _ in range(ESCAPES):
        line.send(b"\x1b")
        line.pause(0.2)
    if end.startswith("SIG"):
        line.signal(signal.Signals[end])
    elif end == "hang up":
        line.hang_up()
    elif end == "q":
        return any(_pressed(line, b"q", GONE / 5) for _ in range(5))
    else:
        line.send(bytes([ord(end[-1]) & 0x1F]))
    return line.leaves(GONE)


def _pressed(line: Line, key: bytes, within: float) -> bool:
    line.send(key)
    return line.leaves(within)


def _codes(sitting: Sitting) -> set[int]:
    """The exit codes that may be: 0 where the storm itself ended the program, or what the end demands.

    Once the program gave the terminal back, that obeys ctrl+c again, wherever the program is on its way out.
    """
    numbers = {signal.Signals[sitting.end]} if sitting.end.startswith("SIG") else set()
    if any(isinstance(move, Send) and set(move.data) & set(LEAVING) for move in sitting.moves):
        numbers |= {signal.SIGINT, signal.SIGQUIT}
    hung_up = {128 + signal.SIGHUP} if sitting.end == "hang up" else set()
    return {0, *hung_up, *(128 + each for each in numbers), *(-each for each in numbers)}
