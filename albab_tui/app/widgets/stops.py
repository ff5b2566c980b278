"""At which rows of a list the cursor stops; numbered from 0, so that no list of all rows is needed."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import Protocol


class Stops(Protocol):
    """The rows at which a cursor can be."""

    def __len__(self) -> int:
        """How many there are."""
        ...

    def row_of(self, stop: int) -> int:
        """The row of a stop."""
        ...

    def near(self, row: int) -> int | None:
        """The stop at a row, or the one nearest to it; None where there is none."""
        ...


class ListedStops:
    """Stops whose rows are listed, in rising order."""

    def __init__(self, rows: Sequence[int]) -> None:
        self._rows = rows

    def __len__(self) -> int:
        """How many there are."""
        return len(self._rows)

    def row_of(self, stop: int) -> int:
        """The row of a stop."""
        return self._rows[stop]

    def near(self, row: int) -> int | None:
        """The stop at a row, or the one nearest to it, the one above where two are; None where there is none."""
        here = bisect_right(self._rows, row) - 1
        beside = range(max(here, 0), min(here + 2, len(self._rows)))
        return min(beside, key=lambda stop: abs(self._rows[stop] - row), default=None)
