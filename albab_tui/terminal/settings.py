"""What the user, or whoever starts the program for others, asks of the terminal."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from albab_tui.text.signs import Repertoire

ColourChoice = Literal["auto", "16", "256", "truecolor"]
ThemeChoice = Literal["auto", "dark", "light", "ansi"]
GlyphChoice = Literal["auto", "blocks", "braille", "ascii"]


class Settings(Struct, frozen=True):
    """The options that concern the terminal and not the store."""

    colour: ColourChoice = "auto"
    """How many colours to send; ``auto`` goes by the environment."""
    theme: ThemeChoice = "auto"
    """The shade of the ground, or the terminal's own 16 colours; ``auto`` goes by the environment and what is sent."""
    mouse: bool = True
    """Whether the program listens to the mouse when it starts."""
    glyphs: GlyphChoice = "auto"
    """What is drawn with; with ``auto`` terminals that have not all characters get fewer unasked."""
    repertoire: Repertoire = "unicode"
    """Which characters are sent."""
    joins: bool = True
    """Whether letters may be sent with what joins them to the next; GNU screen must not have it."""
    kiosk: bool = False
    """Whether the program serves as a login for others: nothing is written, run, or read beyond the store."""
    idle_minutes: float | None = None
    """Minutes without a key after which the program ends; None for never."""
