"""What a megabyte of one kind of input costs, in each place where keys go: processor time and memory.

python -m benchmarks.measure_floods [part of a kind's name ...]
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from scripts.fuzz.line import Line
from tests.surroundings import ROOT
from tests.terminal.harness import PROGRAM, environment
from tests.terminal.processes import cpu_seconds, memory, most_memory

MEGABYTE = 1_000_000
KINDS: dict[str, bytes] = {
    "j": b"j", "jk": b"jk", "down": b"\x1b[B", "down up": b"\x1b[B\x1b[A", "page down": b"\x1b[6~",
    "page down, up": b"\x1b[6~\x1b[5~", "Home End": b"\x1b[H\x1b[F", "Tab": b"\t", "Shift+Tab": b"\x1b[Z",
    "Tab Shift+Tab": b"\t\x1b[Z", "Esc": b"\x1b", "Enter": b"\r", "Space": b" ", "Backspace": b"\x7f", "x": b"x",
    "letters": b"the quick brown fox ", "a Esc": b"a\x1b[27u", "/ Esc": b"/\x1b[27u", ": Enter": b":\r", "c": b"c",
    "f": b"f", "o": b"o", "s Esc": b"s\x1b[27u", "? Esc": b"?\x1b[27u", "e Esc": b"e\x1b[27u",
    "B Esc": b"B\x1b[27u", "ctrl+p Esc": b"\x10\x1b[27u", "ctrl+l": b"\x0c", "R": b"R",
    "y": b"y", "n": b"n", "F2": b"\x1bOQ",
    "ctrl+z": b"\x1a", "wheel": b"\x1b[<65;9;9M", "wheel down, up": b"\x1b[<65;9;9M\x1b[<64;9;9M",
    "clicks": b"\x1b[<0;9;9M\x1b[<0;9;9m", "clicks about": b"\x1b[<0;9;9M\x1b[<0;9;9m\x1b[<0;90;9M\x1b[<0;90;9m",
    "right clicks": b"\x1b[<2;9;9M\x1b[<2;9;9m", "moves": b"\x1b[<32;9;9M\x1b[<32;10;9M", "OSC": b"\x1b]777;x\x07",
    "focus": b"\x1b[I\x1b[O", "sizes": b"\x1b[48;24;80;9;9t\x1b[48;25;81;9;9t", "pastes": b"\x1b[200~x\x1b[201~",
    "no UTF-8": b"\xe9", "replies": b"\x1b[?62;22c", "modes": b"\x1b[?2026;2$y",
    "kitty j": b"\x1b[106;1:1u\x1b[106;1:3u",
}  # fmt: skip
PLACES: dict[str, bytes] = {
    "timeline": b"",
    "left pane": b"a",
    "prompt": b"/",
    "event": b"\r",
    "help": b"?",
    "palette": b"\x10",
}


def measured(kind: str, place: str) -> tuple[float, float]:
    """Seconds of processor time, and megabytes of memory, for a megabyte of a kind in a place."""
    with tempfile.TemporaryDirectory() as home:
        line = Line([*PROGRAM, str(ROOT / "events.yaml")], environment(Path(home)), columns=120, rows=36)
        try:
            while b"\x1b[?2026l" not in line.output:
                line.take(0.1)
            line.rest(10.0)
            line.send(PLACES[place])
            line.rest(10.0)
            pid = line.process.pid
            kept, computed = memory(pid), cpu_seconds(pid)
            line.send(KINDS[kind] * (MEGABYTE // len(KINDS[kind])), timeout=120.0)
            line.rest(120.0, quiet=0.5)
            return cpu_seconds(pid) - computed, (most_memory(pid) - kept) / 1e6
        finally:
            line.close()


def rows(kinds: list[str]) -> Iterator[str]:
    """A row of the table for each kind."""
    for kind in kinds:
        figures = [measured(kind, place) for place in PLACES]
        yield " | ".join((f"| {kind:<14}", *(f"{cpu:5.1f} s {more:4.0f} MB" for cpu, more in figures), ""))


def main() -> None:
    """Print the table."""
    wanted = [kind for kind in KINDS if not sys.argv[1:] or any(part in kind for part in sys.argv[1:])]
    print(" | ".join((f"| {'':<14}", *(f"{place:<13}" for place in PLACES), "")), flush=True)
    for row in rows(wanted):
        print(row, flush=True)


if __name__ == "__main__":
    main()
