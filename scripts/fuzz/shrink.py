"""Which of a sitting's moves it takes to fail: moves are left out, many at once and then fewer, while it still does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from scripts.fuzz.sitting import Sitting, play


def shrunk(sitting: Sitting, played: Callable[[Sitting], Sitting] = play) -> Sitting:
    """The sitting with as few moves as fail in the same way; each try takes as long as a sitting."""
    kind, smallest = _kind(sitting), sitting
    size = len(sitting.moves)
    while size := size // 2:
        place = 0
        while place < len(smallest.moves):
            fewer = smallest.moves[:place] + smallest.moves[place + size :]
            tried = played(replace(sitting, moves=fewer, faults=[]))
            if _kind(tried) == kind:
                smallest = tried
            else:
                place += size
    return smallest


def _kind(sitting: Sitting) -> str:
    return sitting.faults[0].partition(":")[0] if sitting.faults else ""
