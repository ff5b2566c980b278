"""SGR sequences: the shortest way from one look of a cell to another.

A look is what stands between ``CSI`` and ``m``: "1;38;5;252" is bold in colour 252; "" is the terminal's own look
(ECMA-48, 8.3.117; the colours by index and by red, green and blue as in xterm).
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

Look = str

RESET = "\x1b[0m"

_ENDS = {"1": "22", "2": "22", "3": "23", "4": "24", "5": "25", "7": "27", "9": "29", "fg": "39", "bg": "49"}
"""What ends an attribute or colour, where something does that every terminal knows."""

_EXTENDED = {"38": "fg", "48": "bg"}
_ARGUMENTS = {"5": 1, "2": 3}


@lru_cache(maxsize=4096)
def switch(old: Look, new: Look) -> str:
    """The sequence that turns one look into another; empty where they are the same."""
    if old == new:
        return ""
    whole = f"\x1b[0;{new}m" if new else RESET
    step = _step(dict(parts(old)), dict(parts(new)))
    return step if step is not None and len(step) < len(whole) else whole


_UNSEEN = frozenset(("1", "2", "3", "fg"))
"""What is seen of letters only."""
_INKED = frozenset(("4", "5", "7", "9", "21", "53"))
"""What is drawn in the letters' colour through a blank too, or fills it with that."""


@lru_cache(maxsize=4096)
def alike_in_blanks(one: Look, other: Look) -> bool:
    """Whether a blank of one look can't be told from a blank of the other."""
    return _seen_in_blanks(one) == _seen_in_blanks(other)


def _seen_in_blanks(look: Look) -> dict[str, str]:
    found = dict(parts(look))
    return found if _INKED & found.keys() else {name: code for name, code in found.items() if name not in _UNSEEN}


def _step(old: dict[str, str], new: dict[str, str]) -> str | None:
    """The sequence that changes only what differs; None where something has no end of its own."""
    gone = [name for name in old if name not in new]
    if any(name not in _ENDS for name in gone):
        return None
    if {"1", "2"} & set(gone) and {"1", "2"} & set(new):  # bold and faint end together
        return None
    codes = [_ENDS[name] for name in gone] + [code for name, code in new.items() if old.get(name) != code]
    return f"\x1b[{';'.join(codes)}m"


def parts(look: Look) -> Iterator[tuple[str, str]]:
    """What the look consists of: each colour, and each attribute by its own number."""
    codes = iter(look.split(";") if look else ())
    for code in codes:
        if code in _EXTENDED:
            kind = next(codes, "5")
            values = [next(codes, "0") for _ in range(_ARGUMENTS.get(kind, 1))]
            yield _EXTENDED[code], ";".join((code, kind, *values))
        else:
            yield _colour_or_attribute(code), code


def _colour_or_attribute(code: str) -> str:
    number = int(code) if code.isdigit() else 0
    if 30 <= number <= 39 or 90 <= number <= 97:
        return "fg"
    if 40 <= number <= 49 or 100 <= number <= 107:
        return "bg"
    return code
