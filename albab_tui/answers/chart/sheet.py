"""The page that is drawn on, A4 landscape, and what stands on it: boxes and texts."""

from __future__ import annotations

from msgspec import Struct

from albab_tui.answers.chart.letters import text_width

WIDTH, HEIGHT = 1123.0, 794.0
"""A4 landscape, 297 by 210 mm, at 96 units an inch."""
MARGIN = 26.0
NAMES = 168.0
"""Width of the names beside the lanes."""
AXIS_LEFT, AXIS_RIGHT = MARGIN + NAMES, WIDTH - MARGIN - 8

TITLE, BODY, SMALL, LABEL = 17.0, 10.0, 8.0, 8.5
"""Sizes of letters: the title, names, the method, what stands beside marks."""


class Box(Struct, frozen=True):
    """A rectangle."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.top + self.height

    def meets(self, other: Box) -> bool:
        """Whether the two have any part in common; edges alone don't count."""
        beside = self.right <= other.left or other.right <= self.left
        return not (beside or self.bottom <= other.top or other.bottom <= self.top)


class Caption(Struct, frozen=True):
    """A text of one line."""

    text: str
    left: float
    base: float
    """The height of its base line."""
    size: float = LABEL
    bold: bool = False
    dim: bool = False
    inside: bool = False
    """Whether it stands within a full form, in the colour of the ground."""

    @property
    def box(self) -> Box:
        """All the room that it can take, in whatever font."""
        width = text_width(self.text, self.size, bold=self.bold)
        return Box(self.left, self.base - self.size, width, self.size * 1.25)
