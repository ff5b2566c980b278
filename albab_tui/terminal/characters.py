"""Whether a terminal is to get Unicode or 7-bit characters."""

from __future__ import annotations

import codecs
import io
import sys
from collections.abc import Mapping


def shows_unicode(environ: Mapping[str, str]) -> bool:
    """Whether the locale promises UTF-8 and the terminal's font more than Latin letters.

    The C and POSIX locales promise nothing either way, and Python takes them for UTF-8.
    """
    return environ.get("TERM") != "linux" and _is_utf8(sys.__stderr__)


def _is_utf8(stream: object) -> bool:
    encoding = getattr(stream, "encoding", None) or "ascii"
    try:
        return codecs.lookup(encoding).name == "utf-8"
    except LookupError:
        return False


def send_utf8() -> None:
    """Write UTF-8 to the terminal whatever the locale; an encoding that lacks a character would break the layout."""
    if isinstance(sys.__stderr__, io.TextIOWrapper):
        sys.__stderr__.reconfigure(encoding="utf-8", errors="replace")
