"""The colours that words of a vocabulary may have: five, none of which is that of disputes, in 16 colours either."""

from __future__ import annotations

from typing import Literal, get_args

from albab_tui.model.vocabulary import Word

Hue = Literal["red", "green", "cyan", "blue", "magenta"]
HUES: tuple[Hue, ...] = get_args(Hue)

_CENTRES: dict[Hue, int] = {"red": 0, "green": 120, "cyan": 180, "blue": 240, "magenta": 300}
_COLOURS: dict[Hue, str] = {
    "red": "#ff87af", "green": "#7ddf7d", "cyan": "#5fd7d7", "blue": "#8787ff", "magenta": "#d787ff"
}  # fmt: skip
"""Each as the nearest of 16 colours is another than that of disputes: orange becomes bright red there."""


def hue_of(word: Word) -> Hue | None:
    """The colour that is nearest to a word's hue; None where it has none."""
    if word.hue is None:
        return None
    degrees = word.hue
    return min(HUES, key=lambda name: _apart(_CENTRES[name], degrees))


def hue_css(component: str) -> str:
    """The rules of style for a widget's component classes ``component--red`` and so on."""
    return "\n".join(f"& .{component}--{name} {{ color: {colour}; }}" for name, colour in _COLOURS.items())


def _apart(one: int, other: int) -> int:
    """Degrees between two hues, the shorter way round."""
    return min((one - other) % 360, (other - one) % 360)
