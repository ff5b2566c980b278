"""The lines typed in this sitting, and going back to them."""

from __future__ import annotations

from collections import defaultdict

_MOST = 200
"""Lines kept for each purpose."""


class History:
    """What was typed, by what it was typed for; gone when the program ends."""

    def __init__(self) -> None:
        self._lines: defaultdict[str, list[str]] = defaultdict(list)

    def add(self, purpose: str, line: str) -> None:
        """Keep a line as the latest; one that says nothing is not kept, one typed before is kept once."""
        line = line.strip()
        if line:
            kept = [each for each in self._lines[purpose] if each != line]
            self._lines[purpose] = [*kept, line][-_MOST:]

    def lines(self, purpose: str) -> tuple[str, ...]:
        """The lines for a purpose, the latest last."""
        return tuple(self._lines[purpose])


class Recall:
    """Goes through earlier lines and back to the one being typed; what is changed in one stays while it is asked for.

    Args:
        earlier: the lines typed before, the latest last.
    """

    def __init__(self, earlier: tuple[str, ...]) -> None:
        self._lines = [*earlier, ""]
        self._place = len(earlier)

    def step(self, by: int, line: str) -> str:
        """The line so many steps later, or earlier where negative; `line` is what stands there now."""
        self._lines[self._place] = line
        self._place = max(0, min(self._place + by, len(self._lines) - 1))
        return self._lines[self._place]
