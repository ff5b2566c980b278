"""UTF-8 as a stream of bytes that may be cut anywhere and may be broken (Unicode 16, table 3-7)."""

from __future__ import annotations

import re

_THREE = rb"\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]"
_FOUR = rb"\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2}"

CHARACTER = re.compile(rb"[\x20-\x7e]|\xc2[\xa0-\xbf]|[\xc3-\xdf][\x80-\xbf]|" + _THREE + rb"|" + _FOUR)
"""One character that is no control character."""

TEXT = re.compile(rb"(?:[\x20-\x7e]++|\xc2[\xa0-\xbf]|[\xc3-\xdf][\x80-\xbf]|" + _THREE + rb"|" + _FOUR + rb")++")
"""Characters that are no control characters."""

ENCODED_C1 = re.compile(rb"\xc2[\x80-\x9f]")
"""A control character of the second set, written as UTF-8: in that form it controls nothing."""

_BEGUN = re.compile(
    rb"[\xc2-\xdf]|\xe0[\xa0-\xbf]?|[\xe1-\xec\xee\xef][\x80-\xbf]?|\xed[\x80-\x9f]?"
    rb"|\xf0(?:[\x90-\xbf][\x80-\xbf]?)?|[\xf1-\xf3][\x80-\xbf]{0,2}|\xf4(?:[\x80-\x8f][\x80-\xbf]?)?"
)


def broken(data: bytes, at: int) -> int:
    """How many bytes, of those that are no character, count as one broken character; 0 if more may make it whole.

    Args:
        data: bytes with no whole character at a place.
        at: the place.
    """
    begun = _BEGUN.match(data, at)
    if begun is None:
        return 1
    return 0 if begun.end() == len(data) else begun.end() - at
