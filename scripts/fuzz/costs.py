"""What a storm may cost."""

from __future__ import annotations

from collections.abc import Sequence

from scripts.fuzz.moves import Move, Pause, Send

BEGIN = 2.0
KEY, KEYS = 0.02, 256
"""Seconds that a key may take, and how many of one piece are acted on at most: no more wait."""

MEGABYTE = 2.0
"""Seconds that a megabyte may take besides."""

OTHER = 0.5
"""Seconds for what has the whole screen drawn: another size, or a signal after which the terminal is taken back."""


def allowed(moves: Sequence[Move]) -> float:
    """Seconds that the program may compute for some moves."""
    return BEGIN + sum(map(_cost, moves))


def _cost(move: Move) -> float:
    match move:
        case Send(data):
            return KEY * min(len(data), KEYS) + MEGABYTE * len(data) / 1e6
        case Pause():
            return 0.0
    return OTHER
