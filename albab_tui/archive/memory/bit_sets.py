"""Sets of places as integers: bit n stands for the n-th event, so joining and counting sets are single operations."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import compress


def of(places: Iterable[int]) -> int:
    """The set of these places."""
    places = list(places)
    bits = bytearray(max(places, default=-1) // 8 + 1)
    for place in places:
        bits[place >> 3] |= 1 << (place & 7)
    return int.from_bytes(bits, "little")


def everything(size: int) -> int:
    """The set of all places below a number."""
    return (1 << size) - 1


def places(members: int) -> list[int]:
    """The places in a set, in rising order."""
    digits = f"{members:b}"[::-1]
    return list(compress(range(len(digits)), map("1".__eq__, digits)))
