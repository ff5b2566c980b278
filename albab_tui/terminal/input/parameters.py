"""The numbers in a control sequence."""

from __future__ import annotations

_LONGEST = 7
"""Digits that a number may have: the highest code point has seven; Python takes quadratic time for long ones."""


def number(digits: str, default: int = 1) -> int:
    """A number; -1 where it is none or has too many digits.

    Args:
        digits: as they came.
        default: what an empty one means.
    """
    if not digits:
        return default
    return int(digits) if len(digits) <= _LONGEST and digits.isdecimal() else -1


def fields(parameters: str) -> list[list[str]]:
    """Parameters and their sub-fields: "1089::99;5:1" is [["1089", "", "99"], ["5", "1"]]."""
    return [each.split(":") for each in parameters.split(";")]
