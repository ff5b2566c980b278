"""What reads a sequence once it has begun, until it ends: each takes bytes in whatever pieces."""

from __future__ import annotations

import re

from albab_tui.terminal.input.control import meaning
from albab_tui.terminal.input.input_tokens import Ignored, Key, Token
from albab_tui.terminal.input.keys import console_key, rxvt_key, single_shift_key
from albab_tui.terminal.input.mouse import MouseReader
from albab_tui.terminal.input.paste import PasteReader
from albab_tui.terminal.input.sequence_reader import SequenceReader
from albab_tui.terminal.input.utf8 import CHARACTER, broken

ESCAPE, CANCEL, SUBSTITUTE = 0x1B, 0x18, 0x1A

URGENT = (0x03, 0x11)
"""Ctrl+c and ctrl+q: no sequence holds them, and a person must be able to leave one that never ends."""


class ControlReader:
    """`CSI parameters intermediates final`; other bytes spoil it, but it ends where it ends (ECMA-48, 5.4)."""

    _LONGEST = 128
    _FINAL = re.compile(rb"[\x03\x11\x18\x1a\x1b\x40-\x7e]")
    _WHOLE = re.compile(r"([0-?]*)([ -/]*)([@-~])")
    _RXVT = re.compile(rb"\d{1,2}\$")
    """A key of rxvt: its last byte is none by the grammar, and nothing comes after it."""

    def __init__(self, mouse: MouseReader) -> None:
        self._mouse = mouse
        self._collected = b""

    def take(self, data: bytes, at: int) -> tuple[int, Token | SequenceReader | None]:
        """See `SequenceReader.take`."""
        end = self._FINAL.search(data, at)
        stop = end.start() if end else len(data)
        before = len(self._collected)
        self._collected = (self._collected + data[at : min(stop, at + self._LONGEST)])[: self._LONGEST]
        if rxvt := self._rxvt():
            return at + len(rxvt[0]) - before, rxvt_key(rxvt[0][:-1].decode(), "$")
        if end is None:
            return stop, None
        last = data[stop]
        if last in (ESCAPE, *URGENT):
            return stop, Ignored("CSI")
        return stop + 1, Ignored("CSI") if last in (CANCEL, SUBSTITUTE) else self._finish(chr(last))

    def _rxvt(self) -> re.Match[bytes] | None:
        begun = self._RXVT.match(self._collected)
        return begun if begun and isinstance(rxvt_key(begun[0][:-1].decode(), "$"), Key) else None

    def _finish(self, final: str) -> Token | SequenceReader:
        collected = self._collected.decode("latin-1")
        if not collected and final == "M":
            return MouseBytes(self._mouse)
        if not collected and final == "[":
            return ConsoleReader()
        if collected == "200" and final == "~":
            return PasteReader()
        whole = self._WHOLE.fullmatch(collected + final)
        if whole is None or len(collected) >= self._LONGEST:
            return Ignored("CSI")
        return meaning(whole[1], whole[2], whole[3], self._mouse)


class ConsoleReader:
    """The last letter of a function key of the Linux console, `CSI [ letter`."""

    def take(self, data: bytes, at: int) -> tuple[int, Token | SequenceReader | None]:
        """See `SequenceReader.take`."""
        if 0x40 <= data[at] < 0x7F:
            return at + 1, console_key(chr(data[at]))
        return at, Ignored("CSI")


class SingleShiftReader:
    """`SS3 letter`, with modifiers in between from some terminals; what is no letter does not belong to it."""

    _LONGEST = 16

    def __init__(self) -> None:
        self._collected = ""

    def take(self, data: bytes, at: int) -> tuple[int, Token | SequenceReader | None]:
        """See `SequenceReader.take`."""
        for place in range(at, len(data)):
            byte = data[place]
            if 0x40 <= byte < 0x7F:
                return place + 1, single_shift_key(self._collected, chr(byte))
            if not 0x30 <= byte < 0x3C or len(self._collected) == self._LONGEST:
                return place, Ignored("SS3")
            self._collected += chr(byte)
        return len(data), None


class StringReader:
    """OSC, DCS, APC, PM and SOS, which end with ST; OSC with BEL too (ECMA-48, 5.6; XTerm Control Sequences).

    An ESC that is not the first half of ST ends the string as well and begins what follows.
    """

    _END = re.compile(rb"[\x03\x11\x18\x1a\x1b\x80-\xff]")
    _END_OR_BELL = re.compile(rb"[\x03\x07\x11\x18\x1a\x1b\x80-\xff]")

    def __init__(self, *, bell: bool) -> None:
        self._end = self._END_OR_BELL if bell else self._END
        self._broken = False

    def take(self, data: bytes, at: int) -> tuple[int, Token | SequenceReader | None]:
        """See `SequenceReader.take`."""
        while end := self._end.search(data, at):
            self._broken &= end.start() == at
            at = end.start()
            if data[at] < 0x80 or (data[at] == 0x9C and not self._broken):
                return self._finish(data, at)
            size = self._letter(data, at)
            if not size:
                return at, None
            at += size
        self._broken &= at == len(data)
        return len(data), None

    def _letter(self, data: bytes, at: int) -> int:
        """The size of a character beyond ASCII, where 0x9C may be part of one; 0 if it isn't whole yet."""
        whole = CHARACTER.match(data, at)
        size = len(whole[0]) if whole else broken(data, at)
        self._broken = whole is None
        return size

    def _finish(self, data: bytes, at: int) -> tuple[int, Token | None]:
        if data[at] in URGENT:
            return at, Ignored("string")
        if data[at] != ESCAPE:
            return at + 1, Ignored("string")
        if at + 1 == len(data):
            return at, None
        return at + (2 if data[at + 1] == 0x5C else 0), Ignored("string")


class MouseBytes:
    """The three characters after `CSI M`, as single bytes or as UTF-8."""

    def __init__(self, mouse: MouseReader) -> None:
        self._mouse = mouse

    def take(self, data: bytes, at: int) -> tuple[int, Token | SequenceReader | None]:
        """See `SequenceReader.take`."""
        numbers: list[int] = []
        place = at
        while len(numbers) < 3:
            size = self._size(data, place)
            if not size:
                return at, None
            if data[place] in (ESCAPE, *URGENT):
                return place, Ignored("CSI")
            numbers.append(data[place] if size == 1 else ord(data[place : place + 2].decode()))
            place += size
        return place, self._mouse.x10(*numbers)

    def _size(self, data: bytes, at: int) -> int:
        """1 or 2; 0 where another byte has to come."""
        if at == len(data):
            return 0
        if not 0xC2 <= data[at] <= 0xDF:
            return 1
        return 0 if at + 1 == len(data) else 2 if 0x80 <= data[at + 1] < 0xC0 else 1
