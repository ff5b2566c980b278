"""What is found out about one field of a report when its passage is looked at."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from albab_tui.findings import Path

State = Literal["held", "not checked", "not in the text", "differs"]
"""The passage has it; nothing can be told; it is not there; the passage has something else in its place."""


class Verdict(Struct, frozen=True):
    """What a passage says of one field."""

    field: Path
    """The field, as seen from the report: ``when``, or ``figures``, 0, ``value``."""
    state: State
    instead: str = ""
    """What the passage has in its place, in a word or two of its own."""
    elsewhere: tuple[int, ...] = ()
    """The paragraphs of the article that do have it."""
