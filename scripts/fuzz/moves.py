"""What is done to the program, one after the other; every move is told as Python would write it."""

from __future__ import annotations

import signal
from dataclasses import dataclass


@dataclass(frozen=True)
class Send:
    """Bytes from the terminal, in one piece."""

    data: bytes

    def __repr__(self) -> str:
        size = len(self.data)
        if size <= 400:
            return f"Send({self.data!r})"
        return f"Send({self.data[:200]!r} ... {size} bytes ... {self.data[-100:]!r})"


@dataclass(frozen=True)
class Pause:
    """Nothing comes for some seconds."""

    seconds: float


@dataclass(frozen=True)
class Resize:
    """The client says that its window has another size."""

    columns: int
    rows: int


@dataclass(frozen=True)
class Signal:
    """A signal that a program lives through."""

    number: signal.Signals


Move = Send | Pause | Resize | Signal
