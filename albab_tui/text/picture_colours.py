"""The colours of pictures and of the screen, on a light and on a dark ground: a hue for what differs alone, and hues of
actors.

All of them can be read on their ground (4.5:1, WCAG 2.2), and they stay apart for eyes that lack one sort of cones;
`tests/text/test_picture_colours.py` holds both. The hues are among the 256 that most terminals have, so that they look
alike with 256 colours and with 24 bits. How light a colour is says nothing but how sure something is.
"""

from __future__ import annotations

from msgspec import Struct


class Colour(Struct, frozen=True):
    """One meaning, on both grounds."""

    light: str
    """On the light ground, as ``#rrggbb``."""
    dark: str
    """On the dark ground."""


GROUND = Colour("#ffffff", "#121212")
INK = Colour("#1b1f24", "#e6e9ed")
DIM = Colour("#5b626b", "#a3abb5")
"""What is said beside, and what may lie outside of the range asked for."""
RULE = Colour("#d5d9de", "#39404a")
"""Lines that only part."""
NEUTRAL = Colour("#4a525b", "#b9c0c9")
"""What has no hue of its own."""
DISPUTED = Colour("#af5f00", "#ffaf00")

HUES: tuple[Colour, ...] = (
    Colour("#005fff", "#00afff"),
    Colour("#870000", "#ffafd7"),
    Colour("#00875f", "#00ffaf"),
    Colour("#8700af", "#875fff"),
    Colour("#875faf", "#d7d75f"),
    Colour("#87005f", "#ff00af"),
    Colour("#0000d7", "#5f875f"),
    Colour("#00005f", "#ff0000"),
)
"""Those of the first eight actors."""
