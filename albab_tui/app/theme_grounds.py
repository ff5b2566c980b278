"""What the program's own themes have of grounds, inks and frames, all of them among the 256 colours of most terminals.

A hue stands for an actor or for what differs; all else is ink, lighter or darker, and one quiet blue for headings and
for the frame around what has the keys.
"""

from __future__ import annotations

from collections.abc import Mapping

_DARK: Mapping[str, str] = {
    "background": "#121212", "surface": "#121212", "panel": "#303030", "primary-background": "#303030",
    "foreground": "#dadada", "text": "#dadada", "text-muted": "#9e9e9e", "text-primary": "#87afd7",
    "text-error": "#ff87af", "frame": "#8a8a8a", "border": "#87afd7",
    "scrollbar": "#585858", "scrollbar-background": "#121212",
}  # fmt: skip

_LIGHT: Mapping[str, str] = {
    "background": "#ffffff", "surface": "#ffffff", "panel": "#dadada", "primary-background": "#dadada",
    "foreground": "#1c1c1c", "text": "#1c1c1c", "text-muted": "#5f5f5f", "text-primary": "#005f87",
    "text-error": "#af005f", "frame": "#6c6c6c", "border": "#005f87",
    "scrollbar": "#949494", "scrollbar-background": "#ffffff",
}  # fmt: skip

OWN: Mapping[str, Mapping[str, str]] = {"textual-dark": _DARK, "textual-light": _LIGHT}
"""Variables of style that replace those of a theme, by the theme's name."""
