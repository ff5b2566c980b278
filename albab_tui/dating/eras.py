"""Years outside of 1 to 9999, which are refused rather than taken for others."""

from __future__ import annotations

import re

REASON = "years run from 0001 to 9999, and none before Christ are read yet"

_MINUS = r"[-\u2010-\u2015\u2212\uff0d]"
_OUTSIDE = re.compile(
    rf"(?:^|/|\.\.)\s*{_MINUS}\s*[0-9]"
    r"|(?<![^\W_])(?:b\.?\s?c\.?(?:\s?e\.?)?|v\.\s?chr\.?|av\.\s?j\.?-?c\.?)(?![^\W_])"
    r"|(?:^|/|\.\.|\byear\s)\s*0{1,4}(?![0-9.:])(?:-[0-9]|\s*(?:$|/|\.\.))"
    r"|(?:^|/|\.\.)\s*(?:y-?[0-9]{5,}|[0-9]{5,}-[0-9]|[0-9]{5}\s*(?:$|/|\.\.))",
    re.IGNORECASE,
)


def outside(expression: str) -> bool:
    """Whether a date, in EDTF or in words, names such a year: ``-0044-03-15``, 44 BC, 0000, 12017."""
    return bool(_OUTSIDE.search(expression.strip()))
