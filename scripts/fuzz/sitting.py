"""One sitting: the program is started, stormed, left in peace, and left."""

from __future__ import annotations

import signal
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from scripts.fuzz.costs import allowed
from scripts.fuzz.ends import ENDS, close_all, codes, ended
from scripts.fuzz.line import DeafError, Line
from scripts.fuzz.moves import Move, Pause, Resize, Send, Signal
from scripts.fuzz.storm import LEAVING, storm
from scripts.fuzz.surroundings import Surroundings, surroundings
from scripts.fuzz.verdict import faults
from tests.terminal.harness import PROGRAM, environment

STARTED, AT_REST = 40.0, 30.0
"""Seconds that the program may take to begin, and to work off a storm; generous, for busy machines."""

NO_TERMINAL = 2
"""Exit code where the terminal can't draw."""

BUSY = 0.1
"""Seconds that it may compute in the second in which nothing happens."""


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
    return Sitting(seed, around, moves, random.choice(ENDS))


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
            written = written if around.kiosk else set()
            sitting.faults += faults(line, _codes(sitting), folder, written, around.encoding)
        finally:
            line.close()
        sitting.sent, sitting.peak, sitting.output = line.received, line.peak, bytes(line.output)
        if sitting.faults:
            sitting.drawn = line.drawn()
    return sitting


def _stages(line: Line, sitting: Sitting) -> Iterator[str]:
    """Go through a sitting; tells at which stage the program got stuck."""
    if sitting.around.dumb:
        yield from _refused(line)
        return
    if not _begun(line, early=sitting.around.early):
        yield "stuck: never began"
        return
    computed = line.cpu()
    try:
        for move in sitting.moves:
            _make(move, line)
        line.signal(signal.SIGCONT)
        if sitting.end.endswith("at once") and not sitting.around.early:
            yield from ended(line, sitting.end)
        else:
            yield from _left_in_peace(line, computed + allowed(sitting.moves))
            close_all(line)
            yield from ended(line, sitting.end)
    except DeafError as problem:
        yield f"stuck: {problem}"


def _left_in_peace(line: Line, allowed: float) -> Iterator[str]:
    """Wait until all is done; tells what is still going on, and what it cost."""
    line.resize(80, 24)
    if not line.rest(AT_REST):
        yield f"never at rest: {AT_REST:g} s after the storm it still sends or computes"
        return
    if (spent := line.cpu()) > allowed:
        yield f"costly: {spent:.1f} s were computed, not {allowed:.1f}"
    before = line.cpu()
    line.pause(1.0)
    if (spent := line.cpu() - before) > BUSY:
        yield f"busy while nothing happens: {spent:.2f} s of one"


def _refused(line: Line) -> Iterator[str]:
    """Where the terminal can't draw, the program says so in one line and ends."""
    if not line.leaves(STARTED):
        yield "stuck: it did not end where the terminal can't draw"
    said = bytes(line.output)
    if b"\x1b" in said or said.count(b"\n") != 1:
        yield f"no plain line where the terminal can't draw: {said[:200]!r}"


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


def _codes(sitting: Sitting) -> set[int]:
    """The exit codes that may be; a program that is stopped has given the terminal back."""
    leaving = any(isinstance(move, Send) and set(move.data) & set(LEAVING) for move in sitting.moves)
    leaving |= sitting.end.endswith("at once") and any(isinstance(move, Signal) for move in sitting.moves)
    return {NO_TERMINAL} if sitting.around.dumb else codes(sitting.end, leaving=leaving)
