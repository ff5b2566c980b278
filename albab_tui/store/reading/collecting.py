"""Collecting what is found wrong with a file, until it is told or nobody needs more."""

from __future__ import annotations

from albab_tui.errors import MOST_COUNTED, MOST_PROBLEMS, StoreError
from albab_tui.findings import Finding, problem
from albab_tui.store.reading.positions import Positions


class StoppedError(Exception):
    """Reading can't go on, or need not; the reason is among the findings."""


class Findings:
    """Collects what is found."""

    def __init__(self) -> None:
        self._found: list[Finding] = []

    def __len__(self) -> int:
        return len(self._found)

    def add(self, finding: Finding) -> None:
        """Add one.

        Raises:
            StoppedError: if there are so many that nobody needs more.
        """
        self._found.append(finding)
        if len(self._found) >= MOST_COUNTED:
            raise StoppedError

    def places(self) -> frozenset[int | None]:
        """The places in the text about which something was said."""
        return frozenset(finding.place for finding in self._found)

    def raise_any(self, positions: Positions) -> None:
        """Raise all that was found, in the order of the file.

        Raises:
            StoreError: if anything was found.
        """
        if not self._found:
            return
        first = sorted(self._found, key=positions.place)[:MOST_PROBLEMS]
        raise StoreError(tuple(problem(finding, positions) for finding in first), len(self._found) - len(first))
