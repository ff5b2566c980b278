"""Two numbers with a dash between them, which the format writes in other ways."""

from __future__ import annotations

import re
from decimal import Decimal

_NUMBER = r"([0-9]{1,15}(?:\.[0-9]{1,9})?)"
_RANGE = re.compile(rf"{_NUMBER} {{0,3}}(?:-|–|—|to) {{0,3}}{_NUMBER}")
_MOST = 20


def ends_of_range(text: str) -> tuple[str, str] | None:
    """The lower and the upper number of a range such as ``3-5``."""
    match = _RANGE.fullmatch(text)
    return (match[1], match[2]) if match and Decimal(match[1]) < Decimal(match[2]) else None


def each_of(text: str) -> str:
    """The whole numbers of a range as a list: ``[1, 2, 3]`` for ``1-3``; empty for other text and for long ranges."""
    low, high = ends_of_range(text) or ("", "")
    if not (low.isdecimal() and high.isdecimal()) or int(high) - int(low) >= _MOST:
        return ""
    return f"[{', '.join(map(str, range(int(low), int(high) + 1)))}]"
