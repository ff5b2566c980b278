"""What a store says of itself."""

from __future__ import annotations

from msgspec import Struct


class About(Struct, frozen=True, kw_only=True):
    """The head of a store."""

    format: str
    title: str
    description: str | None
    license: str | None
    timezone: str | None
    articles: str | None
    sets: tuple[str, ...]
    """The built-in sets of words that it uses."""
