"""A mistake from the moment it is noticed, and what it is told with: the way to a field, foreign text in a message."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from albab_tui.text.cleaning import clean_line
from albab_tui.text.nearest import nearest

Path = tuple[str | int, ...]
"""The way to a value from the top of the file: names of fields and places in lists, counted from 0."""

_LONGEST_QUOTE = 40
_LONGEST_PATH = 10


class Finding(Struct, frozen=True):
    """Something that is wrong."""

    path: Path
    """The offending field."""
    rule: str
    """Short name of what was broken, such as ``unknown-id``."""
    message: str
    """What is wrong; no foreign text but what is clean."""
    cure: str = ""
    """What would be right."""


def written(path: Path) -> str:
    """The path as people write it: ``events[12].reports[0].source``."""
    text = ""
    for step in path[:_LONGEST_PATH]:
        text += f"[{step}]" if isinstance(step, int) else f".{shortened(step)}"
    return text.removeprefix(".") + ("…" if len(path) > _LONGEST_PATH else "")


def shortened(text: str) -> str:
    """Foreign text for a message: clean, on one line, cut where it is long."""
    text = clean_line(text[: 10 * _LONGEST_QUOTE])
    return text if len(text) <= _LONGEST_QUOTE else text[: _LONGEST_QUOTE - 1] + "…"


def quoted(text: str) -> str:
    """Foreign text for a message, in quotation marks."""
    return f'"{shortened(text)}"'


def did_you_mean(word: str, valid: Iterable[str]) -> str:
    """A question that names the nearest valid name, empty if there is none."""
    found = nearest(word, valid)
    return f"did you mean {quoted(found)}?" if found else ""
