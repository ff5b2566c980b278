"""The valid name that someone probably meant."""

from __future__ import annotations

from collections.abc import Iterable

_LONGEST = 64
_LIKENESS = 0.65
_MOST = 1000


def nearest_name(word: str, valid: Iterable[str], likeness: float = _LIKENESS) -> str | None:
    """The valid name most like the word, None if none is so much like it: from 0 to 1, where both are the same."""
    if not word or len(word) > _LONGEST:
        return None
    from difflib import get_close_matches  # only an error needs it

    lowered = word.lower()
    reach = max(2, len(word) // 3)
    by_lowered = {name.lower(): name for name in valid if abs(len(name) - len(word)) <= reach}
    if len(by_lowered) > _MOST:  # comparing costs microseconds each, and nobody mistypes the first letter often
        by_lowered = {low: name for low, name in by_lowered.items() if low[:1] == lowered[:1]}
    matches = get_close_matches(lowered, list(by_lowered)[:_MOST], 1, likeness)
    return by_lowered[matches[0]] if matches else None
