"""Numbers in words: "twenty-one days", "the third quarter", "nineteen eighty-four"."""

from __future__ import annotations

_ONES = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9}
_TEENS = {
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
_TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
_ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
    "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
}  # fmt: skip
_CARDINALS = _ONES | _TEENS | _TENS
_SCALES = {"dozen": 12, "hundred": 100, "thousand": 1000}


def in_digits(words: list[str]) -> list[str]:
    """The same words, numbers in digits: ``twenty``, ``first`` become ``21st``; ``nineteen``, ``ninety``: ``1990``."""
    found: list[str] = []
    value: int | None = None
    for word in words:
        if value is not None and value % 10 == 0 and 20 <= value < 100 and _ORDINALS.get(word, 10) < 10:
            found.append(_ordinal(value + _ORDINALS[word]))
            value = None
            continue
        joined = _joined(value, word)
        if joined is None and value is not None:
            found.append(str(value))
        value = joined if joined is not None else _CARDINALS.get(word)
        if value is None:
            found.append(_ordinal(_ORDINALS[word]) if word in _ORDINALS else word)
    return found if value is None else [*found, str(value)]


def _joined(value: int | None, word: str) -> int | None:
    """The number that goes on with this word, None when it ends before it."""
    if word in _SCALES:
        return (value or 1) * _SCALES[word]
    more = _CARDINALS.get(word)
    if value is None or more is None:
        return None
    if (value in _TENS.values() and more < 10) or (value % 100 == 0 and value < 10_000):
        return value + more
    if 13 <= value <= 20 and more >= 10:
        return value * 100 + more
    if 1300 <= value < 2100 and value % 10 == 0 and value % 100 and more < 10:
        return value + more
    return None


def _ordinal(number: int) -> str:
    if 10 < number % 100 < 14:
        return f"{number}th"
    return f"{number}{({1: 'st', 2: 'nd', 3: 'rd'}).get(number % 10, 'th')}"
