"""Mistakes as they are found, before they become problems that name a file and a line."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from albab_tui.errors import MOST_COUNTED, MOST_PROBLEMS, Problem, StoreError
from albab_tui.findings import Path, written
from albab_tui.store.reading.lines import Lines


class StoppedError(Exception):
    """Reading can't go on, or need not; the reason is among the faults."""


class Fault(Struct, frozen=True):
    """One mistake at a place in the text."""

    offset: int
    rule: str
    path: Path
    message: str
    cure: str | Callable[[], str] = ""
    """What would be right; a function where it costs time to find and most faults of a flood are never shown."""


class FaultList:
    """Collects faults."""

    def __init__(self) -> None:
        self._faults: list[Fault] = []

    def __len__(self) -> int:
        return len(self._faults)

    def add(self, fault: Fault) -> None:
        """Add one.

        Raises:
            StoppedError: if there are so many that nobody needs more.
        """
        self._faults.append(fault)
        if len(self._faults) >= MOST_COUNTED:
            raise StoppedError

    def places(self) -> frozenset[int]:
        """The places in the text about which something was said."""
        return frozenset(fault.offset for fault in self._faults)

    def raise_any(self, file: str, lines: Lines) -> None:
        """Raise all that was found, in the order of the file.

        Raises:
            StoreError: if anything was found.
        """
        if not self._faults:
            return
        first = sorted(self._faults, key=lambda fault: fault.offset)[:MOST_PROBLEMS]
        raise StoreError(tuple(problem(fault, file, lines) for fault in first), len(self._faults) - len(first))


def problem(fault: Fault, file: str, lines: Lines) -> Problem:
    """The fault with its line and column."""
    line, column = lines.at(fault.offset)
    excerpt, caret = lines.excerpt(fault.offset)
    cure = fault.cure if isinstance(fault.cure, str) else fault.cure()
    return Problem(file, line, column, fault.rule, written(fault.path), fault.message, cure, excerpt, caret)
