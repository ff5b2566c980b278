"""Fields without the space that YAML wants behind a colon."""

from __future__ import annotations

import re
from typing import NamedTuple

from albab_tui.findings import shortened

_TIGHT = re.compile(r"([A-Za-z_][A-Za-z0-9_]{0,39}):([^\s/][^\r\n]{0,39})")


class Spaced(NamedTuple):
    """A field as it was meant; as text: ``kind: meeting``."""

    name: str
    value: str
    at: int
    """Where the space belongs."""

    def __str__(self) -> str:
        return f"{self.name}: {shortened(self.value)}"


def spaced(text: str, at: int = 0) -> Spaced | None:
    """The field that stands at the place without a space behind its colon; None for anything else, such as a URL."""
    match = _TIGHT.match(text, at)
    return match and Spaced(match[1], match[2], match.start(2))
