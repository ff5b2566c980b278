"""The colours that words of a vocabulary may have: five, none of which is that of disputes, in 16 colours either."""

from __future__ import annotations

from collections.abc import Mapping

from albab_tui.model.vocabulary import Word
from albab_tui.model.vocabulary.definitions import HUES, HueName

ON_DARK: dict[HueName, str] = {
    "red": "#ff87af", "green": "#7ddf7d", "cyan": "#5fd7d7", "blue": "#8787ff", "magenta": "#d787ff"
}  # fmt: skip
"""Each as the nearest of 16 colours is another than that of disputes: orange becomes bright red there."""

ON_LIGHT: dict[HueName, str] = {
    "red": "#af005f", "green": "#005f00", "cyan": "#005f5f", "blue": "#0000d7", "magenta": "#8700af"
}  # fmt: skip
"""For themes of dark letters on a light ground."""

OF_TERMINAL: dict[HueName, str] = {
    "red": "ansi_red", "green": "ansi_green", "cyan": "ansi_cyan", "blue": "ansi_bright_blue", "magenta": "ansi_magenta"
}  # fmt: skip
"""For themes that leave colours to the terminal, which knows its ground; few show the plain blue well on black."""


def hue_of(word: Word) -> HueName | None:
    """The colour that is nearest to a word's hue; None where it has none."""
    if word.hue is None:
        return None
    degrees = word.hue
    return min(HUES, key=lambda name: _apart(HUES[name], degrees))


def variables(theme: Mapping[str, str], *, dark: bool, terminal: bool) -> dict[str, str]:
    """The variables of style that the program adds to those of a theme: ``$hue-red`` and so on, $heading, $disputed,
    and of frames $frame and, around what has the keys, $border.

    Disputes have a colour that nothing else has; the accent of many themes is that one, so headings don't take it.

    Args:
        theme: the theme's own variables.
        dark: whether it has a dark ground.
        terminal: whether it leaves colours to the terminal.
    """
    hues = OF_TERMINAL if terminal else ON_DARK if dark else ON_LIGHT
    return {
        **{f"hue-{name}": hues[name] for name in HUES},
        "heading": theme["accent" if terminal else "text-primary"],
        "frame": "ansi_default" if terminal else "#8a8a8a" if dark else "#5f5f5f",
        "border": theme["border"] if terminal else "#5fafff" if dark else "#005faf",
        "disputed": theme["warning" if dark or terminal else "text-warning"],
    }


def hue_css(component: str) -> str:
    """The rules of style for a widget's component classes ``component--red`` and so on."""
    return "\n".join(f"& .{component}--{name} {{ color: $hue-{name}; }}" for name in HUES)


def _apart(one: int, other: int) -> int:
    """Degrees between two hues, the shorter way round."""
    return min((one - other) % 360, (other - one) % 360)
