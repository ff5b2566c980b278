"""Regular expressions that are compiled when they are first used: the start can't wait for those of all modules."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cached_property


class Pattern:
    """A regular expression, as `re.compile` makes it.

    Args:
        source: its text.
        flags: of `re`.
    """

    def __init__(self, source: str, flags: int = 0) -> None:
        self.pattern = source
        self._flags = flags

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The expression itself; where a loop asks it often, ask this once."""
        return re.compile(self.pattern, self._flags)

    def match(self, text: str, first: int = 0) -> re.Match[str] | None:
        """What it finds at a place."""
        return self.compiled.match(text, first)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """What it finds, where that is the whole text."""
        return self.compiled.fullmatch(text)

    def search(self, text: str, first: int = 0) -> re.Match[str] | None:
        """What it finds first, from a place on."""
        return self.compiled.search(text, first)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """All that it finds."""
        return self.compiled.finditer(text)

    def sub(self, by: str | Callable[[re.Match[str]], str], text: str) -> str:
        """The text with something else for each that it finds."""
        return self.compiled.sub(by, text)
