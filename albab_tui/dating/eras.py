"""Years before 1 in words, and after 9999, which are refused rather than taken for others."""

from __future__ import annotations

import re

REASON = "years run from -9999 to 9999 and are written with four digits: -0043 is 44 BC, 0000 is 1 BC"

_MINUS = r"[-\u2010-\u2015\u2212\uff0d]"
_OUTSIDE = re.compile(
    rf"(?:^|/|\.\.)\s*{_MINUS}\s*[0-9]"
    r"|(?<![^\W_])(?:b\.?\s?c\.?(?:\s?e\.?)?|v\.\s?chr\.?|av\.\s?j\.?-?c\.?)(?![^\W_])"
    r"|(?:^|/|\.\.|\byear\s)\s*0{1,4}(?![0-9.:])(?:-[0-9]|\s*(?:$|/|\.\.))"
    r"|(?:^|/|\.\.)\s*(?:y-?[0-9]{5,}|[0-9]{5,}-[0-9]|[0-9]{5}\s*(?:$|/|\.\.))",
    re.IGNORECASE,
)


def outside(expression: str) -> bool:
    """Whether a date that is no EDTF names such a year: ``-44``, 44 BC, 12017."""
    return bool(_OUTSIDE.search(expression.strip()))
