"""The colours of pictures, on a light and on a dark ground: a hue for what differs alone, and hues of actors.

All of them can be read on their ground (4.5:1, WCAG 2.2), and they stay apart for eyes that lack one sort of cones;
`tests/text/test_palette.py` holds both. How light a colour is says nothing but how sure something is.
"""

from __future__ import annotations

from msgspec import Struct


class Colour(Struct, frozen=True):
    """One meaning, on both grounds."""

    light: str
    """On the light ground, as ``#rrggbb``."""
    dark: str
    """On the dark ground."""


GROUND = Colour("#ffffff", "#14171c")
INK = Colour("#1b1f24", "#e6e9ed")
DIM = Colour("#5b626b", "#a3abb5")
"""What is said beside, and what may lie outside of the range asked for."""
RULE = Colour("#d5d9de", "#39404a")
"""Lines that only part."""
NEUTRAL = Colour("#4a525b", "#b9c0c9")
"""What has no hue of its own."""
DISPUTED = Colour("#b84300", "#ffb000")

HUES: tuple[Colour, ...] = (
    Colour("#1d68f3", "#2da9e1"),
    Colour("#157b72", "#40ef81"),
    Colour("#791e3e", "#f0309f"),
    Colour("#66502a", "#a7dcb0"),
    Colour("#8063a6", "#a167f9"),
    Colour("#0d4569", "#d2616b"),
    Colour("#5506ff", "#ffbee2"),
    Colour("#5814a0", "#fd4020"),
)
"""Those of the first eight actors."""
