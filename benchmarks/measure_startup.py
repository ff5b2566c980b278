"""Measure start, bytes and memory in a real pseudo-terminal: `python -m benchmarks.measure_startup [--pairs N]`.

What is compared runs in turns, so that a busy machine slows both alike; a ratio is the median of the
pairs' ratios. Nothing here fails on time: the figures are printed beside their goals.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from statistics import median

from tests.surroundings import ROOT
from tests.terminal.harness import PROGRAM, Terminal, environment

BARE = """
from textual.app import App, ComposeResult
from textual.widgets import Footer, Static

class Bare(App):
    BINDINGS = [("q", "quit", "Quit")]

    def compose(self) -> ComposeResult:
        yield Static("ready")
        yield Footer()

Bare().run()
"""
READ = f"""
import yaml
with open({str(ROOT / "events.yaml")!r}, "rb") as file:
    yaml.load(file, getattr(yaml, "CSafeLoader", yaml.SafeLoader))
"""
CURSOR = "▶"
KEY_BAR = "q quit"
"""Drawn after the first frame, and so never part of a picture."""
SIZES = {(80, 24): "0.30", (120, 40): "0.45"}
"""Sizes of windows, and the goal for the first content."""
PICTURE_KEPT = 1.0
"""Seconds after which a start has kept the picture of its first screen."""
SESSIONS = 5
RESTS = 0.4

Run = Callable[[], float]


def main() -> None:
    """Print every figure."""
    parser = argparse.ArgumentParser(description="Measure start, bytes and memory.")
    parser.add_argument("--pairs", type=int, default=12, help="how often each pair is timed (default: 12)")
    pairs = parser.parse_args().pairs
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        for line in (*_starts(home, pairs), *_pictured(home, pairs), "", *_bytes(home), "", *_memory(home)):
            print(line, flush=True)


def _starts(home: Path, pairs: int) -> Iterator[str]:
    bare = _screen(home, [sys.executable, "-c", BARE], "ready")
    yield _ratio("first usable screen, to a bare Textual app", _screen(home, PROGRAM, CURSOR), bare, pairs, "1.20")
    base = _process(home, [sys.executable, "-c", READ])
    for words in (("--help",), ("summary", "--format", "json")):
        name = f"{' '.join(words)}, to python and the YAML"
        yield _ratio(name, _process(home, [*PROGRAM, *words]), base, pairs, "3")


def _ratio(name: str, run: Run, base: Run, pairs: int, goal: str) -> str:
    run(), base()  # compiled and in the disk's cache from now on
    times = [(run(), base()) for _ in range(pairs)]
    ours, theirs = (median(each) * 1000 for each in zip(*times, strict=True))
    ratio = median(one / other for one, other in times)
    return f"{name:<48} {ratio:5.2f}  (goal {goal}; medians {ours:.0f} and {theirs:.0f} ms)"


def _pictured(home: Path, pairs: int) -> Iterator[str]:
    """What a picture of the first screen does, which a start keeps half a second after its first screen."""
    for (columns, rows), goal in SIZES.items():
        size = f"{columns}x{rows}"
        plain = _sent(home, columns, rows)
        bare = _screen(home, [sys.executable, "-c", BARE], "ready", columns, rows)
        content, usable = (_screen(home, PROGRAM, ready, columns, rows) for ready in (CURSOR, KEY_BAR))
        yield _ratio(f"first content, {size}, to the same", content, bare, pairs, goal)
        yield _ratio(f"bar of keys with a picture, {size}, to the same", usable, bare, pairs, "none")
        yield f"{f'bytes to quiet with a picture, {size}':<48} {_sent(home, columns, rows) / plain:5.2f}  (goal 1.10)"


def _sent(home: Path, columns: int, rows: int) -> int:
    terminal = Terminal(PROGRAM, env=environment(home), columns=columns, rows=rows)
    sent = terminal.wait_for(KEY_BAR).wait_until_quiet(PICTURE_KEPT).mark()
    terminal.press("q").wait_exit()
    terminal.close()
    return sent


def _screen(home: Path, argv: Sequence[str], ready: str, columns: int = 80, rows: int = 24) -> Run:
    """Times a program until its screen stands."""

    def run() -> float:
        begin = time.perf_counter()
        terminal = Terminal(argv, env=environment(home), columns=columns, rows=rows)
        terminal.wait_for(ready)
        taken = time.perf_counter() - begin
        terminal.press("q").wait_exit()
        terminal.close()
        return taken

    return run


def _process(home: Path, argv: Sequence[str]) -> Run:
    """Times a program until its end."""

    def run() -> float:
        begin = time.perf_counter()
        subprocess.run(argv, env=environment(home), cwd=ROOT, stdout=subprocess.DEVNULL, check=True)
        return time.perf_counter() - begin

    return run


def _bytes(home: Path) -> Iterator[str]:
    terminal = Terminal(PROGRAM, env=environment(home)).wait_for(CURSOR).wait_until_quiet(RESTS)
    yield f"{'start':<48} {terminal.mark():5} B  (goal 40000)"
    steps = [_cost(terminal, "down") for _ in range(8)]
    yield f"{'cursor step, at once':<48} {median(at_once for at_once, _ in steps):5.0f} B  (goal 600; the median of 8)"
    yield f"{'cursor step, at rest':<48} {max(settled for _, settled in steps):5} B  (goal 2500; the largest of 8)"
    yield f"{'page':<48} {_cost(terminal, 'pagedown')[1]:5} B  (goal 7000)"
    mark, begin = terminal.mark(), time.monotonic()
    for number in range(1, 61):
        terminal.press("up").listen(max(0.0, begin + number / 30 - time.monotonic()))
    yield f"{'key held down at 30/s':<48} {terminal.bytes_sent_since(mark) / 2:5.0f} B/s  (goal 60000)"
    mark = terminal.wait_until_quiet(RESTS).mark()
    yield f"{'nothing happens':<48} {terminal.listen(2).bytes_sent_since(mark) / 2:5.0f} B/s  (goal 0)"
    terminal.close()


def _cost(terminal: Terminal, key: str) -> tuple[int, int]:
    mark = terminal.mark()
    terminal.press(key).wait_for(lambda now: now.mark() > mark)
    at_once = terminal.bytes_sent_since(mark)
    return at_once, terminal.wait_until_quiet(RESTS).bytes_sent_since(mark)


def _memory(home: Path) -> Iterator[str]:
    terminals = [Terminal(PROGRAM, env=environment(home)) for _ in range(SESSIONS)]
    for terminal in terminals:
        terminal.wait_for(CURSOR).press("pagedown", "s").wait_for("Sources").press("q")
        terminal.wait_until_quiet(RESTS)
    resident, shared = zip(*(_megabytes(terminal.process.pid) for terminal in terminals), strict=True)
    yield f"{'memory of a session, resident':<48} {median(resident):5.0f} MB"
    yield f"{f'the same, its share among {SESSIONS} sessions':<48} {median(shared):5.0f} MB"
    for terminal in terminals:
        terminal.close()


def _megabytes(pid: int) -> tuple[float, float]:
    """Resident and proportional size, of the process's whole memory."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()[1:]
    except OSError:  # not on Linux
        return 0.0, 0.0
    sizes = {line.split(":")[0]: int(line.split()[1]) / 1024 for line in lines}
    return sizes["Rss"], sizes["Pss"]


if __name__ == "__main__":
    os.chdir(ROOT)
    main()
