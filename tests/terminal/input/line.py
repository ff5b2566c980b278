"""A line that sends bytes in pieces, with pauses, to a parser: time is a number here."""

from __future__ import annotations

from collections.abc import Iterable

from albab_tui.terminal.input.input_parser import InputParser
from albab_tui.terminal.input.input_tokens import Text, Token

ESCAPE_DELAY = 0.1
"""Seconds of silence after which a lone ESC is Esc."""


def tokens(*pieces: bytes | float, idle: bool = True) -> list[Token]:
    """What pieces of bytes, and pauses in seconds between them, give; at the end the line is idle."""
    parser = InputParser()
    found: list[Token] = []
    for piece in pieces:
        if isinstance(piece, bytes):
            found += parser.feed(piece)
        elif piece > ESCAPE_DELAY:
            found += parser.release()
    return joined(found + (parser.release() if idle else []))


def joined(found: Iterable[Token]) -> list[Token]:
    """Tokens with each run of text as one: how text is cut depends on the line."""
    whole: list[Token] = []
    for token in found:
        if isinstance(token, Text) and whole and isinstance(whole[-1], Text):
            whole[-1] = Text(whole[-1].text + token.text)
        else:
            whole.append(token)
    return whole


def told(*pieces: bytes | float) -> str:
    """The same, to be read: keys by name, text in quotes, other tokens by kind."""
    return " ".join(map(_word, tokens(*pieces)))


def _word(token: Token) -> str:
    if isinstance(token, Text):
        return repr(token.text)
    return getattr(token, "name", None) or type(token).__name__
