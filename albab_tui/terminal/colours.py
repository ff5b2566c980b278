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
