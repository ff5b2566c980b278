"""Measure what exports take: `python -m benchmarks.measure_exports [--events N]`.

Peak memory and processor time of `summary` in each format, to a file and to a pipe that throws away, beside those of
opening the store alone. A reading of the store is kept each time, for reading its text takes more than any export.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from albab_tui.answers.formats import FORMATS, suffix_of
from tests.made_store import write_store
from tests.surroundings import plain

_OPEN = """
import os, sys
from pathlib import Path
from albab_tui.archive.opening import open_archive
from albab_tui.folders import cache_folder
from albab_tui.store.kept import Readings
open_archive(Path(sys.argv[1]), max_bytes=2**26, readings=Readings(cache_folder(os.environ)))
"""
_PROGRAM = [sys.executable, "-m", "albab_tui"]


class Taken(NamedTuple):
    """What a program took."""

    megabytes: float
    """Peak resident memory."""
    seconds: float
    """Processor time."""


def main() -> None:
    """Print every figure."""
    parser = argparse.ArgumentParser(description="Measure what exports take.")
    parser.add_argument("--events", type=int, default=20_000, help="how many events the store has (default: 20000)")
    events = parser.parse_args().events
    with tempfile.TemporaryDirectory() as folder:
        store = Path(folder, "made.json")
        write_store(store, events)
        print(f"{events} events, {store.stat().st_size / 1e6:.1f} MB")
        for line in _lines(store):
            print(line, flush=True)


def _lines(store: Path) -> Iterator[str]:
    opening = [sys.executable, "-c", _OPEN, str(store)]
    yield _line("opening, first time", first := _taken(opening, store.parent), first)
    yield _line("opening alone", alone := _taken(opening, store.parent), alone)
    for format in FORMATS:
        words = [*_PROGRAM, "summary", str(store), "--max-size", "64M", "--format", format]
        yield _line(f"{format} to a pipe", _taken(words, store.parent), alone)
        file = store.with_name("answer" + suffix_of(format))
        yield _line(f"{format} to a file", _taken([*words, "-o", str(file)], store.parent), alone)
        yield f"{'':<24}{file.stat().st_size / 1e6:7.1f} MB written"


def _line(name: str, taken: Taken, base: Taken) -> str:
    return f"{name:<24}{taken.megabytes:7.0f} MB{taken.megabytes / base.megabytes:6.2f} x{taken.seconds:8.2f} s"


def _taken(argv: Sequence[str], home: Path) -> Taken:
    program = subprocess.Popen(argv, stdout=subprocess.DEVNULL, env=plain(HOME=str(home), XDG_CACHE_HOME=str(home)))
    _, status, used = os.wait4(program.pid, 0)
    program.returncode = os.waitstatus_to_exitcode(status)
    if program.returncode:
        raise SystemExit(f"{' '.join(argv)} ended with {program.returncode}")
    return Taken(used.ru_maxrss / 1024, used.ru_utime + used.ru_stime)


if __name__ == "__main__":
    main()
