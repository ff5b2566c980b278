"""Which characters a terminal is to get."""

from __future__ import annotations

import codecs
import io
import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from albab_tui.text.signs import Repertoire


def shown_by(environ: Mapping[str, str]) -> Repertoire:
    """What the locale and the terminal's font promise to show.

    The C and POSIX locales promise nothing either way, and Python takes them for UTF-8.
    """
    if not _is_utf8(sys.__stderr__):
        return "ascii"
    return "console" if environ.get("TERM", "").split("-")[0] == "linux" else "unicode"


def may_be_gnu_screen(environ: Mapping[str, str]) -> bool:
    """Whether this may be GNU screen; tmux at the other end of an SSH connection can say the same of itself."""
    return environ.get("TERM", "").startswith("screen") and "TMUX" not in environ


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
