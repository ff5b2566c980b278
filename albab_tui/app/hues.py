"""The hues: one for what differs, one for each of the first eight actors, and five for words where they are explained.

In a list a hue tells whose doing a row is, and nothing else; the five of words stand beside the words themselves, on
pages. None of them is that of disputes, in 16 colours either.
"""

from __future__ import annotations

from collections.abc import Mapping

from albab_tui.app.theme_grounds import OWN
from albab_tui.model.vocabulary import Word
from albab_tui.model.vocabulary.definitions import HUES, HueName
from albab_tui.text.picture_colours import DISPUTED
from albab_tui.text.picture_colours import HUES as OF_ACTORS

ON_DARK: dict[HueName, str] = {
    "red": "#ff87af", "green": "#87d787", "cyan": "#5fd7d7", "blue": "#8787ff", "magenta": "#d787ff"
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

ACTORS_OF_TERMINAL = (
    "ansi_bright_blue", "ansi_magenta", "ansi_green", "ansi_cyan",
    "ansi_red", "ansi_bright_magenta", "ansi_bright_green", "ansi_bright_cyan",
)  # fmt: skip
"""The hues of actors where colours are left to the terminal."""

ACTORS = len(OF_ACTORS)
"""How many actors have a hue of their own."""


def hue_of(word: Word) -> HueName | None:
    """The colour that is nearest to a word's hue; None where it has none."""
    if word.hue is None:
        return None
    degrees = word.hue
    return min(HUES, key=lambda name: _apart(HUES[name], degrees))


def actor_style(number: int | None) -> str:
    """The name of an actor's style by the number of the hue, from 0; empty where the actor has none."""
    return "" if number is None else f"actor-{number + 1}"


ACTOR_STYLES = tuple(actor_style(number) for number in range(ACTORS))
"""The names of all of them: component classes end in one, and variables of style are called so."""


def variables(name: str, theme: Mapping[str, str], *, dark: bool, terminal: bool) -> dict[str, str]:
    """The variables of style that the program adds to those of a theme, or puts in their places.

    They are ``$hue-red`` and so on, ``$actor-1`` and so on, $heading, $disputed, and of frames $frame and, around what
    has the keys, $border. Disputes have a colour that nothing else has; the accent of many themes is that one, so
    headings don't take it.

    Args:
        name: the theme's.
        theme: its own variables.
        dark: whether it has a dark ground.
        terminal: whether it leaves colours to the terminal.
    """
    hues = OF_TERMINAL if terminal else ON_DARK if dark else ON_LIGHT
    own = OWN.get(name, {})
    return {
        **{f"hue-{hue}": hues[hue] for hue in HUES},
        **dict(zip(ACTOR_STYLES, _of_actors(dark=dark, terminal=terminal), strict=True)),
        "heading": theme["accent"] if terminal else own.get("text-primary", theme["text-primary"]),
        "frame": "ansi_default" if terminal else "#8a8a8a" if dark else "#5f5f5f",
        "border": theme["border"] if terminal else "#5fafff" if dark else "#005faf",
        "disputed": theme["warning"] if terminal else DISPUTED.dark if dark else DISPUTED.light,
        **own,
    }


def _of_actors(*, dark: bool, terminal: bool) -> tuple[str, ...]:
    if terminal:
        return ACTORS_OF_TERMINAL
    return tuple(hue.dark if dark else hue.light for hue in OF_ACTORS)


def hue_css(component: str) -> str:
    """The rules of style for a widget's component classes ``component--red`` and so on."""
    return "\n".join(f"& .{component}--{name} {{ color: $hue-{name}; }}" for name in HUES)


def actor_css(component: str) -> str:
    """The rules of style for a widget's component classes ``component--actor-1`` and so on."""
    return "\n".join(f"& .{component}--{name} {{ color: ${name}; }}" for name in ACTOR_STYLES)


def _apart(one: int, other: int) -> int:
    """Degrees between two hues, the shorter way round."""
    return min((one - other) % 360, (other - one) % 360)
