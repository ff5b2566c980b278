"""An author's name, taken apart as far as its writing tells how; where it doesn't, it stays whole."""

from __future__ import annotations

import re

from msgspec import Struct

_BODY = re.compile(
    r"\b(?:of|for|and|the|in|on|at|und|et|y|&|agency|agencies|army|association|bureau|cent(?:er|re)|command|committee"
    r"|company|correspondents?|council|desk|editors?|force|forces|foundation|group|institute|ministry|monitor|network"
    r"|news|observatory|office|press|radio|reporters?|service|staff|team|television|times|tribune|tv|union|university"
    r"|writers?)\b|[0-9&/@:;()\[\]{}]",
    re.IGNORECASE,
)
"""Words and signs that stand in names of bodies, not of persons."""
_COMPANY = re.compile(r"(?:inc|ltd|llc|llp|plc|co|corp|gmbh|ag|s\.?a|n\.?v|b\.?v)\.?\Z", re.IGNORECASE)
_SUFFIX = re.compile(r"(?:jr|sr|ii|iii|iv)\.?\Z", re.IGNORECASE)


class PrintedName(Struct, frozen=True):
    """A name as printed; a person's has a family name too."""

    whole: str
    family: str = ""
    """Empty for a body, and wherever the name doesn't show where the family name begins."""
    given: str = ""
    particle: str = ""
    """What stands before the family name in small letters: "van der", "de la"."""
    suffix: str = ""
    """"Jr." and the like."""


def printed_name(text: str) -> PrintedName:
    """A name from how it is printed: "Jan van der Berg" and "van der Berg, Jan" are one person, "Reuters" is a body.

    A body's name is never taken apart, nor is one word, nor a name in a script without capital letters.
    """
    whole = " ".join(text.split())
    parts = [part.strip() for part in whole.split(",")]
    if _BODY.search(whole) or not all(parts) or len(parts) > 3 or _COMPANY.match(parts[-1]):
        return PrintedName(whole)
    if len(parts) == 2 and _SUFFIX.match(parts[1]):
        return _in_order(whole, parts[0], parts[1])
    if len(parts) == 1:
        return _in_order(whole, whole, "")
    if len(parts) == 3 and not _SUFFIX.match(parts[1]):
        return PrintedName(whole)
    particle, family = _without_particle(parts[0].split())
    return PrintedName(whole, family, parts[-1], particle, parts[1] if len(parts) == 3 else "")


def _in_order(whole: str, name: str, suffix: str) -> PrintedName:
    """Given names first; the last word is the family name, with the small words before it."""
    words = name.split()
    if len(words) < 2 or not words[0][0].isupper():
        return PrintedName(whole)
    start = len(words) - 1
    while start > 1 and words[start - 1][0].islower():
        start -= 1
    particle, family = _without_particle(words[start:])
    return PrintedName(whole, family, " ".join(words[:start]), particle, suffix)


def _without_particle(words: list[str]) -> tuple[str, str]:
    """The small words at the beginning, and the others; one is left at least."""
    start = 0
    while start < len(words) - 1 and words[start][0].islower():
        start += 1
    return " ".join(words[:start]), " ".join(words[start:])
