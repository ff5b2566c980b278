"""A bracketed paste: whatever stands between its brackets is text, never a key."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from albab_tui.terminal.input.tokens import Paste, Token

if TYPE_CHECKING:
    from albab_tui.terminal.input.readers import Reader

_KEPT = 48 * 1024
"""Bytes of a paste that are kept; the rest of it is dropped, up to its end."""

_END = re.compile(rb"\x1b\[201~|\x03{3}|(?:\x1b\[99;5u){3}")
"""The closing bracket; or ctrl+c three times in a row, for a paste whose end was lost on the way."""

_LONGEST_END = 21

_CONTROLS = dict.fromkeys([*range(0x20), *range(0x7F, 0xA0)])
for _kept in "\t\n\r":
    del _CONTROLS[ord(_kept)]


class PasteReader:
    """Reads a paste up to its end."""

    def __init__(self) -> None:
        self._text = bytearray()
        self._whole = True

    def take(self, data: bytes, at: int) -> tuple[int, Token | Reader | None]:
        """See `albab_tui.terminal.input.readers.Reader.take`."""
        end = _END.search(data, at)
        stop = end.start() if end else self._certain(data, at)
        room = _KEPT - len(self._text)
        self._text += data[at : min(stop, at + room)]
        self._whole &= stop - at <= room
        if end is None:
            return stop, None
        text = self._text.decode("utf-8", "replace").translate(_CONTROLS)
        return end.end() if end[0].endswith(b"~") else _last_key(data, end), Paste(text, self._whole)

    @staticmethod
    def _certain(data: bytes, at: int) -> int:
        """Where what may be the beginning of the end begins."""
        first = min(
            (found for byte in (b"\x1b", b"\x03") if (found := data.find(byte, _tail(data, at))) >= 0), default=-1
        )
        return len(data) if first < 0 else first


def _tail(data: bytes, at: int) -> int:
    return max(at, len(data) - _LONGEST_END + 1)


def _last_key(data: bytes, end: re.Match[bytes]) -> int:
    """Before the last of the three, which is a key."""
    return data.rindex(b"\x03" if end[0][:1] == b"\x03" else b"\x1b", end.start(), end.end())
