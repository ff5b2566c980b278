"""Cells of the overview strip that are being picked for a range, and what is told of them."""

from __future__ import annotations

from msgspec import Struct

from albab_tui.archive.along import CellCount
from albab_tui.model.edtf.scale import DAY
from albab_tui.model.wording import spell
from albab_tui.question.ranges import days
from albab_tui.text.numbers import many


class PickedCells(Struct, frozen=True):
    """Cells side by side, one at least."""

    first: int
    last: int
    of: int
    """How many cells there are."""

    @property
    def cells(self) -> range:
        """Their numbers."""
        return range(self.first, self.last + 1)

    def moved(self, by: int) -> PickedCells:
        """As many cells further on, or back; at an end those there."""
        by = max(-self.first, min(by, self.of - 1 - self.last))
        return PickedCells(self.first + by, self.last + by, self.of)

    def stretched(self, by: int) -> PickedCells:
        """With the last cell further on, or back."""
        return PickedCells(self.first, max(self.first, min(self.last + by, self.of - 1)), self.of)


def picked_words(stretch: tuple[int, int], count: CellCount) -> str:
    """What there is in a stretch: "Wed 8 Feb 2017: 4 events, and 1.5 by shares of those that may be".

    Args:
        stretch: its first second, and the first second after it.
        count: the moments in it.
    """
    window = days(stretch[0] // DAY, (stretch[1] - 1) // DAY)
    assert window is not None
    shares = f", and {count.share:.1f} by shares of those that may be" if count.share >= 0.05 else ""
    return f"{spell(window)}: {many(count.certain, 'event')}{shares}"
