"""What XML allows in a text."""

from __future__ import annotations

import re

_FORBIDDEN = re.compile("[^\t\n\r\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def allowed(text: str) -> str:
    """The text with a replacement mark for every character that XML 1.0 forbids or, like C1, discourages."""
    return _FORBIDDEN.sub("\ufffd", text)
