"""A name that finds an event without standing on its page."""

from __future__ import annotations

from typing import NamedTuple


class Alias(NamedTuple):
    """Another name of an actor or a place."""

    text: str
    of: str
    """The name that stands on the page."""

    @property
    def told(self) -> str:
        """The alias in words: "alias Daesh of Islamic State"."""
        return f"alias {self.text} of {self.of}"
