"""What the system knows of a process."""

from __future__ import annotations

import os
from pathlib import Path

_TICKS = os.sysconf("SC_CLK_TCK")


def cpu_seconds(pid: int) -> float:
    """The time that a process computed so far."""
    after_name = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(after_name[11]) + int(after_name[12])) / _TICKS


def waited_seconds(pid: int, thread: int | None = None) -> float:
    """The time that one thread of a process, or all, waited for a processor so far (proc_pid_schedstat(5))."""
    told = (each.read_text().split() for each in Path(f"/proc/{pid}/task").glob(f"{thread or '*'}/schedstat"))
    return sum(int(numbers[1]) for numbers in told) / 1e9


def asleep(pid: int) -> bool:
    """Whether no thread of a process computes, or waits for its turn to."""
    told = (each.read_text() for each in Path(f"/proc/{pid}/task").glob("*/stat"))
    return not any(line.rpartition(")")[2].split()[0] in ("R", "D") for line in told)


def memory(pid: int) -> int:
    """The bytes that a process holds in memory."""
    return _status(pid, "VmRSS")


def most_memory(pid: int) -> int:
    """The most bytes that a process held in memory so far."""
    return _status(pid, "VmHWM")


def _status(pid: int, name: str) -> int:
    status = Path(f"/proc/{pid}/status").read_text()
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith(f"{name}:")) * 1024


def wake_ups(pid: int) -> int:
    """How often the threads of a process went to sleep so far, which is as often as they woke up."""
    told = (each.read_text().splitlines() for each in Path(f"/proc/{pid}/task").glob("*/status"))
    return sum(int(line.split()[1]) for lines in told for line in lines if line.startswith("voluntary_ctxt"))
