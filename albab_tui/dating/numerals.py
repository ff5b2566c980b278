"""Numbers in words: "twenty-one days", "the third quarter", "nineteen eighty-four"."""

from __future__ import annotations

from albab_tui.text.numbers import CARDINALS, ORDINALS, SCALES, TENS, ordinal

_SMALL_SCALES = {word: value for word, value in SCALES.items() if value < 10**6}
"""Nothing lies a million years off."""


def in_digits(words: list[str]) -> list[str]:
    """The same words, numbers in digits: ``twenty``, ``first`` become ``21st``; ``nineteen``, ``ninety``: ``1990``."""
    found: list[str] = []
    value: int | None = None
    for word in words:
        if value is not None and value % 10 == 0 and 20 <= value < 100 and ORDINALS.get(word, 10) < 10:
            found.append(ordinal(value + ORDINALS[word]))
            value = None
            continue
        joined = _joined(value, word)
        if joined is None and value is not None:
            found.append(str(value))
        value = joined if joined is not None else CARDINALS.get(word)
        if value is None:
            found.append(ordinal(ORDINALS[word]) if word in ORDINALS else word)
    return found if value is None else [*found, str(value)]


def _joined(value: int | None, word: str) -> int | None:
    """The number that goes on with this word, None when it ends before it."""
    if word in _SMALL_SCALES:
        return (value or 1) * _SMALL_SCALES[word]
    more = CARDINALS.get(word)
    if value is None or more is None:
        return None
    if (value in TENS.values() and more < 10) or (value % 100 == 0 and value < 10_000):
        return value + more
    if 13 <= value <= 20 and more >= 10:
        return value * 100 + more
    if 1300 <= value < 2100 and value % 10 == 0 and value % 100 and more < 10:
        return value + more
    return None
