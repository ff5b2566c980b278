"""A line that is being typed: how pasted text becomes one line, and how each of its characters is shown."""

from __future__ import annotations

import unicodedata

from albab_tui.text.cleaning import MOST_MARKS, is_mark, visible

LONGEST_LINE = 4096
"""Characters that a line holds."""


def on_one_line(text: str) -> tuple[str, int]:
    """Text as one line, and how many lines that are not blank became it.

    Line breaks of every kind and tabs become blanks; other control characters become their visible sign, as in a store.
    """
    lines = text.splitlines()
    if len(lines) > 1:
        lines = [line.strip() for line in lines if line.strip()]
    return "".join(map(_entered, " ".join(lines))), len(lines)


def _entered(character: str) -> str:
    return visible(character) if unicodedata.category(character) in ("Cc", "Cs") else character


def shown(line: str) -> list[str]:
    """What stands on the screen for each character: a sign for what can't be seen, a base for a mark without one."""
    pieces, marks = [], 0
    for place, character in enumerate(line):
        marks = marks + 1 if is_mark(character) else 0
        sign = visible(character)
        bare = marks and not place and sign == character
        pieces.append("" if marks > MOST_MARKS else f"◌{sign}" if bare else sign)
    return pieces
