"""Storm the program for as long as asked; every sitting has a seed of its own, which plays it again.

    make fuzz                          # a minute, with a new seed
    make fuzz SECONDS=3600 SEED=7      # an hour
    make fuzz AGAIN=7.13               # one sitting of that run
    make fuzz AGAIN=7.13 SHRINK=--shrink   # and as few of its moves as still fail

Exit code 1 where a sitting failed.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from itertools import count
from random import SystemRandom

from scripts.fuzz.report import summed, told
from scripts.fuzz.shrink import shrunk
from scripts.fuzz.sitting import Sitting, planned, play

AT_ONCE = 2 * (os.cpu_count() or 1)
"""Sittings side by side: each waits for about half of its time."""


def run(seed: str, seconds: float, at_once: int) -> list[Sitting]:
    """Sittings until the time is over; those that fail are told at once."""
    deadline = time.monotonic() + seconds
    played: list[Sitting] = []
    with ThreadPoolExecutor(at_once) as pool:
        under_way: set[Future[Sitting]] = set()
        for number in count():
            if time.monotonic() > deadline:
                break
            under_way.add(pool.submit(_played, f"{seed}.{number}"))
            if len(under_way) == at_once:
                done, under_way = wait(under_way, return_when=FIRST_COMPLETED)
                played += _judged(done)
        played += _judged(under_way)
    return played


def _played(seed: str) -> Sitting:
    return play(planned(seed))


def _judged(done: set[Future[Sitting]]) -> list[Sitting]:
    sittings = [each.result() for each in done]
    for sitting in sittings:
        if sitting.faults:
            print(told(sitting), flush=True)
    return sittings


def _judged_again(seed: str, *, shrink: bool) -> list[Sitting]:
    sitting = _played(seed)
    if shrink and sitting.faults:
        sitting = shrunk(sitting)
        print(*sitting.moves, sep="\n")
    if sitting.faults:
        print(told(sitting))
    return [sitting]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=60.0, help="how long new sittings begin (default: 60)")
    parser.add_argument("--seed", default="", help="any word; the same seed gives the same sittings")
    parser.add_argument("--at-once", type=int, default=AT_ONCE, help=f"sittings side by side (default: {AT_ONCE})")
    parser.add_argument("--again", default="", metavar="SITTING", help="play only this one, such as 7.13")
    parser.add_argument("--shrink", action="store_true", help="leave out moves of that one while it fails")
    options = parser.parse_args()
    begin = time.monotonic()
    if options.again:
        sittings = _judged_again(options.again, shrink=options.shrink)
    else:
        seed = options.seed or str(SystemRandom().randrange(10**6))
        print(f"seed {seed}", flush=True)
        sittings = run(seed, options.seconds, options.at_once)
    print(summed(options.again or options.seed or seed, sittings, time.monotonic() - begin))
    return int(any(each.faults for each in sittings))


if __name__ == "__main__":
    sys.exit(main())
