"""How many colours a terminal shows, as far as its environment tells."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from albab_tui.terminal.settings import ColourChoice

ColourSystem = Literal["none", "standard", "256", "truecolor"]
"""None at all, the terminal's own 16, the 256 of xterm, or 24 bits."""

_TRUECOLOR_TERMS = ("alacritty", "contour", "foot", "ghostty", "kitty", "rio", "wezterm")
"""Names in TERM of terminals that show 24 bits; sshd does not pass on COLORTERM, which would say so."""

_MONOCHROME_TERMS = ("dumb", "vt52", "vt100", "vt102", "vt220", "vt320")


def colour_system(choice: ColourChoice, environ: Mapping[str, str]) -> ColourSystem:
    """The colours to send.

    Args:
        choice: what the user chose; anything but ``auto`` stands, also against NO_COLOR (https://no-color.org).
        environ: the environment: NO_COLOR, COLORTERM and TERM count.
    """
    if choice != "auto":
        return "standard" if choice == "16" else choice
    if environ.get("NO_COLOR"):
        return "none"
    if environ.get("COLORTERM", "").strip().lower() in ("truecolor", "24bit"):
        return "truecolor"
    return _by_name(environ.get("TERM", "").strip().lower())


def _by_name(term: str) -> ColourSystem:
    if term.endswith("-direct") or set(term.split("-")) & set(_TRUECOLOR_TERMS):
        return "truecolor"
    if "256color" in term:
        return "256"
    return "none" if term in _MONOCHROME_TERMS or term.endswith(("-mono", "-m")) else "standard"


_LEVELS = {0: 0, 95: 1, 135: 2, 175: 3, 215: 4, 255: 5}
"""The six levels of red, green and blue in xterm's cube of colours."""


def palette_number(red: int, green: int, blue: int) -> int | None:
    """The number of a colour among those of xterm's 256 that are the same everywhere, 16 to 255; None for others."""
    levels = [_LEVELS.get(each) for each in (red, green, blue)]
    if None not in levels:
        r, g, b = (level or 0 for level in levels)
        return 16 + 36 * r + 6 * g + b
    grey, rest = divmod(red - 8, 10)
    return 232 + grey if red == green == blue and not rest and 0 <= grey < 24 else None
