"""Sentences of a passage, cut where a full stop ends one and not an abbreviation."""

from __future__ import annotations

import re
from itertools import pairwise

_SHORT = (
    "mr mrs ms dr gen col lt sgt capt maj brig adm sen rep gov st jr sr inc corp co ltd no vs prof rev hon pres "
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun a.m p.m"
)
_DOTTED = re.compile(rf"\b({'|'.join(map(re.escape, _SHORT.split()))}|(?:[a-z]\.)*[a-z])\.(?!\w)", re.IGNORECASE)
_END = re.compile(r"[.!?][\"'”’)\]]*\s+(?=[\"'“‘(\[]*[A-Z0-9])")


def without_dots(text: str) -> str:
    """The text with the dots of abbreviations as spaces, so that each place stays where it is."""
    return _DOTTED.sub(lambda match: f"{match[1].replace('.', '_')} ", text)


def sentences(passage: str) -> list[str]:
    """The sentences of a passage, in order."""
    ends = [0, *(match.end() for match in _END.finditer(without_dots(passage))), len(passage)]
    return [passage[start:end] for start, end in pairwise(ends) if passage[start:end].strip()]


def sentence_with(passage: str, expression: str) -> str:
    """The first sentence of a passage that holds an expression as whole words, or nothing."""
    wanted = r"\s+".join(map(re.escape, expression.split()))
    found = re.search(rf"(?<!\w){wanted}(?!\w)", passage, re.IGNORECASE) if wanted else None
    if not found:
        return ""
    ends = [match.end() for match in _END.finditer(without_dots(passage))]
    start = max((end for end in ends if end <= found.start()), default=0)
    end = min((end for end in ends if end >= found.end()), default=len(passage))
    return " ".join(passage[start:end].split())
