"""What reports cite, and what figures give, as messages tell them."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from albab_tui.model.report import Figure
from albab_tui.text.numbers import plural

MOST_TOLD = 3
"""Other paragraphs that a message names."""


def numbers_given(figure: Figure) -> Iterator[tuple[str, Decimal]]:
    """The numbers that a figure gives, each with its field."""
    for field in ("value", "low", "high"):
        value = getattr(figure, field)
        if value is not None:
            yield field, value


def cited_in_words(paragraphs: tuple[int, ...]) -> str:
    """Paragraphs, by their numbers."""
    if not paragraphs:
        return "any paragraph, for none is cited"
    return f"{plural('paragraph', len(paragraphs))} {', '.join(map(str, paragraphs))}"


def elsewhere_in_words(found: list[int]) -> str:
    """Where else something was found; empty where it was not."""
    more = ", …" if len(found) > MOST_TOLD else ""
    return f"it is in {cited_in_words(tuple(found[:MOST_TOLD]))}{more}" if found else ""
