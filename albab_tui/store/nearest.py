"""The valid name that someone probably meant, as an error asks for it."""

from __future__ import annotations

from collections.abc import Iterable

from albab_tui.model.nearest import nearest
from albab_tui.store.faults import quoted


def did_you_mean(word: str, valid: Iterable[str]) -> str:
    """A question that names the nearest valid name, empty if there is none."""
    found = nearest(word, valid)
    return f"did you mean {quoted(found)}?" if found else ""
