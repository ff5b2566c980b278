"""What a person reads of the sittings: one line for each that failed, a file with all of it, and the sums."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from scripts.fuzz.sitting import Sitting

FOLDER = Path("build", "fuzz")
"""Where the logs go, below the working folder."""


def saved(sitting: Sitting) -> Path:
    """Write everything about a sitting that failed; gives the file."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    file = FOLDER / f"{sitting.seed}.log"
    lines = [f"seed {sitting.seed}", *(f"FAULT {each}" for each in sitting.faults), f"{sitting.around}", ""]
    lines += [*map(repr, sitting.moves), f"end: {sitting.end}", "", "screen:", sitting.drawn, "", "last of the output:"]
    lines += [repr(sitting.output[-3000:])]
    file.write_text("\n".join(lines) + "\n", encoding="utf-8", errors="backslashreplace")
    return file


def told(sitting: Sitting) -> str:
    """One failure in a few lines, with what plays it again."""
    faults = "\n".join(f"  {each}" for each in sitting.faults)
    return f"FAILED {sitting.seed}\n{faults}\n  all of it: {saved(sitting)}\n  again: make fuzz AGAIN={sitting.seed}"


def summed(seed: str, sittings: Sequence[Sitting], seconds: float) -> str:
    """The sums of a run."""
    failed = sum(bool(each.faults) for each in sittings)
    peak = max((each.peak for each in sittings), default=0)
    return (
        f"seed {seed}: {len(sittings)} sittings in {seconds:.0f} s, {sum(each.sent for each in sittings)} bytes sent, "
        f"{sum(len(each.output) for each in sittings)} received, at most {peak / 1000:.0f} MB resident; {failed} failed"
    )
