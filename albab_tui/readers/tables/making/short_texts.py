"""Texts of cells that have to stand in a line of a list."""

from __future__ import annotations

LONGEST = 300
"""Characters of a label in a store."""


def label(text: str) -> str:
    """The text on one line, cut where it is longer than a label may be."""
    text = " ".join(text.split())
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
