"""A bracketed paste: whatever stands between its brackets is text, never a key."""

from __future__ import annotations

import re

from albab_tui.terminal.input.input_tokens import Paste, Token
from albab_tui.terminal.input.sequence_reader import SequenceReader

_KEPT = 48 * 1024
"""Bytes of a paste that are kept; the rest of it is dropped, up to its end."""

_WAYS_OUT = (b"\x1b", b"\x03", b"\x11", b"\x1b[27u", b"\x1b[99;5u", b"\x1b[113;5u")
"""Esc, ctrl+c and ctrl+q, also as the kitty protocol tells them."""

_TIMES = 3
_END = re.compile(b"|".join((rb"\x1b\[201~", *(b"(?:%b){%d}" % (re.escape(each), _TIMES) for each in _WAYS_OUT))))
"""The closing bracket; or a way out three times in a row, for a paste whose end was lost on the way."""

_LONGEST_END = _TIMES * max(map(len, _WAYS_OUT))
_FIRST_OF_END = re.compile(rb"[\x1b\x03\x11]")

_CONTROLS = dict.fromkeys([*range(0x20), *range(0x7F, 0xA0)])
for _kept in "\t\n\r":
    del _CONTROLS[ord(_kept)]


class PasteReader:
    """Reads a paste up to its end."""

    def __init__(self) -> None:
        self._text = bytearray()
        self._whole = True

    def take(self, data: bytes, at: int) -> tuple[int, Token | SequenceReader | None]:
        """See `albab_tui.terminal.input.sequence_reader.SequenceReader.take`."""
        end = _END.search(data, at)
        stop = end.start() if end else self._certain(data, at)
        room = _KEPT - len(self._text)
        self._text += data[at : min(stop, at + room)]
        self._whole &= stop - at <= room
        if end is None:
            return stop, None
        text = self._text.decode("utf-8", "replace").translate(_CONTROLS)
        return end.end() if end[0].endswith(b"~") else _last_key(end), Paste(text, self._whole)

    @staticmethod
    def _certain(data: bytes, at: int) -> int:
        """Where what may be the beginning of the end begins."""
        begin = _FIRST_OF_END.search(data, max(at, len(data) - _LONGEST_END + 1))
        return begin.start() if begin else len(data)


def _last_key(end: re.Match[bytes]) -> int:
    """Before the last of the three, which is a key."""
    return end.end() - (end.end() - end.start()) // _TIMES
