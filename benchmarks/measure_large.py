"""Measure a large store: `python -m benchmarks.measure_large [--events N]`.

In a pseudo-terminal of 80x24: how long the first and a later opening take to the first screen, which may be a picture
of the last one, and until a key pressed then has been answered; and for each key the time from it to the first byte of
its answer and the processor time of all that it causes.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

from tests.made_store import write_store
from tests.terminal.harness import PROGRAM, Terminal, environment

_KEYS: tuple[tuple[str, ...], ...] = (
    ("o",), ("o",), ("G",), ("g",), ("d", *"7 feb 2003", "enter"), ("a",), ("space",), ("escape",),
    ("/", *"harbour", "enter"), ("n",), ("n",), ("/", *"council", "enter"), ("v",), ("escape",),
    ("c",), ("c",), ("T",), ("pagedown",), ("left",), ("left_curly_bracket",), ("Z",), ("z",), ("v",), ("escape",),
    ("s",), ("escape",), ("e",), ("escape",),
)  # fmt: skip
"""Keys in the order in which they are pressed; the last of each is the one that is timed."""
_QUIET = 0.6
"""Seconds without a byte after which a key has been answered."""


def main() -> None:
    """Print every figure."""
    parser = argparse.ArgumentParser(description="Measure a large store in a terminal.")
    parser.add_argument("--events", type=int, default=20_000, help="how many events the store has (default: 20000)")
    events = parser.parse_args().events
    with tempfile.TemporaryDirectory() as home:
        store = Path(home, "made.json")
        write_store(store, events)
        print(f"{events} events, {store.stat().st_size / 1e6:.1f} MB")
        for line in _lines(store, Path(home), events):
            print(line, flush=True)


def _lines(store: Path, home: Path, events: int) -> Iterator[str]:
    for opening in ("first opening", "later opening"):
        began = time.monotonic()
        with closing(_opened(store, home)) as terminal:
            waited = time.monotonic() - began
            yield f"{opening:<24}{waited:7.2f} s to the screen{_processor(terminal):7.2f} s of processor"
            terminal.press("G").wait_for(partial(_at_end, events), timeout=120)
            waited = time.monotonic() - began
            yield f"{'':<24}{waited:7.2f} s to an answer{_processor(terminal):10.2f} s of processor"
            terminal.press("g").wait_until_quiet(_QUIET)
            if opening == "later opening":
                yield from (_timed(terminal, keys) for keys in _KEYS)
            terminal.press("ctrl+q").wait_exit()


def _opened(store: Path, home: Path) -> Terminal:
    terminal = Terminal([*PROGRAM, str(store)], env=environment(home))
    terminal.wait_for("▶", timeout=120)
    return terminal


def _at_end(events: int, now: Terminal) -> bool:
    """Whether the cursor is on the last event, or on the fold that holds it."""
    return f"of {events - 1}" in now.text or "▶▸" in now.text


def _timed(terminal: Terminal, keys: tuple[str, ...]) -> str:
    if before := keys[:-1]:
        terminal.press(*before).wait_until_quiet(_QUIET)
    mark, taken, began = terminal.mark(), _processor(terminal), time.monotonic()
    terminal.press(keys[-1])
    terminal.wait_for(lambda now: now.mark() > mark)
    first = time.monotonic() - began
    terminal.wait_until_quiet(_QUIET)
    taken = _processor(terminal) - taken
    name = " ".join(keys) if len(keys[0]) > 1 or len(keys) == 1 else f"{keys[0]} {''.join(keys[1:-1])} {keys[-1]}"
    return f"{name:<24}{first * 1000:6.0f} ms to the first byte{taken * 1000:6.0f} ms of processor"


def _processor(terminal: Terminal) -> float:
    """Seconds of processor time that the program has used."""
    fields = Path(f"/proc/{terminal.process.pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / 100


if __name__ == "__main__":
    main()
