"""What reports cite, as messages tell it."""

from __future__ import annotations

from collections.abc import Sequence

from albab_tui.text.numbers import plural

MOST_TOLD = 3
"""Other paragraphs that a message names."""


def cited_in_words(paragraphs: tuple[int, ...]) -> str:
    """Paragraphs, by their numbers."""
    if not paragraphs:
        return "any paragraph, for none is cited"
    return f"{plural('paragraph', len(paragraphs))} {', '.join(map(str, paragraphs))}"


def elsewhere_in_words(found: Sequence[int]) -> str:
    """Where else something was found; empty where it was not."""
    more = ", …" if len(found) > MOST_TOLD else ""
    return f"it is in {cited_in_words(tuple(found[:MOST_TOLD]))}{more}" if found else ""
