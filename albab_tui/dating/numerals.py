"""Numbers in words: "twenty-one days", "the third quarter", "nineteen eighty-four"."""

from __future__ import annotations

_ONES = dict(zip("one two three four five six seven eight nine".split(), range(1, 10), strict=True))
_TEENS = dict(
    zip(
        "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(),
        range(10, 20),
        strict=True,
    )
)
_TENS = dict(zip("twenty thirty forty fifty sixty seventy eighty ninety".split(), range(20, 100, 10), strict=True))
_ORDINALS = dict(zip("first second third fourth fifth sixth seventh eighth ninth".split(), range(1, 10), strict=True))
_ORDINALS |= dict(
    zip(
        "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(),
        range(10, 20),
        strict=True,
    )
)
_ORDINALS |= {"twentieth": 20, "thirtieth": 30}
_CARDINALS = _ONES | _TEENS | _TENS
_SCALES = {"hundred": 100, "thousand": 1000}


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
    if value in _TENS.values() and more < 10 or value % 100 == 0 and value < 10_000:
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
