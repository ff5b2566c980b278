"""The parser: bytes in, tokens out."""

from __future__ import annotations

import re

from albab_tui.terminal.input.control import KEY, key
from albab_tui.terminal.input.input_tokens import REPLACEMENT, Ignored, Key, Text, Token
from albab_tui.terminal.input.key_names import character_name, with_alt
from albab_tui.terminal.input.keys import CONTROLS
from albab_tui.terminal.input.mouse import MouseReader
from albab_tui.terminal.input.sequence_reader import SequenceReader
from albab_tui.terminal.input.sequence_readers import ControlReader, SingleShiftReader, StringReader
from albab_tui.terminal.input.utf8 import CHARACTER, ENCODED_C1, TEXT, broken

_ESCAPE = 0x1B
_ESCAPES = re.compile(rb"\x1b+")
_ESCAPE_KEY = Key("escape")
_KEYS = {code: Key(name) for code, name in CONTROLS.items()}

_LATE = re.compile(rb"\[(?:[0-?]+[ -/]*[@-~]|\d\d?\$|[A-DFHIO-SZa-d]|\[[A-E])|O[A-DFHIMP-SXa-dj-y]|\]\d{1,5};|P[01>!]")
"""What no one types after Esc, all at once: the rest of a sequence whose ESC came long before and counted as Esc."""


class InputParser:
    """Makes tokens of what a terminal sends.

    The same bytes give the same tokens however they are cut, but that text may come in one token or many. No time
    passes in here: a sequence that has begun is waited for, and one that turns out to be none is dropped whole. Only a
    lone ESC may be the key Esc; whoever reads the line says by `release` that it is idle. Two are Alt with what follows
    (``ESC ESC [ A``), or twice Esc.

    Alt+[ and Alt+O, typed by hand on a terminal of the old kind, begin a sequence: the next key is lost with them. Alt
    with one of ] P X ^ _ begins a string, which Esc, ctrl+c and ctrl+q end.
    """

    def __init__(self) -> None:
        self._mouse = MouseReader()
        self._reader: SequenceReader | None = None
        self._held = b""
        """Bytes that mean nothing yet: of a character or an end that may be cut."""
        self._escapes = 0
        """How many ESC came last, 0 to 2."""
        self._alt = False
        """Whether the sequence under way began with two of them."""
        self._broken = False
        """Whether the last byte was no UTF-8: then a byte of the second set of controls isn't meant as one either."""
        self._late = False
        self._tokens: list[Token] = []

    @property
    def undecided(self) -> bool:
        """Whether a lone ESC waits for what follows."""
        return bool(self._escapes) and not self._held

    def feed(self, data: bytes) -> list[Token]:
        """Take bytes; the tokens that they complete."""
        data = self._held + data
        self._resume(data)
        at, size = 0, len(data)
        while at < size:
            after = self._step(data, at)
            if after < 0:
                break
            at = after
        self._held = data[at:] if at < size else b""
        return self._taken()

    def release(self) -> list[Token]:
        """Say that the line is idle: a lone ESC was the key Esc. Anything else is still waited for."""
        if self.undecided:
            self._tokens += [_ESCAPE_KEY] * self._escapes
            self._escapes, self._late = 0, True
        return self._taken()

    # Steps: each takes bytes from a place and tells the place after them, or -1 where it has to wait for more.

    def _step(self, data: bytes, at: int) -> int:
        if self._reader is not None:
            return self._read(self._reader, data, at)
        if self._escapes:
            return self._escaped(data, at)
        if text := TEXT.match(data, at):
            self._broken = False
            self._tokens.append(Text(text[0].decode()))
            return text.end()
        return self._unusual(data, at)

    def _unusual(self, data: bytes, at: int) -> int:
        """What is no text."""
        byte = data[at]
        if byte == _ESCAPE:
            if common := KEY.match(data, at):
                return self._told(key(common[1].decode(), common[2].decode()), common.end())
            return self._escaped(data, at)
        if byte < 0x80:
            return self._told(_KEYS[byte], at + 1)
        if not self._broken and self._begin(byte):
            self._alt = False
            return at + 1
        if ENCODED_C1.match(data, at):
            return self._told(Ignored("C1"), at + 2)
        return self._unreadable(data, at)

    def _escaped(self, data: bytes, at: int) -> int:
        """What follows ESC."""
        self._broken = False
        if run := _ESCAPES.match(data, at):
            count = self._escapes + run.end() - at
            self._tokens += [_ESCAPE_KEY] * (count - 2)
            self._escapes = min(count, 2)
            return run.end()
        byte = data[at]
        alone = byte >= 0x80
        if self._begin(byte if alone else byte + 0x40 if 0x40 <= byte < 0x60 else 0):
            before = self._escapes if alone else self._escapes - 1
            self._tokens += [_ESCAPE_KEY] * (before - 1)
            self._alt, self._escapes = before > 0, 0
            return at + 1
        return self._with_alt(data, at)

    def _with_alt(self, data: bytes, at: int) -> int:
        """A key with Alt: ESC and what the key sends alone."""
        whole = CHARACTER.match(data, at)
        if whole is None and data[at] >= 0x80 and not broken(data, at):
            return -1
        self._tokens += [_ESCAPE_KEY] * (self._escapes - 1)
        self._escapes = 0
        if whole:
            return self._told(_alt(whole[0].decode()), whole.end())
        if data[at] < 0x80:
            return self._told(Key(_ALT_CONTROLS[data[at]]), at + 1)
        self._tokens.append(_ESCAPE_KEY)
        return at

    def _begin(self, control: int) -> bool:
        """Begin what a control character of the second set begins, if it begins anything."""
        match control:
            case 0x9B:
                self._reader = ControlReader(self._mouse)
            case 0x8F:
                self._reader = SingleShiftReader()
            case 0x90 | 0x98 | 0x9D | 0x9E | 0x9F:
                self._reader = StringReader(bell=control == 0x9D)
            case _:
                return False
        return True

    def _read(self, reader: SequenceReader, data: bytes, at: int) -> int:
        """Go on with a sequence."""
        after, outcome = reader.take(data, at)
        if outcome is None:
            return after if after > at else -1
        self._reader = None
        if isinstance(outcome, Token):
            self._tokens += _alted(outcome) if self._alt else (outcome,)
            self._alt = False
        else:
            self._reader = outcome
        return after

    def _unreadable(self, data: bytes, at: int) -> int:
        """Bytes that are no UTF-8."""
        size = broken(data, at)
        if not size:
            return -1
        alone = data[at] == 0x9C and not self._broken  # the end of a string that is over
        self._tokens.append(Ignored("C1") if alone else Text(REPLACEMENT))
        self._broken = not alone
        return at + size

    # The rest.

    def _resume(self, data: bytes) -> None:
        """Go back to the ESC that was taken for Esc, if what comes now is the rest of a sequence."""
        if self._late and data:
            self._late = False
            self._escapes = 1 if _LATE.match(data) else 0

    def _told(self, token: Token, after: int) -> int:
        self._broken = False
        self._tokens.append(token)
        return after

    def _taken(self) -> list[Token]:
        tokens, self._tokens = self._tokens, []
        return tokens


def _alt(character: str) -> Key:
    """The key of a character with Alt; a capital is its letter with Shift."""
    if len(character.lower()) == 1 and character.isupper():
        return Key(f"alt+shift+{character.lower()}")
    return Key(f"alt+{character_name(character)}")


def _alted(token: Token) -> tuple[Token, ...]:
    """A token that two ESC began: with Alt if it is a key; else the first ESC was Esc."""
    match token:
        case Key(name):
            return (Key(with_alt(name)),)
        case Text(text):
            return (_alt(text),)
    return _ESCAPE_KEY, token


_ALT_CONTROLS = {code: with_alt(name) for code, name in CONTROLS.items()} | {0x09: "shift+tab"}
"""Control characters after ESC; ESC Tab is Shift+Tab on the Linux console, and Alt+Tab reaches no terminal."""
