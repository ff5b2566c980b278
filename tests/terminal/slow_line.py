"""A terminal at the far end of a slow line: what goes either way takes its time."""

from __future__ import annotations

import time
from collections import deque
from typing import Any

from tests.terminal.harness import Terminal


class SlowTerminal(Terminal):
    """A terminal whose line delays and throttles; it holds any amount on the way, as sockets on both sides do.

    Args:
        round_trip: seconds from a key to the first byte of its answer, were the program infinitely fast.
        rate: bytes a second towards the terminal.
        arguments, options: those of `Terminal`.
    """

    def __init__(self, *arguments: Any, round_trip: float, rate: float, **options: Any) -> None:
        self._delay = round_trip / 2
        self._rate = rate
        self._typed: deque[tuple[float, bytes]] = deque()
        self._coming: deque[tuple[float, bytes]] = deque()
        self._free_at = 0.0
        super().__init__(*arguments, **options)

    @property
    def backlog(self) -> float:
        """Seconds until the line has carried all that was sent so far."""
        return max(0.0, self._free_at - time.monotonic())

    def send(self, data: bytes) -> None:
        """Send bytes as if typed; they arrive later."""
        self._typed.append((time.monotonic() + self._delay, data))

    def _receive(self, deadline: float) -> bytes | None:
        """What has come through the line; None when nothing does until the deadline."""
        while True:
            now = time.monotonic()
            while self._typed and self._typed[0][0] <= now:
                super().send(self._typed.popleft()[1])
            if self._coming and self._coming[0][0] <= now:
                return self._coming.popleft()[1]
            if now >= deadline:
                return None
            dues = [queue[0][0] for queue in (self._typed, self._coming) if queue]
            data = super()._receive(min([deadline, *dues]))
            if data is not None:
                self._free_at = max(self._free_at, time.monotonic()) + len(data) / self._rate
                self._coming.append((self._free_at + self._delay, data))
